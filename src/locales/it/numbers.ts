import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Aggiungi un altro conto',
  'field.iban_list_item': '{label}, numero {number}',
  'field.iban_list_remove': 'Rimuovi il numero {number}',
  'field.code_hint': {
    one: 'La cifra che le abbiamo inviato',
    other: 'Le {count} cifre che le abbiamo inviato',
  },
  'field.code_new': 'Invia un nuovo codice',
  'field.code_asking': 'Richiesta di un nuovo codice',
  'field.code_rest': 'tra {left}',
  'field.code_rest_said': {
    one: 'Può chiedere un nuovo codice tra un secondo.',
    other: 'Può chiedere un nuovo codice tra {count} secondi.',
  },
  'field.code_ready': 'Ora può chiedere un nuovo codice.',
  'field.code_sent': 'Un nuovo codice è in arrivo. Quello precedente non è più valido.',
  'field.bank': 'Banca: {bank}',

  'error.required_iban': 'Inserire il numero di conto (IBAN).',
  'error.required_iban-list': 'Inserire almeno un numero di conto (IBAN).',
  'error.required_bic': 'Inserire il codice della banca (BIC).',
  'error.required_national-id': 'Inserire il numero riportato sul documento d’identità.',
  'error.required_one-time-code': 'Inserire il codice ricevuto.',
  'error.iban': 'Inserire il numero di conto (IBAN).',
  'error.iban_country_missing': 'Un IBAN inizia con le due lettere del Paese, ad esempio RO. Aggiungerle.',
  'error.iban_country_unknown': 'Nessun IBAN inizia con {country}. Controllare le prime due lettere.',
  'error.iban_country':
    'I conti con IBAN che inizia con {country} non sono accettati qui. Inserirne uno che inizia con {countries}.',
  'error.iban_characters': 'Un IBAN contiene solo lettere e cifre. Eliminare tutto il resto.',
  'error.iban_short': {
    one: 'Manca un carattere: l’IBAN di questo Paese ne ha {expected}.',
    other: 'Mancano {count} caratteri: l’IBAN di questo Paese ne ha {expected}.',
  },
  'error.iban_long': {
    one: 'Un carattere di troppo: l’IBAN di questo Paese ne ha {expected}.',
    other: '{count} caratteri di troppo: l’IBAN di questo Paese ne ha {expected}.',
  },
  'error.iban_checksum':
    'Un carattere è sbagliato o due sono scambiati. Confrontare l’IBAN con la carta o l’estratto conto.',
  'error.bic': 'Un BIC inizia con sei lettere, ad esempio BTRLRO22. Controllare i primi sei caratteri.',
  'error.bic_characters': 'Un BIC contiene solo lettere e cifre. Eliminare tutto il resto.',
  'error.bic_iban': 'Questo è un numero di conto (IBAN). Inserire il BIC, il codice più breve della banca.',
  'error.bic_length': 'Un BIC ha 8 o 11 caratteri; questo ne ha {length}. Confrontarlo con l’estratto conto.',
  'error.bic_country_unknown': 'La quinta e la sesta lettera indicano il Paese e {country} non esiste. Controllarle.',
  'error.bic_country':
    'Le banche con codice Paese {country} non sono accettate qui. Quinta e sesta lettera ammesse: {countries}.',
  'error.national_id': 'Copiare il numero dal documento d’identità: lettere e cifre, senza altri segni.',
  'error.national_id_digits': 'Un {name} contiene solo cifre, {length} in tutto. Eliminare tutto il resto.',
  'error.national_id_short': {
    one: 'Manca un carattere: un {name} ne ha {length}.',
    other: 'Mancano {count} caratteri: un {name} ne ha {length}.',
  },
  'error.national_id_long': {
    one: 'Un carattere di troppo: un {name} ne ha {length}.',
    other: '{count} caratteri di troppo: un {name} ne ha {length}.',
  },
  'error.national_id_pattern': 'Lettere e cifre non sono al posto giusto. Esempio di {name}: {example}.',
  'error.national_id_begin': 'Un {name} inizia con una cifra da 1 a 9. Controllare la prima.',
  'error.national_id_date':
    'I caratteri da {from} a {to} indicano la data di nascita, ma quel giorno non esiste. Confrontarli con il documento.',
  'error.national_id_place':
    'Le cifre {from} e {to} indicano il distretto, ma nessuno ha questo numero. Confrontarle con il documento.',
  'error.national_id_control': 'Un carattere è sbagliato o due sono scambiati. Confrontare il codice con il documento.',
  'error.code_digits': 'Inserire solo le cifre del codice.',
  'error.code_short': {
    one: 'Manca una cifra: il codice ne ha {length}.',
    other: 'Mancano {count} cifre: il codice ne ha {length}.',
  },
  'error.code_long': {
    one: 'Una cifra di troppo: il codice ne ha {length}.',
    other: '{count} cifre di troppo: il codice ne ha {length}.',
  },
  'error.code_wrong': 'Non è il codice che abbiamo inviato. Confrontarlo con il messaggio più recente.',
  'error.code_wrong_left': {
    one: 'Non è il codice che abbiamo inviato. Confrontarlo con il messaggio più recente: resta un tentativo.',
    other: 'Non è il codice che abbiamo inviato. Confrontarlo con il messaggio più recente: restano {count} tentativi.',
  },
  'error.code_spent': 'Troppi tentativi errati: il codice non è più valido. Chiederne uno nuovo.',
  'error.code_void':
    'Troppi tentativi errati: il codice non è più valido. Annullare e ricominciare per riceverne uno nuovo.',
  'error.code_replaced': 'Questo codice non è più valido: ne è stato inviato uno nuovo. Inserire il più recente.',
  'error.list': 'Inserire i numeri di conto uno alla volta.',
  'error.list_twice': 'Questo conto è già nell’elenco. Rimuovere uno dei due.',
  'error.list_min': { one: 'Aggiungere almeno un conto.', other: 'Aggiungere almeno {count} conti.' },
  'error.list_max': {
    one: 'È ammesso un solo conto. Rimuovere gli altri.',
    other: 'Sono ammessi al massimo {count} conti. Rimuovere quelli in più.',
  },
};
