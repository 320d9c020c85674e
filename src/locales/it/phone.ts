import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Invia un file',
  'phone.for': 'Per {servicer}',
  'phone.lead': 'Ciò che aggiunge qui appare automaticamente sul computer.',
  'phone.waiting': 'Tenere aperta questa pagina finché il file non è arrivato.',
  'phone.done_title': 'Continuare sul computer',
  'phone.done_description': {
    one: 'Il file è arrivato. Può chiudere questa pagina.',
    other: 'Sono arrivati {count} file. Può chiudere questa pagina.',
  },
  'phone.closed_title': 'Qui non serve più nulla',
  'phone.closed_description': 'Questo passaggio è stato completato sul computer. Può chiudere questa pagina.',
  'phone.used_title': 'Questo link non si apre più',
  'phone.used_description':
    'È valido una sola volta e per poco tempo. Premere «Usa il telefono» sul computer per crearne uno nuovo e inquadrarlo con la fotocamera.',
  'phone.failed_title': 'Impossibile caricare la pagina',
};
