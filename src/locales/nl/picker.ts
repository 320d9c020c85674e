import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Wat wilt u doen?',
  'picker.search': 'Zoek op bank of dienst',
  'picker.none_title': 'Niets gevonden voor “{query}”',
  'picker.none_description': 'Controleer de spelling of zoek op een korter deel van de naam.',
  'picker.clear': 'Alles tonen',
  'picker.empty_title': 'Er is nog niets om uit te kiezen',
  'picker.empty_description':
    'Hier is nog geen bank of dienst ingesteld. De beheerders van deze pagina kunnen die toevoegen.',
  'picker.unavailable': 'Nu niet beschikbaar. Meestal werkt het binnen een uur weer.',
  'picker.kind.aisp': 'Rekeningen',
  'picker.kind.pisp': 'Betalingen',
  'picker.kind.product': 'Producten',
  'picker.country': 'Land',
  'picker.country_all': 'Alle landen',
  'picker.recent': 'Onlangs gebruikt',
  'picker.resume': 'Verdergaan waar u was gebleven',
  'picker.resume_more': { one: 'Nog één tonen', other: 'Nog {count} tonen' },
  'picker.results': { one: '{count} dienst gevonden', other: '{count} diensten gevonden' },
};
