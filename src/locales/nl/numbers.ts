import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Nog een rekening toevoegen',
  'field.iban_list_item': '{label}, nummer {number}',
  'field.iban_list_remove': 'Nummer {number} verwijderen',
  'field.code_hint': {
    one: 'Het cijfer dat u van ons hebt ontvangen',
    other: 'De {count} cijfers die u van ons hebt ontvangen',
  },
  'field.code_new': 'Nieuwe code sturen',
  'field.code_asking': 'Code wordt aangevraagd',
  'field.code_rest': 'over {left}',
  'field.code_rest_said': {
    one: 'Over één seconde kunt u een nieuwe code aanvragen.',
    other: 'Over {count} seconden kunt u een nieuwe code aanvragen.',
  },
  'field.code_ready': 'U kunt nu een nieuwe code aanvragen.',
  'field.code_sent': 'Er is een nieuwe code onderweg. De vorige werkt niet meer.',
  'field.bank': 'Bank: {bank}',

  'error.required_iban': 'Vul het rekeningnummer (IBAN) in.',
  'error.required_iban-list': 'Vul minstens één rekeningnummer (IBAN) in.',
  'error.required_bic': 'Vul de code van de bank (BIC) in.',
  'error.required_national-id': 'Vul het nummer in dat op uw identiteitsbewijs staat.',
  'error.required_one-time-code': 'Vul de code in die u hebt ontvangen.',
  'error.iban': 'Vul het rekeningnummer (IBAN) in.',
  'error.iban_country_missing': 'Een IBAN begint met twee letters voor het land, zoals RO. Vul ze aan.',
  'error.iban_country_unknown': 'Er bestaan geen IBAN’s die beginnen met {country}. Controleer de eerste twee letters.',
  'error.iban_country':
    'Rekeningen uit {country} kunt u hier niet gebruiken. Vul een IBAN in die begint met een van deze codes: {countries}.',
  'error.iban_characters': 'Een IBAN bestaat alleen uit letters en cijfers. Verwijder al het andere.',
  'error.iban_short': {
    one: 'Eén teken te weinig: een IBAN uit dit land heeft er {expected}.',
    other: '{count} tekens te weinig: een IBAN uit dit land heeft er {expected}.',
  },
  'error.iban_long': {
    one: 'Eén teken te veel: een IBAN uit dit land heeft er {expected}.',
    other: '{count} tekens te veel: een IBAN uit dit land heeft er {expected}.',
  },
  'error.iban_checksum':
    'Een teken klopt niet of er zijn er twee verwisseld. Vergelijk het nummer met uw pas of afschrift.',
  'error.bic': 'Een BIC begint met zes letters, zoals BTRLRO22. Controleer de eerste zes.',
  'error.bic_characters': 'Een BIC bestaat alleen uit letters en cijfers. Verwijder al het andere.',
  'error.bic_iban': 'Dit is een rekeningnummer (IBAN). Vul de BIC in: de kortere code van de bank zelf.',
  'error.bic_length': 'Een BIC heeft 8 of 11 tekens; deze heeft er {length}.',
  'error.bic_country_unknown':
    'De vijfde en zesde letter staan voor het land, maar {country} bestaat niet. Controleer ze.',
  'error.bic_country':
    'Banken uit {country} kunt u hier niet gebruiken. De vijfde en zesde letter moeten een van deze codes zijn: {countries}.',
  'error.national_id': 'Neem het nummer over van uw identiteitsbewijs: letters en cijfers, zonder andere tekens.',
  'error.national_id_digits': 'Dit nummer ({name}) heeft {length} cijfers en niets anders. Verwijder de rest.',
  'error.national_id_short': {
    one: 'Eén teken te weinig: dit nummer ({name}) heeft er {length}.',
    other: '{count} tekens te weinig: dit nummer ({name}) heeft er {length}.',
  },
  'error.national_id_long': {
    one: 'Eén teken te veel: dit nummer ({name}) heeft er {length}.',
    other: '{count} tekens te veel: dit nummer ({name}) heeft er {length}.',
  },
  'error.national_id_pattern':
    'Letters en cijfers staan niet op de juiste plaats. Dit nummer ({name}) ziet eruit als {example}.',
  'error.national_id_begin': 'Dit nummer ({name}) begint met een cijfer van 1 tot en met 9. Controleer het eerste.',
  'error.national_id_date':
    'Teken {from} tot en met {to} vormen de geboortedatum, maar die dag bestaat niet. Vergelijk ze met uw identiteitsbewijs.',
  'error.national_id_place':
    'Cijfer {from} en {to} staan voor het district, maar dit nummer bestaat niet. Vergelijk ze met uw identiteitsbewijs.',
  'error.national_id_control':
    'Een teken klopt niet of er zijn er twee verwisseld. Vergelijk het nummer met uw identiteitsbewijs.',
  'error.code_digits': 'Vul alleen de cijfers van de code in.',
  'error.code_short': {
    one: 'Eén cijfer te weinig: de code heeft er {length}.',
    other: '{count} cijfers te weinig: de code heeft er {length}.',
  },
  'error.code_long': {
    one: 'Eén cijfer te veel: de code heeft er {length}.',
    other: '{count} cijfers te veel: de code heeft er {length}.',
  },
  'error.code_wrong': 'Dit is niet de code die u van ons kreeg. Vergelijk hem met het nieuwste bericht.',
  'error.code_wrong_left': {
    one: 'Dit is niet de code die u van ons kreeg. Vergelijk hem met het nieuwste bericht: u kunt het nog één keer proberen.',
    other:
      'Dit is niet de code die u van ons kreeg. Vergelijk hem met het nieuwste bericht: u kunt het nog {count} keer proberen.',
  },
  'error.code_spent': 'Deze code is te vaak fout ingevuld en werkt niet meer. Vraag een nieuwe aan.',
  'error.code_void':
    'Deze code is te vaak fout ingevuld en werkt niet meer. Annuleer en begin opnieuw om een nieuwe code te krijgen.',
  'error.code_replaced': 'Die code werkt niet meer: er is een nieuwe verstuurd. Vul de nieuwste in.',
  'error.list': 'Vul de rekeningnummers een voor een in.',
  'error.list_twice': 'Dit nummer staat al in de lijst. Verwijder een van de twee.',
  'error.list_min': { one: 'Voeg er minstens één toe.', other: 'Voeg er minstens {count} toe.' },
  'error.list_max': {
    one: 'Er mag er maar één zijn. Verwijder de andere.',
    other: 'Er mogen er hoogstens {count} zijn. Verwijder er een paar.',
  },
};
