import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Trimiteți un fișier',
  'phone.for': 'Pentru {servicer}',
  'phone.lead': 'Ce adăugați aici apare automat pe calculator.',
  'phone.waiting': 'Țineți pagina deschisă până ajunge fișierul.',
  'phone.done_title': 'Continuați pe calculator',
  'phone.done_description': {
    one: 'Fișierul a ajuns acolo. Puteți închide această pagină.',
    few: '{count} fișiere au ajuns acolo. Puteți închide această pagină.',
    other: '{count} de fișiere au ajuns acolo. Puteți închide această pagină.',
  },
  'phone.closed_title': 'Aici nu mai este nevoie de nimic',
  'phone.closed_description': 'Pasul s-a încheiat pe calculator. Puteți închide această pagină.',
  'phone.used_title': 'Linkul nu se mai deschide',
  'phone.used_description':
    'Este valabil o singură dată și puțin timp. Apăsați „Folosiți telefonul” pe calculator ca să creați altul, apoi îndreptați camera spre el.',
  'phone.failed_title': 'Pagina nu a putut fi încărcată',
};
