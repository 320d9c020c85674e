import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Добави още една сметка',
  'field.iban_list_item': '{label}, сметка {number}',
  'field.iban_list_remove': 'Премахни сметка {number}',
  'field.code_hint': { one: 'Цифрата, която Ви изпратихме', other: '{count}-те цифри, които Ви изпратихме' },
  'field.code_new': 'Изпрати нов код',
  'field.code_asking': 'Заявяване на нов код',
  'field.code_rest': 'след {left}',
  'field.code_rest_said': {
    one: 'Можете да поискате нов код след една секунда.',
    other: 'Можете да поискате нов код след {count} секунди.',
  },
  'field.code_ready': 'Вече можете да поискате нов код.',
  'field.code_sent': 'Новият код е изпратен. Предишният вече не важи.',
  'field.bank': 'Банка: {bank}',

  'error.required_iban': 'Въведете номера на сметката (IBAN).',
  'error.required_iban-list': 'Въведете поне един номер на сметка (IBAN).',
  'error.required_bic': 'Въведете кода на банката (BIC).',
  'error.required_national-id': 'Въведете номера от личната си карта.',
  'error.required_one-time-code': 'Въведете получения код.',
  'error.iban': 'Въведете номера на сметката (IBAN).',
  'error.iban_country_missing': 'IBAN започва с две букви за държавата, например RO. Добавете ги.',
  'error.iban_country_unknown': 'Няма държава, чийто IBAN започва с {country}. Проверете първите две букви.',
  'error.iban_country':
    'Сметки от {country} не могат да се използват тук. Въведете IBAN, който започва с един от тези кодове: {countries}.',
  'error.iban_characters': 'IBAN се състои само от букви и цифри. Премахнете всичко друго.',
  'error.iban_short': {
    one: 'Липсва един символ: IBAN от тази държава има {expected}.',
    other: 'Липсват {count} символа: IBAN от тази държава има {expected}.',
  },
  'error.iban_long': {
    one: 'Един символ в повече: IBAN от тази държава има {expected}.',
    other: '{count} символа в повече: IBAN от тази държава има {expected}.',
  },
  'error.iban_checksum': 'Сгрешен е символ или два са разменени. Сравнете номера с картата или извлечението си.',
  'error.bic': 'BIC започва с шест букви, например BTRLRO22. Проверете първите шест.',
  'error.bic_characters': 'BIC се състои само от букви и цифри. Премахнете всичко друго.',
  'error.bic_iban': 'Това е номер на сметка (IBAN). BIC е по-краткият код на самата банка.',
  'error.bic_length': 'BIC има 8 или 11 символа, а този има {length}.',
  'error.bic_country_unknown': 'Петата и шестата буква означават държавата, а код {country} няма. Проверете ги.',
  'error.bic_country':
    'Банки от {country} не могат да се използват тук. Петата и шестата буква трябва да са един от тези кодове: {countries}.',
  'error.national_id': 'Препишете номера от личната карта: само букви и цифри, без други знаци.',
  'error.national_id_digits': 'Този номер ({name}) има само цифри, общо {length}. Премахнете всичко друго.',
  'error.national_id_short': {
    one: 'Липсва един символ: този номер ({name}) има {length}.',
    other: 'Липсват {count} символа: този номер ({name}) има {length}.',
  },
  'error.national_id_long': {
    one: 'Един символ в повече: този номер ({name}) има {length}.',
    other: '{count} символа в повече: този номер ({name}) има {length}.',
  },
  'error.national_id_pattern': 'Буквите и цифрите не са на местата си. Този номер ({name}) изглежда така: {example}.',
  'error.national_id_begin': 'Този номер ({name}) започва с цифра от 1 до 9. Проверете първата.',
  'error.national_id_date':
    'Символите от {from} до {to} са датата на раждане, а такъв ден няма. Сравнете ги с картата.',
  'error.national_id_place':
    'Цифрите {from} и {to} означават окръга, а окръг с такъв номер няма. Сравнете ги с картата.',
  'error.national_id_control': 'Сгрешен е символ или два са разменени. Сравнете номера с картата.',
  'error.code_digits': 'Въведете само цифрите на кода.',
  'error.code_short': {
    one: 'Липсва една цифра: кодът има {length}.',
    other: 'Липсват {count} цифри: кодът има {length}.',
  },
  'error.code_long': {
    one: 'Една цифра в повече: кодът има {length}.',
    other: '{count} цифри в повече: кодът има {length}.',
  },
  'error.code_wrong': 'Това не е изпратеният код. Сравнете го с последното съобщение.',
  'error.code_wrong_left': {
    one: 'Това не е изпратеният код. Сравнете го с последното съобщение: имате още един опит.',
    other: 'Това не е изпратеният код. Сравнете го с последното съобщение: имате още {count} опита.',
  },
  'error.code_spent': 'Кодът беше въведен грешно твърде много пъти и вече не важи. Поискайте нов.',
  'error.code_void':
    'Кодът беше въведен грешно твърде много пъти и вече не важи. Отменете и започнете отначало, за да получите нов.',
  'error.code_replaced': 'Този код вече не важи: изпратен е нов. Въведете последния.',
  'error.list': 'Въведете номерата на сметките един по един.',
  'error.list_twice': 'Този номер вече е в списъка. Премахнете единия от двата.',
  'error.list_min': { one: 'Добавете поне един номер.', other: 'Добавете поне {count} номера.' },
  'error.list_max': {
    one: 'Може да има само един номер. Премахнете останалите.',
    other: 'Може да има най-много {count} номера. Премахнете излишните.',
  },
};
