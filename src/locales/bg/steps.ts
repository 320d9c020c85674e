import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Искате ли да излезете засега?',
  'wizard.leave_description': 'Въведените данни се запазват.',

  'back.lead': 'Това са въведените от Вас данни.',
  'back.empty': 'Не е попълнено',
  'back.change': 'Промени',
  'back.go_on': 'Продължи към „{step}“',
  'back.fixed':
    'Това вече не може да се променя тук. Ако има грешка, отменете и започнете отначало или уведомете {servicer}.',
  'back.voids':
    'Ако промените това, ще трябва да преминете отново през тези стъпки: {steps}. Въведените там данни се запазват като чернова.',
  'back.step': '„{title}“',

  'change.title': 'Променяте предишна стъпка',
  'change.voids':
    'Когато продължите, ще трябва да преминете отново през тези стъпки: {steps}. Въведените там данни се запазват като чернова.',
  'change.keep': 'Остави, както беше',

  'review.change': 'Промени',
  'review.change_named': 'Промени: {field}',
  'review.ask_title': 'Искате ли да промените „{step}“?',
  'review.keep': 'Остави, както е',

  'rest.title': 'Продължавате в друг раздел',
  'rest.description': 'Тази страница изчаква, за да не се извърши нищо два пъти. Въведените тук данни са запазени.',
  'rest.wake': 'Продължи тук',

  'time.title': 'Имате ли нужда от още време?',
  'time.description':
    'За Вашата сигурност сесията ще изтече в {time}, след {left}. Тогава въведените данни се изтриват.',
  'time.left': { one: 'около една минута', other: 'около {count} минути' },
  'time.left_short': 'по-малко от минута',
  'time.extend': 'Нужно ми е още време',
  'time.extended': 'Имате време до {time}.',

  'reason.bank_down': 'В момента {servicer} има технически проблем. Въведените данни са наред и нищо не е изгубено.',
  'reason.bank_busy': 'В момента {servicer} получава твърде много заявки. Обикновено това отминава до няколко минути.',
  'reason.bank_denied':
    '{servicer} не Ви даде достъп по този начин. Ако имате и друго потребителско име там, опитайте с него.',
  'reason.no_account':
    '{servicer} не намери подходяща Ваша сметка. Възможно е тя да е достъпна с друго Ваше потребителско име.',
  'reason.access_ended':
    'Съгласието за достъп, което сте дали чрез {servicer}, е изтекло. Започнете отначало, за да го подновите.',
  'reason.not_set_up':
    '{tenant} все още няма настройка за това към {servicer}. Уведомете {tenant} и посочете референтния номер.',

  'redirect.continue': 'Продължи към {servicer}',
  'redirect.trust': 'Ще влезете в профила си на страницата на самата банка и после ще се върнете тук.',
  'redirect.opening': 'Отваряне на {servicer}',
  'redirect.trust_popup':
    'Ще влезете в профила си на страницата на самата банка, в отделен прозорец. После тази страница ще продължи сама.',
  'redirect.trust_tab':
    'Ще влезете в профила си на страницата на самата банка, в друг раздел. После тази страница ще продължи сама.',
  'redirect.phone': 'Използвай телефона',
  'redirect.until': 'Линкът важи до {time}.',
  'redirect.ran_out': 'Линкът изтече. Когато продължите, ще се създаде нов.',
  'redirect.renewing': 'Заявяване на нов линк',
  'redirect.away_popup_title': 'Продължете в прозореца на {servicer}',
  'redirect.away_popup_description':
    'Той е до този прозорец или зад него. Щом приключите там, тази страница ще продължи сама.',
  'redirect.away_tab_title': 'Продължете в раздела на {servicer}',
  'redirect.away_tab_description': 'Той е до този раздел. Щом приключите там, тази страница ще продължи сама.',
  'redirect.show_popup': 'Покажи прозореца',
  'redirect.show_tab': 'Покажи раздела',
  'redirect.open_again': 'Отвори отново',
  'redirect.this_page': 'Продължи на тази страница',
  'redirect.blocked_popup_title': 'Браузърът блокира прозореца',
  'redirect.blocked_tab_title': 'Браузърът блокира раздела',
  'redirect.blocked_description':
    'Продължете на тази страница: ще влезете в профила си на страницата на {servicer} и после ще се върнете тук.',
  'redirect.try_popup': 'Опитай пак с прозореца',
  'redirect.try_tab': 'Опитай пак с раздела',
  'redirect.closed_popup_title': 'Прозорецът на {servicer} изглежда затворен',
  'redirect.closed_tab_title': 'Разделът на {servicer} изглежда затворен',
  'redirect.closed_description':
    'Ако сте приключили там, тази страница след малко ще продължи сама. Ако не сте, отворете отново.',
  'redirect.device_title': 'Потвърдете на телефона си',
  'redirect.device_description':
    'Насочете камерата на телефона към този код и потвърдете на страницата на {servicer}. Тази страница ще продължи сама.',
  'redirect.device_code': 'QR код с линк към {servicer}',
  'redirect.device_link': 'Или отворете този линк на телефона',
  'redirect.device_asked': 'Телефонът може да попита дали Вие сте започнали това. Отговорете с „да“ само ако е така.',
  'redirect.device_over': 'Линкът изтече. Създайте нов.',
  'redirect.new_link': 'Създай нов линк',
  'redirect.device_here': 'Продължи тук',
  'redirect.copy': 'Копирай линка',
  'redirect.copied': 'Линкът е копиран',
  'redirect.refused_title': 'Не потвърдихте пред {servicer}',
  'redirect.refused_description':
    'Нищо не е споделено и нищо не е платено. Можете да се върнете и да потвърдите или да се откажете.',
  'redirect.failed_title': '{servicer} не успя да завърши това',
  'redirect.failed_description': 'Проблемът е при банката. Тук нищо не е изгубено. Изчакайте малко и опитайте отново.',
  'redirect.expired_title': 'Линкът към {servicer} изтече',
  'redirect.expired_description': 'Линковете към банка работят само за кратко. Поискайте нов, за да продължите.',
  'redirect.unknown_title': 'Не знаем дали {servicer} завърши това',
  'redirect.unknown_description':
    'Отговорът не стигна до нас. Можете спокойно да потвърдите там още веднъж: нищо няма да се сподели два пъти.',
  'redirect.unknown_payment_title': 'Все още не се знае дали е платено',
  'redirect.unknown_payment_description':
    'Отговорът на {servicer} не стигна до нас. Преди да продължите, проверете сметката си там, за да не платите два пъти.',
  'redirect.not_paid': 'Не е платено: плати отново',
  'redirect.paid': 'Платено е',
  'redirect.paid_title': 'Тогава тук няма какво да се плаща',
  'redirect.paid_description':
    'Кажете на {tenant}, че е платено: оттам ще проверят какво е станало. Оттук повече нищо няма да се плати.',
  'redirect.paid_back': 'Не знам със сигурност',

  'wait.sending_title': 'Изпращане на отговорите Ви',
  'wait.sending_description': 'Това отнема няколко секунди. Всички въведени данни са запазени.',
  'wait.sending_blocked': 'Всички въведени данни са запазени.',
  'wait.received': 'Документите са получени',
  'wait.now': 'Проверява се',
  'wait.since': 'от {time}',
  'wait.expected': 'около {time}',
  'wait.longer': 'Отнема повече време от обичайното. Не е нужно да правите нищо.',
  'wait.close_title': 'Можете да затворите тази страница.',
  'wait.close_description':
    'Всичко продължава и без Вас. Върнете се с линка си от всяко устройство, за да видите докъде е стигнало.',
  'wait.reminder': '{tenant} ще Ви уведоми, когато има новини.',
  'wait.until': 'Ако до {date} няма отговор, сесията ще приключи.',
  'wait.retrying': 'Продължаваме да опитваме.',
  'wait.copy': 'Копирай моя линк',
  'wait.copied': 'Линкът е копиран',
  'wait.blocked': '{servicer} не отговаря в момента. Продължаваме да опитваме, нищо няма да се изгуби.',

  'outcome.completed_title': 'Всичко е готово',
  'outcome.completed_description': '{servicer} потвърди.',
  'outcome.rejected_title': '{servicer} не прие това',
  'outcome.rejected_description': 'Можете да започнете отначало или да ни попитате какво да направите.',
  'outcome.cancelled_title': 'Отменено',
  'outcome.cancelled_description': 'Въведените данни са изтрити. Можете да започнете отначало по всяко време.',
  'outcome.expired_title': 'Времето за това изтече',
  'outcome.expired_description':
    'За Вашата сигурност сесията беше прекратена, а въведените данни – изтрити. Започнете отначало, когато Ви е удобно.',
  'outcome.failed_title': 'Това не можа да завърши',
  'outcome.failed_description':
    'Грешката не е Ваша. Започнете отначало или потърсете помощ и посочете референтния номер по-долу.',
  'outcome.reference': 'Референтен номер',
  'outcome.back': 'Обратно към предишната страница',
  'outcome.back_to': 'Обратно към {tenant}',
  'outcome.print': 'Разпечатай или запази',
};
