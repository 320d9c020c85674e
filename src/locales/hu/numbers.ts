import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Újabb számla hozzáadása',
  'field.iban_list_item': '{label}, {number}. számla',
  'field.iban_list_remove': '{number}. számla eltávolítása',
  'field.code_hint': { one: 'Az elküldött egy számjegy', other: 'Az elküldött {count} számjegy' },
  'field.code_new': 'Új kód küldése',
  'field.code_asking': 'Új kód kérése',
  'field.code_rest': '{left} múlva',
  'field.code_rest_said': {
    one: 'Egy másodperc múlva kérhet új kódot.',
    other: '{count} másodperc múlva kérhet új kódot.',
  },
  'field.code_ready': 'Most már kérhet új kódot.',
  'field.code_sent': 'Az új kód úton van. Az előző már nem érvényes.',
  'field.bank': 'Számlavezető bank: {bank}',

  'error.required_iban': 'Adja meg a számlaszámot (IBAN).',
  'error.required_iban-list': 'Adjon meg legalább egy számlaszámot (IBAN).',
  'error.required_bic': 'Adja meg a bank kódját (BIC).',
  'error.required_national-id': 'Adja meg a személyazonosító igazolványán szereplő számot.',
  'error.required_one-time-code': 'Írja be a kapott kódot.',
  'error.iban': 'Adja meg a számlaszámot (IBAN).',
  'error.iban_country_missing': 'Az IBAN az ország kétbetűs kódjával kezdődik, például RO. Írja be azt is.',
  'error.iban_country_unknown': 'Egyik ország IBAN-ja sem kezdődik így: {country}. Ellenőrizze az első két betűt.',
  'error.iban_country':
    'Ebben az országban vezetett számla itt nem használható: {country}. Olyat adjon meg, amely így kezdődik: {countries}.',
  'error.iban_characters': 'Az IBAN csak betűkből és számjegyekből áll. Minden mást töröljön.',
  'error.iban_short': {
    one: 'Egy karakter hiányzik: ennek az országnak az IBAN-ja {expected} karakterből áll.',
    other: '{count} karakter hiányzik: ennek az országnak az IBAN-ja {expected} karakterből áll.',
  },
  'error.iban_long': {
    one: 'Egy karakterrel túl hosszú: ennek az országnak az IBAN-ja {expected} karakterből áll.',
    other: '{count} karakterrel túl hosszú: ennek az országnak az IBAN-ja {expected} karakterből áll.',
  },
  'error.iban_checksum':
    'Egy karakter hibás, vagy kettő fel van cserélve. Vesse össze a kártyájával vagy a számlakivonatával.',
  'error.bic': 'A BIC hat betűvel kezdődik, például BTRLRO22. Ellenőrizze az első hatot.',
  'error.bic_characters': 'A BIC csak betűkből és számjegyekből áll. Minden mást töröljön.',
  'error.bic_iban': 'Ez egy számlaszám (IBAN). A BIC a bank saját, rövidebb kódja. Azt adja meg.',
  'error.bic_length': 'A BIC 8 vagy 11 karakterből áll, ez viszont {length} karakter.',
  'error.bic_country_unknown': 'Az ötödik és a hatodik betű az ország kódja, de ilyen országkód nincs: {country}.',
  'error.bic_country':
    'Ennek az országnak a bankjai itt nem használhatók: {country}. Az ötödik és a hatodik betű ezek egyike: {countries}.',
  'error.national_id': 'Másolja le a számot az igazolványról: csak betűket és számjegyeket, más jel nélkül.',
  'error.national_id_digits':
    'Ez az azonosító ({name}) csak számjegyekből áll, {length} számjegyből. Minden mást töröljön.',
  'error.national_id_short': {
    one: 'Egy karakter hiányzik: az azonosító ({name}) {length} karakterből áll.',
    other: '{count} karakter hiányzik: az azonosító ({name}) {length} karakterből áll.',
  },
  'error.national_id_long': {
    one: 'Egy karakterrel túl hosszú: az azonosító ({name}) {length} karakterből áll.',
    other: '{count} karakterrel túl hosszú: az azonosító ({name}) {length} karakterből áll.',
  },
  'error.national_id_pattern':
    'A betűk és a számjegyek nem a helyükön vannak. Ennek az azonosítónak ({name}) ilyen a formája: {example}.',
  'error.national_id_begin': 'Ez az azonosító ({name}) 1 és 9 közötti számjeggyel kezdődik. Ellenőrizze az elsőt.',
  'error.national_id_date':
    'A születési dátum helyén ({from}–{to}. karakter) nem létező nap áll. Vesse össze az igazolvánnyal.',
  'error.national_id_place':
    'A megye helyén ({from}–{to}. számjegy) nem létező szám áll. Vesse össze az igazolvánnyal.',
  'error.national_id_control': 'Egy karakter hibás, vagy kettő fel van cserélve. Vesse össze az igazolvánnyal.',
  'error.code_digits': 'Csak a kód számjegyeit írja be.',
  'error.code_short': {
    one: 'Egy számjegy hiányzik: a kód {length} számjegyből áll.',
    other: '{count} számjegy hiányzik: a kód {length} számjegyből áll.',
  },
  'error.code_long': {
    one: 'Egy számjeggyel túl hosszú: a kód {length} számjegyből áll.',
    other: '{count} számjeggyel túl hosszú: a kód {length} számjegyből áll.',
  },
  'error.code_wrong': 'Nem ezt a kódot küldtük. Vesse össze a legutóbbi üzenettel.',
  'error.code_wrong_left': {
    one: 'Nem ezt a kódot küldtük. Vesse össze a legutóbbi üzenettel: még egyszer próbálhatja.',
    other: 'Nem ezt a kódot küldtük. Vesse össze a legutóbbi üzenettel: még {count} alkalommal próbálhatja.',
  },
  'error.code_spent': 'Ezt a kódot túl sokszor adták meg hibásan, ezért már nem érvényes. Kérjen újat.',
  'error.code_void':
    'Ezt a kódot túl sokszor adták meg hibásan, ezért már nem érvényes. Szakítsa meg, és kezdje újra, hogy újat kapjon.',
  'error.code_replaced': 'Ez a kód már nem érvényes, mert újat küldtünk. A legutóbbit írja be.',
  'error.list': 'Egyenként írja be a számlaszámokat.',
  'error.list_twice': 'Ez már szerepel a listán. Távolítsa el az egyiket.',
  'error.list_min': {
    one: 'Adjon hozzá legalább egyet.',
    other: 'Adjon hozzá még: legalább {count} kell.',
  },
  'error.list_max': {
    one: 'Csak egy lehet. Távolítsa el a többit.',
    other: 'Legfeljebb {count} lehet. Távolítson el néhányat.',
  },
};
