import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Τι θέλετε να κάνετε;',
  'picker.search': 'Αναζήτηση τράπεζας ή υπηρεσίας',
  'picker.none_title': 'Δεν βρέθηκε τίποτα για «{query}»',
  'picker.none_description': 'Ελέγξτε την ορθογραφία ή αναζητήστε μικρότερο μέρος του ονόματος.',
  'picker.clear': 'Εμφάνιση όλων',
  'picker.empty_title': 'Δεν υπάρχουν ακόμη επιλογές',
  'picker.empty_description':
    'Δεν έχει οριστεί εδώ καμία τράπεζα ή υπηρεσία. Μπορούν να τις προσθέσουν οι διαχειριστές της σελίδας.',
  'picker.unavailable': 'Μη διαθέσιμο αυτή τη στιγμή. Συνήθως επανέρχεται μέσα σε μία ώρα.',
  'picker.kind.aisp': 'Λογαριασμοί',
  'picker.kind.pisp': 'Πληρωμές',
  'picker.kind.product': 'Προϊόντα',
  'picker.country': 'Χώρα',
  'picker.country_all': 'Όλες οι χώρες',
  'picker.recent': 'Πρόσφατες επιλογές',
  'picker.resume': 'Συνεχίστε από εκεί που μείνατε',
  'picker.resume_more': { one: 'Εμφάνιση ακόμη μίας', other: 'Εμφάνιση ακόμη {count}' },
  'picker.results': { one: 'Βρέθηκε {count} υπηρεσία', other: 'Βρέθηκαν {count} υπηρεσίες' },
};
