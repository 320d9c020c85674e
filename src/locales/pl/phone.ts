import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Wyślij plik',
  'phone.for': 'Dla: {servicer}',
  'phone.lead': 'Dodane tu pliki pojawią się automatycznie na komputerze.',
  'phone.waiting': 'Nie zamykaj tej strony, dopóki plik nie dotrze.',
  'phone.done_title': 'Kontynuuj na komputerze',
  'phone.done_description': {
    one: 'Plik już tam dotarł. Tę stronę można zamknąć.',
    few: 'Dotarły tam {count} pliki. Tę stronę można zamknąć.',
    many: 'Dotarło tam {count} plików. Tę stronę można zamknąć.',
    other: 'Dotarło tam {count} pliku. Tę stronę można zamknąć.',
  },
  'phone.closed_title': 'Nic więcej nie jest tu potrzebne',
  'phone.closed_description': 'Ten krok zakończono na komputerze. Tę stronę można zamknąć.',
  'phone.used_title': 'Ten link już nie działa',
  'phone.used_description':
    'Działa jeden raz i przez krótki czas. Kliknij na komputerze „Użyj telefonu”, aby utworzyć nowy, i skieruj na niego aparat.',
  'phone.failed_title': 'Nie można wczytać tej strony',
};
