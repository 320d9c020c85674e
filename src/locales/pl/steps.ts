import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Przerwać na razie?',
  'wizard.leave_description': 'Wpisane dane zostaną zachowane.',

  'back.lead': 'Oto wpisane odpowiedzi.',
  'back.empty': 'Nie wypełniono',
  'back.change': 'Zmień',
  'back.go_on': 'Przejdź do „{step}”',
  'back.fixed':
    'Nie można już tego tutaj zmienić. Jeśli coś się nie zgadza, anuluj i zacznij od nowa albo powiadom obsługę {servicer}.',
  'back.voids':
    'Po zmianie trzeba będzie ponownie wypełnić: {steps}. Wpisane tam dane zostaną zachowane jako wersja robocza.',
  'back.step': '„{title}”',

  'change.title': 'Zmiana wcześniejszego kroku',
  'change.voids':
    'Po przejściu dalej trzeba będzie ponownie wypełnić: {steps}. Wpisane tam dane zostaną zachowane jako wersja robocza.',
  'change.keep': 'Zostaw bez zmian',

  'review.change': 'Zmień',
  'review.change_named': 'Zmień: {field}',
  'review.ask_title': 'Zmienić „{step}”?',
  'review.keep': 'Zostaw bez zmian',

  'rest.title': 'Ciąg dalszy w innej karcie',
  'rest.description': 'Ta strona czeka, aby nic nie wykonało się dwa razy. Wpisane tu dane są zachowane.',
  'rest.wake': 'Kontynuuj tutaj',

  'time.title': 'Potrzeba więcej czasu?',
  'time.description':
    'Ze względów bezpieczeństwa sesja wygaśnie za {left} ({time}). Wpisane dane zostaną wtedy usunięte.',
  'time.left': {
    one: 'około minutę',
    few: 'około {count} minuty',
    many: 'około {count} minut',
    other: 'około {count} minuty',
  },
  'time.left_short': 'mniej niż minutę',
  'time.extend': 'Potrzebuję więcej czasu',
  'time.extended': 'Czas przedłużono do {time}.',

  'reason.bank_down': '{servicer} ma teraz awarię. Wpisane dane są w porządku i nic nie przepadło.',
  'reason.bank_busy': '{servicer} ma teraz zbyt duży ruch. Zwykle mija to w ciągu kilku minut.',
  'reason.bank_denied':
    '{servicer} nie zezwala na ten dostęp. Odpowiednie uprawnienia może mieć inny login w tym banku.',
  'reason.no_account':
    '{servicer} nie znajduje odpowiedniego konta. Może być ono dostępne po zalogowaniu innym loginem.',
  'reason.access_ended':
    'Zgoda, na podstawie której {servicer} daje dostęp, już nie obowiązuje. Zacznij od nowa, aby ją odnowić.',
  'reason.not_set_up':
    'Usługa {servicer} nie jest jeszcze uruchomiona w serwisie {tenant}. Powiadom obsługę {tenant} i podaj numer referencyjny.',

  'redirect.continue': 'Przejdź na stronę {servicer}',
  'redirect.trust': 'Logowanie odbywa się bezpośrednio na stronie banku. Potem nastąpi powrót tutaj.',
  'redirect.opening': 'Otwieranie strony {servicer}',
  'redirect.trust_popup':
    'Logowanie odbywa się bezpośrednio na stronie banku, w osobnym oknie. Potem ta strona sama przejdzie dalej.',
  'redirect.trust_tab':
    'Logowanie odbywa się bezpośrednio na stronie banku, w innej karcie. Potem ta strona sama przejdzie dalej.',
  'redirect.phone': 'Użyj telefonu',
  'redirect.until': 'Link działa do {time}.',
  'redirect.ran_out': 'Link wygasł. Nowy powstanie po przejściu dalej.',
  'redirect.renewing': 'Pobieranie nowego linku',
  'redirect.away_popup_title': 'Kontynuuj w oknie {servicer}',
  'redirect.away_popup_description': 'Jest obok tego okna lub za nim. Po zakończeniu ta strona sama przejdzie dalej.',
  'redirect.away_tab_title': 'Kontynuuj w karcie {servicer}',
  'redirect.away_tab_description': 'Jest obok tej karty. Po zakończeniu ta strona sama przejdzie dalej.',
  'redirect.show_popup': 'Pokaż okno',
  'redirect.show_tab': 'Pokaż kartę',
  'redirect.open_again': 'Otwórz ponownie',
  'redirect.this_page': 'Kontynuuj na tej stronie',
  'redirect.blocked_popup_title': 'Przeglądarka zablokowała okno',
  'redirect.blocked_tab_title': 'Przeglądarka zablokowała kartę',
  'redirect.blocked_description':
    'Kontynuuj tutaj: logowanie odbędzie się na stronie {servicer}, a potem nastąpi powrót.',
  'redirect.try_popup': 'Spróbuj ponownie z oknem',
  'redirect.try_tab': 'Spróbuj ponownie z kartą',
  'redirect.closed_popup_title': 'Okno {servicer} wygląda na zamknięte',
  'redirect.closed_tab_title': 'Karta {servicer} wygląda na zamkniętą',
  'redirect.closed_description':
    'Jeśli wszystko zostało tam zakończone, ta strona za chwilę sama przejdzie dalej. Jeśli nie, otwórz ponownie stronę banku.',
  'redirect.device_title': 'Potwierdź na telefonie',
  'redirect.device_description':
    'Skieruj aparat telefonu na ten kod i potwierdź na stronie {servicer}. Ta strona sama przejdzie dalej.',
  'redirect.device_code': 'Kod QR z linkiem do strony {servicer}',
  'redirect.device_link': 'Lub otwórz ten link na telefonie',
  'redirect.device_asked':
    'Telefon może zapytać, kto rozpoczął tę operację. Wybierz „To ja” tylko wtedy, gdy to prawda.',
  'redirect.device_over': 'Link wygasł. Utwórz nowy.',
  'redirect.new_link': 'Utwórz nowy link',
  'redirect.device_here': 'Kontynuuj tutaj',
  'redirect.copy': 'Kopiuj link',
  'redirect.copied': 'Skopiowano link',
  'redirect.refused_title': 'Brak potwierdzenia na stronie {servicer}',
  'redirect.refused_description':
    'Niczego nie udostępniono i za nic nie zapłacono. Można wrócić i potwierdzić albo zrezygnować.',
  'redirect.failed_title': '{servicer} nie może tego dokończyć',
  'redirect.failed_description':
    'Problem leży po stronie banku. Nic tu nie przepadło. Poczekaj chwilę i spróbuj ponownie.',
  'redirect.expired_title': 'Link do strony {servicer} wygasł',
  'redirect.expired_description': 'Linki do banku działają tylko przez krótki czas. Poproś o nowy, aby przejść dalej.',
  'redirect.unknown_title': 'Nie wiemy, czy operacja na stronie {servicer} się zakończyła',
  'redirect.unknown_description':
    'Odpowiedź do nas nie dotarła. Można tam bezpiecznie potwierdzić jeszcze raz: nic nie zostanie udostępnione podwójnie.',
  'redirect.unknown_payment_title': 'Nie wiadomo jeszcze, czy zapłacono',
  'redirect.unknown_payment_description':
    'Odpowiedź, którą wysyła {servicer}, do nas nie dotarła. Przed przejściem dalej sprawdź historię konta w banku, aby nie zapłacić dwa razy.',
  'redirect.not_paid': 'Nie zapłacono: zapłać ponownie',
  'redirect.paid': 'Zapłacono',
  'redirect.paid_title': 'W takim razie nic tu nie trzeba płacić',
  'redirect.paid_description':
    'Powiadom obsługę {tenant}, że zapłacono: tam wyjaśnią, co stało się z płatnością. Stąd nic więcej nie zostanie zapłacone.',
  'redirect.paid_back': 'Nie mam pewności',

  'wait.sending_title': 'Wysyłanie odpowiedzi',
  'wait.sending_description': 'To potrwa kilka sekund. Wszystkie wpisane dane są zapisane.',
  'wait.sending_blocked': 'Wszystkie wpisane dane są zapisane.',
  'wait.received': 'Otrzymano dokumenty',
  'wait.now': 'W trakcie weryfikacji',
  'wait.since': 'od {time}',
  'wait.expected': 'około {time}',
  'wait.longer': 'Trwa to dłużej niż zwykle. Nie trzeba nic robić.',
  'wait.close_title': 'Tę stronę można zamknąć.',
  'wait.close_description':
    'Weryfikacja trwa dalej. Status można sprawdzić na dowolnym urządzeniu, otwierając swój link.',
  'wait.reminder': '{tenant} powiadomi o każdej zmianie.',
  'wait.until': 'Jeśli odpowiedź nie nadejdzie do {date}, sesja zostanie zamknięta.',
  'wait.retrying': 'Próbujemy dalej.',
  'wait.copy': 'Kopiuj mój link',
  'wait.copied': 'Skopiowano link',
  'wait.blocked': '{servicer} chwilowo nie odpowiada. Próbujemy dalej, nic nie przepadnie.',

  'outcome.completed_title': 'Wszystko gotowe',
  'outcome.completed_description': '{servicer} potwierdza operację.',
  'outcome.rejected_title': '{servicer} tego nie akceptuje',
  'outcome.rejected_description': 'Można zacząć od nowa lub zapytać nas, co dalej.',
  'outcome.cancelled_title': 'Anulowano',
  'outcome.cancelled_description': 'Wpisane dane zostały usunięte. W każdej chwili można zacząć od nowa.',
  'outcome.expired_title': 'Czas na to minął',
  'outcome.expired_description':
    'Ze względów bezpieczeństwa sesja została zamknięta, a wpisane dane usunięte. W każdej chwili można zacząć od nowa.',
  'outcome.failed_title': 'Nie udało się tego zakończyć',
  'outcome.failed_description':
    'Błąd nie leży po stronie użytkownika. Zacznij od nowa albo poproś o pomoc i podaj poniższy numer referencyjny.',
  'outcome.reference': 'Numer referencyjny',
  'outcome.back': 'Wróć na poprzednią stronę',
  'outcome.back_to': 'Wróć na stronę {tenant}',
  'outcome.print': 'Drukuj lub zapisz',
};
