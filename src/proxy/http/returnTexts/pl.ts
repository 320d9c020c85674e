import type { ReturnTexts } from './ReturnTexts.js';

export const pl: ReturnTexts = {
  moment: { title: 'Jedna chwila', text: 'Przenosimy Cię z powrotem.', home: 'Dalej' },
  looking: { title: 'Jedna chwila', text: 'Szukamy strony, na której rozpoczęto operację.' },
  done: {
    title: 'Możesz już wrócić',
    text: 'Bank odpowiedział. Strona, na której rozpoczęto operację, sama przejdzie dalej, a tę możesz zamknąć.',
    home: 'Kontynuuj tutaj',
  },
  ask: {
    title: 'Czy ta operacja została rozpoczęta przez Ciebie?',
    text: 'W tej przeglądarce nie masz aktywnej sesji. Jeśli operację rozpoczęto w innej przeglądarce lub na innym urządzeniu, toczy się ona tam.',
    beware: 'Jeśli ktoś przysłał Ci ten link, odpowiedz „nie”: inaczej Twoje potwierdzenie trafi do tej osoby.',
    more: 'Jeśli operację rozpoczęto w tej przeglądarce, zaloguj się tutaj, a potem odśwież tę stronę.',
    yes: 'Tak, przeze mnie',
    no: 'Nie, nie przeze mnie',
  },
  elsewhere: {
    title: 'Wróć tam, gdzie rozpoczęto operację',
    text: 'Toczy się tam dalej sama, w innej przeglądarce lub na innym urządzeniu. Możesz zamknąć tę stronę.',
  },
  declined: {
    title: 'Nic nie zostało przekazane',
    text: 'Odpowiedź banku z tego linku nie została przyjęta.',
    beware:
      'Jeśli ktoś przysłał Ci ten link, nie kontynuuj z tą osobą. Jeśli w banku coś zostało potwierdzone, powiadom bank.',
  },
  unknown: {
    title: 'Najpierw się zaloguj',
    text: 'W tej przeglądarce nie masz aktywnej sesji, więc nic się jeszcze nie stało. Zaloguj się w przeglądarce, w której rozpoczęto operację, a potem odśwież tę stronę.',
  },
  stale: {
    title: 'Ten link został już użyty lub wygasł',
    text: 'Nic się przez to nie zmieniło. Strona, na której rozpoczęto operację, pokazuje jej status i dalsze kroki.',
    home: 'Wróć na stronę {tenant}',
  },
  late: {
    title: 'Powrót trwał zbyt długo',
    text: 'Link do banku wygasł, więc jego odpowiedź nie została przyjęta. Wróć i poproś o nowy link.',
    home: 'Wróć na stronę {tenant}',
  },
  foreign: {
    title: 'Tej odpowiedzi nie można przyjąć',
    text: 'Nie przyszła z naszej strony. Nic się nie zmieniło. Otwórz ponownie link od banku i odpowiedz tam.',
  },
  busy: {
    title: 'Spróbuj ponownie za chwilę',
    text: 'Wysłano stąd zbyt wiele zapytań. Nic się nie zmieniło. Odśwież tę stronę po takim czasie: {seconds}.',
  },
  failed: {
    title: 'Coś poszło tu nie tak',
    text: 'Nic się nie zmieniło. Odśwież tę stronę. Jeśli to nie pomoże, wróć na stronę, na której rozpoczęto operację.',
    more: 'Numer referencyjny: {reference}',
  },
  noScript: 'W tej przeglądarce wyłączono skrypty, więc strona nie zamknie się sama.',
  tenant: 'początkową',
};
