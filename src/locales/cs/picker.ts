import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Co chcete udělat?',
  'picker.search': 'Hledat banku nebo službu',
  'picker.none_title': 'Pro „{query}“ jsme nic nenašli',
  'picker.none_description': 'Zkontrolujte překlepy nebo zkuste kratší část názvu.',
  'picker.clear': 'Zobrazit vše',
  'picker.empty_title': 'Zatím není z čeho vybírat',
  'picker.empty_description': 'Není tu nastavená žádná banka ani služba. Přidat je mohou správci této stránky.',
  'picker.unavailable': 'Teď nedostupné. Většinou se to do hodiny obnoví.',
  'picker.kind.aisp': 'Účty',
  'picker.kind.pisp': 'Platby',
  'picker.kind.product': 'Produkty',
  'picker.country': 'Země',
  'picker.country_all': 'Všechny země',
  'picker.recent': 'Naposledy použité',
  'picker.resume': 'Pokračovat v rozpracovaném',
  'picker.resume_more': {
    one: 'Zobrazit ještě jednu',
    few: 'Zobrazit ještě {count}',
    many: 'Zobrazit ještě {count}',
    other: 'Zobrazit ještě {count}',
  },
  'picker.results': {
    one: 'Nalezena {count} služba',
    few: 'Nalezeny {count} služby',
    many: 'Nalezeno {count} služby',
    other: 'Nalezeno {count} služeb',
  },
};
