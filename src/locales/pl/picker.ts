import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'W czym możemy pomóc?',
  'picker.search': 'Szukaj banku lub usługi',
  'picker.none_title': 'Brak wyników dla „{query}”',
  'picker.none_description': 'Sprawdź pisownię lub wpisz krótszy fragment nazwy.',
  'picker.clear': 'Pokaż wszystko',
  'picker.empty_title': 'Na razie nie ma z czego wybierać',
  'picker.empty_description':
    'Nie dodano tu jeszcze żadnego banku ani usługi. Mogą to zrobić administratorzy tej strony.',
  'picker.unavailable': 'Chwilowo niedostępne. Zwykle znów działa w ciągu godziny.',
  'picker.kind.aisp': 'Konta',
  'picker.kind.pisp': 'Płatności',
  'picker.kind.product': 'Produkty',
  'picker.country': 'Kraj',
  'picker.country_all': 'Wszystkie kraje',
  'picker.recent': 'Ostatnio używane',
  'picker.resume': 'Wróć do rozpoczętych spraw',
  'picker.resume_more': {
    one: 'Pokaż jeszcze jedną',
    few: 'Pokaż jeszcze {count}',
    many: 'Pokaż jeszcze {count}',
    other: 'Pokaż jeszcze {count}',
  },
  'picker.results': {
    one: 'Znaleziono {count} usługę',
    few: 'Znaleziono {count} usługi',
    many: 'Znaleziono {count} usług',
    other: 'Znaleziono {count} usługi',
  },
};
