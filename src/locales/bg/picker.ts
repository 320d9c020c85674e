import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Какво искате да направите?',
  'picker.search': 'Търсене по банка или услуга',
  'picker.none_title': 'Няма резултати за „{query}“',
  'picker.none_description': 'Проверете изписването или потърсете по-кратка част от името.',
  'picker.clear': 'Покажи всички',
  'picker.empty_title': 'Все още няма от какво да изберете',
  'picker.empty_description':
    'Тук още няма добавена банка или услуга. Това могат да направят хората, които поддържат страницата.',
  'picker.unavailable': 'Не е достъпно в момента. Обикновено се възстановява до час.',
  'picker.kind.aisp': 'Сметки',
  'picker.kind.pisp': 'Плащания',
  'picker.kind.product': 'Продукти',
  'picker.country': 'Държава',
  'picker.country_all': 'Всички държави',
  'picker.recent': 'Последно използвани',
  'picker.resume': 'Продължете започнатото',
  'picker.resume_more': { one: 'Покажи още една', other: 'Покажи още {count}' },
  'picker.results': { one: 'Намерена е {count} услуга', other: 'Намерени са {count} услуги' },
};
