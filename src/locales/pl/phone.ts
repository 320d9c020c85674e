import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Wyślij plik',
  'phone.for': 'Dla: {servicer}',
  'phone.lead': 'To, co tu dodasz, pojawi się samo na komputerze.',
  'phone.waiting': 'Nie zamykaj tej strony, dopóki plik nie dotrze.',
  'phone.done_title': 'Kontynuuj na komputerze',
  'phone.done_description': {
    one: 'Plik już tam dotarł. Możesz zamknąć tę stronę.',
    few: 'Dotarły tam {count} pliki. Możesz zamknąć tę stronę.',
    many: 'Dotarło tam {count} plików. Możesz zamknąć tę stronę.',
    other: 'Dotarło tam {count} pliku. Możesz zamknąć tę stronę.',
  },
  'phone.closed_title': 'Nic więcej nie jest tu potrzebne',
  'phone.closed_description': 'Ten krok zakończono na komputerze. Możesz zamknąć tę stronę.',
  'phone.used_title': 'Ten link już nie działa',
  'phone.used_description':
    'Działa jeden raz i przez krótki czas. Kliknij na komputerze „Użyj telefonu”, aby utworzyć nowy, i skieruj na niego aparat.',
  'phone.failed_title': 'Nie można wczytać tej strony',
};
