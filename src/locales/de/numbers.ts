import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Weiteres Konto hinzufügen',
  'field.iban_list_item': '{label}, Nummer {number}',
  'field.iban_list_remove': 'Nummer {number} entfernen',
  'field.code_hint': {
    one: 'Die Ziffer, die wir Ihnen gesendet haben',
    other: 'Die {count} Ziffern, die wir Ihnen gesendet haben',
  },
  'field.code_new': 'Neuen Code senden',
  'field.code_asking': 'Neuer Code wird angefordert',
  'field.code_rest': 'in {left}',
  'field.code_rest_said': {
    one: 'Sie können in einer Sekunde einen neuen Code anfordern.',
    other: 'Sie können in {count} Sekunden einen neuen Code anfordern.',
  },
  'field.code_ready': 'Sie können jetzt einen neuen Code anfordern.',
  'field.code_sent': 'Ein neuer Code ist unterwegs. Der vorherige gilt nicht mehr.',
  'field.bank': 'Bank: {bank}',

  'error.required_iban': 'Geben Sie die Kontonummer (IBAN) ein.',
  'error.required_iban-list': 'Geben Sie mindestens eine Kontonummer (IBAN) ein.',
  'error.required_bic': 'Geben Sie den BIC der Bank ein.',
  'error.required_national-id': 'Geben Sie die Nummer aus Ihrem Ausweis ein.',
  'error.required_one-time-code': 'Geben Sie den Code ein, den Sie erhalten haben.',
  'error.iban': 'Geben Sie die Kontonummer (IBAN) ein.',
  'error.iban_country_missing': 'Eine IBAN beginnt mit zwei Buchstaben für das Land, z. B. RO. Ergänzen Sie diese.',
  'error.iban_country_unknown':
    'Kein Land hat eine IBAN, die mit {country} beginnt. Prüfen Sie die ersten zwei Buchstaben.',
  'error.iban_country':
    'IBANs, die mit {country} beginnen, sind hier nicht möglich. Geben Sie eine ein, die mit {countries} beginnt.',
  'error.iban_characters': 'Eine IBAN enthält nur Buchstaben und Ziffern. Entfernen Sie alles andere.',
  'error.iban_short': {
    one: 'Ein Zeichen fehlt: Die IBAN dieses Landes hat {expected} Stellen.',
    other: '{count} Zeichen fehlen: Die IBAN dieses Landes hat {expected} Stellen.',
  },
  'error.iban_long': {
    one: 'Ein Zeichen zu viel: Die IBAN dieses Landes hat {expected} Stellen.',
    other: '{count} Zeichen zu viel: Die IBAN dieses Landes hat {expected} Stellen.',
  },
  'error.iban_checksum':
    'Ein Zeichen ist falsch oder zwei sind vertauscht. Vergleichen Sie die IBAN mit Ihrer Karte oder dem Kontoauszug.',
  'error.bic': 'Ein BIC beginnt mit sechs Buchstaben, z. B. BTRLRO22. Prüfen Sie die ersten sechs Zeichen.',
  'error.bic_characters': 'Ein BIC enthält nur Buchstaben und Ziffern. Entfernen Sie alles andere.',
  'error.bic_iban': 'Das ist eine Kontonummer (IBAN). Geben Sie den BIC ein, den kürzeren Code der Bank.',
  'error.bic_length': 'Ein BIC hat 8 oder 11 Zeichen; dieser hat {length}. Vergleichen Sie ihn mit dem Kontoauszug.',
  'error.bic_country_unknown':
    'Der fünfte und der sechste Buchstabe stehen für das Land; {country} gibt es nicht. Prüfen Sie beide.',
  'error.bic_country':
    'Banken mit dem Länderkürzel {country} sind hier nicht möglich. An fünfter und sechster Stelle zulässig: {countries}.',
  'error.national_id': 'Übernehmen Sie die Nummer aus dem Ausweis: Buchstaben und Ziffern, ohne andere Zeichen.',
  'error.national_id_digits': '{name} besteht nur aus Ziffern, insgesamt {length}. Entfernen Sie alles andere.',
  'error.national_id_short': {
    one: 'Ein Zeichen fehlt: {name} hat {length} Stellen.',
    other: '{count} Zeichen fehlen: {name} hat {length} Stellen.',
  },
  'error.national_id_long': {
    one: 'Ein Zeichen zu viel: {name} hat {length} Stellen.',
    other: '{count} Zeichen zu viel: {name} hat {length} Stellen.',
  },
  'error.national_id_pattern': 'Buchstaben und Ziffern stehen an falschen Stellen. Beispiel für {name}: {example}.',
  'error.national_id_begin': '{name} beginnt mit einer Ziffer von 1 bis 9. Prüfen Sie die erste Ziffer.',
  'error.national_id_date':
    'Die Zeichen {from} bis {to} sind das Geburtsdatum, diesen Tag gibt es aber nicht. Vergleichen Sie die Nummer mit dem Ausweis.',
  'error.national_id_place':
    'Die Ziffern {from} und {to} stehen für den Kreis, diesen gibt es aber nicht. Vergleichen Sie die Nummer mit dem Ausweis.',
  'error.national_id_control':
    'Ein Zeichen ist falsch oder zwei sind vertauscht. Vergleichen Sie die Nummer mit dem Ausweis.',
  'error.code_digits': 'Geben Sie nur die Ziffern des Codes ein.',
  'error.code_short': {
    one: 'Eine Ziffer fehlt: Der Code hat {length} Stellen.',
    other: '{count} Ziffern fehlen: Der Code hat {length} Stellen.',
  },
  'error.code_long': {
    one: 'Eine Ziffer zu viel: Der Code hat {length} Stellen.',
    other: '{count} Ziffern zu viel: Der Code hat {length} Stellen.',
  },
  'error.code_wrong': 'Diesen Code haben wir nicht gesendet. Vergleichen Sie ihn mit der neuesten Nachricht.',
  'error.code_wrong_left': {
    one: 'Diesen Code haben wir nicht gesendet. Vergleichen Sie ihn mit der neuesten Nachricht: Sie haben noch einen Versuch.',
    other:
      'Diesen Code haben wir nicht gesendet. Vergleichen Sie ihn mit der neuesten Nachricht: Sie haben noch {count} Versuche.',
  },
  'error.code_spent': 'Der Code war zu oft falsch und gilt nicht mehr. Fordern Sie einen neuen an.',
  'error.code_void':
    'Der Code war zu oft falsch und gilt nicht mehr. Brechen Sie ab und beginnen Sie neu, um einen neuen zu erhalten.',
  'error.code_replaced': 'Dieser Code gilt nicht mehr: Ein neuer wurde gesendet. Geben Sie den neuesten ein.',
  'error.list': 'Geben Sie die Kontonummern einzeln ein.',
  'error.list_twice': 'Diese Kontonummer steht schon in der Liste. Entfernen Sie eine der beiden.',
  'error.list_min': {
    one: 'Fügen Sie mindestens ein Konto hinzu.',
    other: 'Fügen Sie mindestens {count} Konten hinzu.',
  },
  'error.list_max': {
    one: 'Nur ein Konto ist möglich. Entfernen Sie die übrigen.',
    other: 'Höchstens {count} Konten sind möglich. Entfernen Sie die übrigen.',
  },
};
