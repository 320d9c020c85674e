import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Изпращане на файл',
  'phone.for': 'За {servicer}',
  'phone.lead': 'Каквото добавите тук, се появява само на компютъра Ви.',
  'phone.waiting': 'Не затваряйте тази страница, докато файлът не пристигне.',
  'phone.done_title': 'Продължете на компютъра си',
  'phone.done_description': {
    one: 'Файлът пристигна там. Можете да затворите тази страница.',
    other: 'Там пристигнаха {count} файла. Можете да затворите тази страница.',
  },
  'phone.closed_title': 'Тук вече не е нужно нищо',
  'phone.closed_description': 'Тази стъпка е завършена на компютъра Ви. Можете да затворите тази страница.',
  'phone.used_title': 'Този линк вече не работи',
  'phone.used_description':
    'Той работи веднъж и за кратко. Натиснете „Използвай телефона“ на компютъра си, за да създадете нов, и насочете камерата към него.',
  'phone.failed_title': 'Страницата не може да се зареди',
};
