import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Ce doriți să faceți?',
  'picker.search': 'Căutați o bancă sau un serviciu',
  'picker.none_title': 'Niciun rezultat pentru „{query}”',
  'picker.none_description': 'Verificați ortografia sau căutați o parte mai scurtă din nume.',
  'picker.clear': 'Afișați tot',
  'picker.empty_title': 'Încă nu aveți din ce alege',
  'picker.empty_description':
    'Aici nu s-a configurat nicio bancă și niciun serviciu. Administratorii paginii le pot adăuga.',
  'picker.unavailable': 'Indisponibil momentan. De obicei revine în cel mult o oră.',
  'picker.kind.aisp': 'Conturi',
  'picker.kind.pisp': 'Plăți',
  'picker.kind.product': 'Produse',
  'picker.country': 'Țara',
  'picker.country_all': 'Toate țările',
  'picker.recent': 'Folosite recent',
  'picker.resume': 'Continuați de unde ați rămas',
  'picker.resume_more': {
    one: 'Afișați încă una',
    few: 'Afișați încă {count}',
    other: 'Afișați încă {count}',
  },
  'picker.results': {
    one: '{count} serviciu găsit',
    few: '{count} servicii găsite',
    other: '{count} de servicii găsite',
  },
};
