import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Adăugați alt cont',
  'field.iban_list_item': '{label}, numărul {number}',
  'field.iban_list_remove': 'Eliminați numărul {number}',
  'field.code_hint': {
    one: 'Cifra pe care v-am trimis-o',
    few: 'Cele {count} cifre pe care vi le-am trimis',
    other: 'Cele {count} de cifre pe care vi le-am trimis',
  },
  'field.code_new': 'Trimiteți un cod nou',
  'field.code_asking': 'Se solicită un cod nou',
  'field.code_rest': 'peste {left}',
  'field.code_rest_said': {
    one: 'Puteți cere un cod nou peste o secundă.',
    few: 'Puteți cere un cod nou peste {count} secunde.',
    other: 'Puteți cere un cod nou peste {count} de secunde.',
  },
  'field.code_ready': 'Acum puteți cere un cod nou.',
  'field.code_sent': 'Vi se trimite un cod nou. Cel anterior nu mai este valabil.',
  'field.bank': 'Banca: {bank}',

  'error.required_iban': 'Introduceți numărul de cont (IBAN).',
  'error.required_iban-list': 'Introduceți cel puțin un număr de cont (IBAN).',
  'error.required_bic': 'Introduceți codul băncii (BIC).',
  'error.required_national-id': 'Introduceți numărul din actul de identitate.',
  'error.required_one-time-code': 'Introduceți codul primit.',
  'error.iban': 'Introduceți numărul de cont (IBAN).',
  'error.iban_country_missing': 'Un IBAN începe cu cele două litere ale țării, de exemplu RO. Adăugați-le.',
  'error.iban_country_unknown': 'Nicio țară nu are IBAN care să înceapă cu {country}. Verificați primele două litere.',
  'error.iban_country':
    'Un IBAN care începe cu {country} nu poate fi folosit aici. Introduceți unul care începe cu {countries}.',
  'error.iban_characters': 'Un IBAN conține numai litere și cifre. Ștergeți orice altceva.',
  'error.iban_short': {
    one: 'Lipsește un caracter: IBAN-ul din această țară are {expected}.',
    few: 'Lipsesc {count} caractere: IBAN-ul din această țară are {expected}.',
    other: 'Lipsesc {count} de caractere: IBAN-ul din această țară are {expected}.',
  },
  'error.iban_long': {
    one: 'Un caracter în plus: IBAN-ul din această țară are {expected}.',
    few: '{count} caractere în plus: IBAN-ul din această țară are {expected}.',
    other: '{count} de caractere în plus: IBAN-ul din această țară are {expected}.',
  },
  'error.iban_checksum':
    'Un caracter este greșit sau două sunt inversate. Comparați cu cardul sau cu extrasul de cont.',
  'error.bic': 'Un BIC începe cu șase litere, de exemplu BTRLRO22. Verificați primele șase caractere.',
  'error.bic_characters': 'Un BIC conține numai litere și cifre. Ștergeți orice altceva.',
  'error.bic_iban': 'Acesta este un număr de cont (IBAN). BIC este codul mai scurt, al băncii. Introduceți BIC-ul.',
  'error.bic_length': 'Un BIC are 8 sau 11 caractere; acesta are {length}. Comparați-l cu extrasul de cont.',
  'error.bic_country_unknown': 'A cincea și a șasea literă indică țara, dar nu există una cu {country}. Verificați-le.',
  'error.bic_country':
    'Băncile cu codul de țară {country} nu pot fi folosite aici. A cincea și a șasea literă pot fi: {countries}.',
  'error.national_id': 'Copiați numărul din actul de identitate: litere și cifre, fără alte semne.',
  'error.national_id_digits': 'Un {name} are numai cifre, în total {length}. Ștergeți orice altceva.',
  'error.national_id_short': {
    one: 'Lipsește un caracter: un {name} are {length}.',
    few: 'Lipsesc {count} caractere: un {name} are {length}.',
    other: 'Lipsesc {count} de caractere: un {name} are {length}.',
  },
  'error.national_id_long': {
    one: 'Un caracter în plus: un {name} are {length}.',
    few: '{count} caractere în plus: un {name} are {length}.',
    other: '{count} de caractere în plus: un {name} are {length}.',
  },
  'error.national_id_pattern': 'Literele și cifrele nu sunt la locul lor. Un {name} arată ca {example}.',
  'error.national_id_begin': 'Un {name} începe cu o cifră de la 1 la 9. Verificați prima cifră.',
  'error.national_id_date':
    'Caracterele de la {from} la {to} reprezintă data nașterii, dar această zi nu există. Comparați-le cu actul de identitate.',
  'error.national_id_place':
    'Cifrele {from} și {to} reprezintă codul județului, dar niciun județ nu are acest cod. Comparați-le cu actul de identitate.',
  'error.national_id_control': 'Un caracter este greșit sau două sunt inversate. Comparați cu actul de identitate.',
  'error.code_digits': 'Introduceți numai cifrele codului.',
  'error.code_short': {
    one: 'Lipsește o cifră: codul are {length}.',
    few: 'Lipsesc {count} cifre: codul are {length}.',
    other: 'Lipsesc {count} de cifre: codul are {length}.',
  },
  'error.code_long': {
    one: 'O cifră în plus: codul are {length}.',
    few: '{count} cifre în plus: codul are {length}.',
    other: '{count} de cifre în plus: codul are {length}.',
  },
  'error.code_wrong': 'Nu este codul trimis de noi. Comparați cu cel mai recent mesaj.',
  'error.code_wrong_left': {
    one: 'Nu este codul trimis de noi. Comparați cu cel mai recent mesaj: mai aveți o încercare.',
    few: 'Nu este codul trimis de noi. Comparați cu cel mai recent mesaj: mai aveți {count} încercări.',
    other: 'Nu este codul trimis de noi. Comparați cu cel mai recent mesaj: mai aveți {count} de încercări.',
  },
  'error.code_spent': 'Codul a fost greșit de prea multe ori și nu mai este valabil. Cereți unul nou.',
  'error.code_void':
    'Codul a fost greșit de prea multe ori și nu mai este valabil. Anulați și începeți din nou ca să primiți altul.',
  'error.code_replaced': 'Acest cod nu mai este valabil: s-a trimis unul nou. Introduceți-l pe cel mai recent.',
  'error.list': 'Introduceți numerele de cont pe rând.',
  'error.list_twice': 'Acest cont este deja în listă. Eliminați unul dintre cele două.',
  'error.list_min': {
    one: 'Adăugați cel puțin un cont.',
    few: 'Adăugați cel puțin {count} conturi.',
    other: 'Adăugați cel puțin {count} de conturi.',
  },
  'error.list_max': {
    one: 'Se acceptă un singur cont. Eliminați-le pe celelalte.',
    few: 'Se acceptă cel mult {count} conturi. Eliminați-le pe cele în plus.',
    other: 'Se acceptă cel mult {count} de conturi. Eliminați-le pe cele în plus.',
  },
};
