import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Що ви хочете зробити?',
  'picker.search': 'Пошук за банком або послугою',
  'picker.none_title': 'За запитом «{query}» нічого не знайдено',
  'picker.none_description': 'Перевірте написання або введіть коротшу частину назви.',
  'picker.clear': 'Показати все',
  'picker.empty_title': 'Поки що немає з чого вибрати',
  'picker.empty_description':
    'Тут ще не налаштовано жодного банку чи послуги. Їх можуть додати адміністратори сторінки.',
  'picker.unavailable': 'Зараз недоступно. Зазвичай відновлюється протягом години.',
  'picker.kind.aisp': 'Рахунки',
  'picker.kind.pisp': 'Платежі',
  'picker.kind.product': 'Продукти',
  'picker.country': 'Країна',
  'picker.country_all': 'Усі країни',
  'picker.recent': 'Нещодавні',
  'picker.resume': 'Продовжіть розпочате',
  'picker.resume_more': {
    one: 'Показати ще {count}',
    few: 'Показати ще {count}',
    many: 'Показати ще {count}',
    other: 'Показати ще {count}',
  },
  'picker.results': {
    one: 'Знайдено {count} послугу',
    few: 'Знайдено {count} послуги',
    many: 'Знайдено {count} послуг',
    other: 'Знайдено {count} послуги',
  },
};
