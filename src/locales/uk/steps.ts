import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Вийти зараз?',
  'wizard.leave_description': 'Введене буде збережено.',

  'back.lead': 'Ось що ви ввели.',
  'back.empty': 'Не заповнено',
  'back.change': 'Змінити це',
  'back.go_on': 'Продовжити з кроку «{step}»',
  'back.fixed':
    'Тут це більше не можна змінити. Якщо є помилка, скасуйте й почніть знову або повідомте банк {servicer}.',
  'back.voids': 'Якщо це змінити, потрібно буде знову пройти такі кроки: {steps}. Введене там збережеться як чернетка.',
  'back.step': '«{title}»',

  'change.title': 'Ви змінюєте попередній крок',
  'change.voids':
    'Коли ви продовжите, потрібно буде знову пройти такі кроки: {steps}. Введене там збережеться як чернетка.',
  'change.keep': 'Залишити, як було',

  'review.change': 'Змінити',
  'review.change_named': 'Змінити: {field}',
  'review.ask_title': 'Змінити крок «{step}»?',
  'review.keep': 'Залишити, як є',

  'rest.title': 'Ви продовжуєте в іншій вкладці',
  'rest.description': 'Ця сторінка очікує, щоб нічого не виконувалося двічі. Введене тут збережено.',
  'rest.wake': 'Продовжити тут',

  'time.title': 'Потрібно більше часу?',
  'time.description':
    'Для вашої безпеки сеанс закриється о {time}, залишилося {left}. Тоді введені дані буде видалено.',
  'time.left': {
    one: 'близько {count} хвилини',
    few: 'близько {count} хвилин',
    many: 'близько {count} хвилин',
    other: 'близько {count} хвилини',
  },
  'time.left_short': 'менше хвилини',
  'time.extend': 'Потрібно більше часу',
  'time.extended': 'У вас є час до {time}.',

  'reason.bank_down': 'У банку {servicer} зараз збій. Ви все ввели правильно, і нічого не втрачено.',
  'reason.bank_busy': 'Банк {servicer} зараз перевантажений. Зазвичай це минає за кілька хвилин.',
  'reason.bank_denied': 'Банк {servicer} не надав вам доступу з цими даними для входу. Можливо, підійдуть інші.',
  'reason.no_account':
    'У банку {servicer} не знайдено вашого відповідного рахунку. Можливо, він доступний з іншими даними для входу.',
  'reason.access_ended': 'Згода, яку ви надали в банку {servicer}, більше не діє. Почніть знову, щоб надати нову.',
  'reason.not_set_up':
    'Для компанії {tenant} це ще не налаштовано в банку {servicer}. Повідомте компанію {tenant} і назвіть номер звернення.',

  'redirect.continue': 'Перейти до банку {servicer}',
  'redirect.trust': 'Ви ввійдете на сторінці самого банку, а потім повернетеся сюди.',
  'redirect.opening': 'Відкриваємо {servicer}',
  'redirect.trust_popup':
    'Ви ввійдете на сторінці самого банку, в окремому вікні. Після цього ця сторінка продовжить роботу автоматично.',
  'redirect.trust_tab':
    'Ви ввійдете на сторінці самого банку, в іншій вкладці. Після цього ця сторінка продовжить роботу автоматично.',
  'redirect.phone': 'Скористатися телефоном',
  'redirect.until': 'Посилання діє до {time}.',
  'redirect.ran_out': 'Термін дії посилання минув. Коли ви продовжите, буде створено нове.',
  'redirect.renewing': 'Запитуємо нове посилання',
  'redirect.away_popup_title': 'Продовжуйте у вікні банку {servicer}',
  'redirect.away_popup_description':
    'Воно поруч із цим вікном або за ним. Коли ви завершите там, ця сторінка продовжить роботу автоматично.',
  'redirect.away_tab_title': 'Продовжуйте у вкладці банку {servicer}',
  'redirect.away_tab_description':
    'Вона поруч із цією. Коли ви завершите там, ця сторінка продовжить роботу автоматично.',
  'redirect.show_popup': 'Показати вікно',
  'redirect.show_tab': 'Показати вкладку',
  'redirect.open_again': 'Відкрити ще раз',
  'redirect.this_page': 'Продовжити на цій сторінці',
  'redirect.blocked_popup_title': 'Браузер заблокував вікно',
  'redirect.blocked_tab_title': 'Браузер заблокував вкладку',
  'redirect.blocked_description':
    'Продовжте на цій сторінці: ви ввійдете на сторінці банку {servicer}, а потім повернетеся сюди.',
  'redirect.try_popup': 'Відкрити вікно ще раз',
  'redirect.try_tab': 'Відкрити вкладку ще раз',
  'redirect.closed_popup_title': 'Схоже, вікно банку {servicer} закрито',
  'redirect.closed_tab_title': 'Схоже, вкладку банку {servicer} закрито',
  'redirect.closed_description':
    'Якщо ви там завершили, ця сторінка за мить продовжить роботу автоматично. Якщо ні, відкрийте ще раз.',
  'redirect.device_title': 'Підтвердьте на телефоні',
  'redirect.device_description':
    'Наведіть камеру телефону на цей код і підтвердьте там, у банку {servicer}. Ця сторінка продовжить роботу автоматично.',
  'redirect.device_code': 'QR-код із посиланням на сторінку банку {servicer}',
  'redirect.device_link': 'Або відкрийте на телефоні це посилання',
  'redirect.device_asked': 'Телефон може запитати, чи розпочали це ви. Відповідайте «Так», лише якщо це ви.',
  'redirect.device_over': 'Термін дії посилання минув. Створіть нове.',
  'redirect.new_link': 'Створити нове посилання',
  'redirect.device_here': 'Продовжити тут',
  'redirect.copy': 'Копіювати посилання',
  'redirect.copied': 'Посилання скопійовано',
  'redirect.refused_title': 'Ви не підтвердили в банку {servicer}',
  'redirect.refused_description':
    'Дані не передано, платіж не здійснено. Ви можете повернутися й підтвердити або зупинитися на цьому.',
  'redirect.failed_title': 'Банк {servicer} не зміг це завершити',
  'redirect.failed_description': 'Проблема на боці банку. Тут нічого не втрачено. Зачекайте трохи й спробуйте ще раз.',
  'redirect.expired_title': 'Термін дії посилання на сторінку банку {servicer} минув',
  'redirect.expired_description':
    'Посилання на сторінку банку діють лише короткий час. Запросіть нове, щоб продовжити.',
  'redirect.unknown_title': 'Невідомо, чи завершено це в банку {servicer}',
  'redirect.unknown_description':
    'Його відповідь до нас не надійшла. Можете спокійно підтвердити там ще раз: нічого не буде передано двічі.',
  'redirect.unknown_payment_title': 'Поки невідомо, чи здійснено платіж',
  'redirect.unknown_payment_description':
    'Відповідь банку {servicer} до нас не надійшла. Перш ніж продовжити, перевірте там свій рахунок, щоб не сплатити двічі.',
  'redirect.not_paid': 'Не сплачено: сплатити знову',
  'redirect.paid': 'Сплачено',
  'redirect.paid_title': 'Тоді платити тут не потрібно',
  'redirect.paid_description':
    'Повідомте компанію {tenant}, що платіж здійснено: там з’ясують, що з ним сталося. Звідси більше нічого не буде сплачено.',
  'redirect.paid_back': 'Я не знаю напевно',

  'wait.sending_title': 'Надсилаємо ваші відповіді',
  'wait.sending_description': 'Це триває кілька секунд. Усе введене збережено.',
  'wait.sending_blocked': 'Усе введене збережено.',
  'wait.received': 'Документи отримано',
  'wait.now': 'Триває перевірка',
  'wait.since': 'з {time}',
  'wait.expected': 'орієнтовно {time}',
  'wait.longer': 'Це триває довше, ніж зазвичай. Від вас нічого не потрібно.',
  'wait.close_title': 'Цю сторінку можна закрити.',
  'wait.close_description':
    'Процес триватиме без вас. Поверніться за своїм посиланням із будь-якого пристрою, щоб побачити поточний стан.',
  'wait.reminder': 'Компанія {tenant} повідомить вас про новини.',
  'wait.until': 'Якщо відповіді не буде до {date}, сеанс закриється.',
  'wait.retrying': 'Ми продовжуємо спроби.',
  'wait.copy': 'Копіювати моє посилання',
  'wait.copied': 'Посилання скопійовано',
  'wait.blocked': 'Банк {servicer} зараз не відповідає. Ми продовжуємо спроби, нічого не втрачено.',

  'outcome.completed_title': 'Усе готово',
  'outcome.completed_description': 'Банк {servicer} це підтвердив.',
  'outcome.rejected_title': 'Банк {servicer} це не прийняв',
  'outcome.rejected_description': 'Ви можете почати знову або запитати нас, що робити далі.',
  'outcome.cancelled_title': 'Скасовано',
  'outcome.cancelled_description': 'Введені дані видалено. Ви можете почати знову в будь-який час.',
  'outcome.expired_title': 'Час вичерпано',
  'outcome.expired_description':
    'Для вашої безпеки сеанс закрито, а введені дані видалено. Почніть знову, коли будете готові.',
  'outcome.failed_title': 'Не вдалося завершити',
  'outcome.failed_description':
    'Це не ваша помилка. Почніть знову або повідомте службі підтримки номер звернення, наведений нижче.',
  'outcome.reference': 'Номер звернення',
  'outcome.back': 'Повернутися назад',
  'outcome.back_to': 'Повернутися на сторінку {tenant}',
  'outcome.print': 'Роздрукувати або зберегти',
};
