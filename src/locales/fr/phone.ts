import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Envoyer un fichier',
  'phone.for': 'Pour {servicer}',
  'phone.lead': 'Ce que vous ajoutez ici apparaît automatiquement sur votre ordinateur.',
  'phone.waiting': 'Gardez cette page ouverte jusqu’à l’arrivée du fichier.',
  'phone.done_title': 'Continuez sur votre ordinateur',
  'phone.done_description': {
    one: 'Le fichier y est arrivé. Vous pouvez fermer cette page.',
    other: '{count} fichiers y sont arrivés. Vous pouvez fermer cette page.',
  },
  'phone.closed_title': 'Il n’y a plus rien à faire ici',
  'phone.closed_description': 'Cette étape a été terminée sur votre ordinateur. Vous pouvez fermer cette page.',
  'phone.used_title': 'Ce lien ne s’ouvre plus',
  'phone.used_description':
    'Il est valable une seule fois et peu de temps. Appuyez sur « Utiliser votre téléphone » sur l’ordinateur pour en créer un nouveau, puis visez-le avec l’appareil photo.',
  'phone.failed_title': 'Cette page n’a pas pu être chargée',
};
