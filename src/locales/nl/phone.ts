import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Bestand versturen',
  'phone.for': 'Voor {servicer}',
  'phone.lead': 'Wat u hier toevoegt, verschijnt vanzelf op uw computer.',
  'phone.waiting': 'Houd deze pagina open tot het bestand is aangekomen.',
  'phone.done_title': 'Ga verder op uw computer',
  'phone.done_description': {
    one: 'Het bestand is daar aangekomen. U kunt deze pagina sluiten.',
    other: 'Daar zijn {count} bestanden aangekomen. U kunt deze pagina sluiten.',
  },
  'phone.closed_title': 'Hier is niets meer nodig',
  'phone.closed_description': 'Deze stap is op uw computer afgerond. U kunt deze pagina sluiten.',
  'phone.used_title': 'Deze link werkt niet meer',
  'phone.used_description':
    'Hij werkt één keer en maar korte tijd. Klik op uw computer op “Telefoon gebruiken” om een nieuwe te maken en richt de camera erop.',
  'phone.failed_title': 'Deze pagina kan niet worden geladen',
};
