import type { ReturnTexts } from './ReturnTexts.js';

export const pl: ReturnTexts = {
  moment: { title: 'Jedna chwila', text: 'Trwa powrót do strony, na której rozpoczęto operację.', home: 'Dalej' },
  looking: { title: 'Jedna chwila', text: 'Szukamy strony, na której rozpoczęto operację.' },
  done: {
    title: 'Można już wrócić',
    text: 'Bank odpowiedział. Strona, na której rozpoczęto operację, sama przejdzie dalej, a tę można zamknąć.',
    home: 'Kontynuuj tutaj',
  },
  ask: {
    title: 'Kto rozpoczął tę operację?',
    text: 'W tej przeglądarce nie ma aktywnego logowania. Jeśli operację rozpoczęto w innej przeglądarce lub na innym urządzeniu, jest ona kontynuowana tam.',
    beware:
      'Jeśli ten link przysłał ktoś inny, wybierz „Ktoś inny”: w przeciwnym razie potwierdzenie trafi do tej osoby.',
    more: 'Jeśli operację rozpoczęto w tej przeglądarce, zaloguj się tutaj, a potem odśwież tę stronę.',
    yes: 'To ja',
    no: 'Ktoś inny',
  },
  elsewhere: {
    title: 'Wróć tam, gdzie rozpoczęto operację',
    text: 'Operacja jest tam kontynuowana automatycznie, w innej przeglądarce lub na innym urządzeniu. Tę stronę można zamknąć.',
  },
  declined: {
    title: 'Nic nie zostało przekazane',
    text: 'Odpowiedź banku z tego linku nie została przyjęta.',
    beware:
      'Jeśli ten link przysłał ktoś inny, nie kontynuuj operacji z tą osobą. Jeśli w banku coś zostało potwierdzone, powiadom bank.',
  },
  unknown: {
    title: 'Najpierw się zaloguj',
    text: 'W tej przeglądarce nie ma aktywnego logowania, więc nic się jeszcze nie stało. Zaloguj się w przeglądarce, w której rozpoczęto operację, a potem odśwież tę stronę.',
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
