import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Most kilép?',
  'wizard.leave_description': 'Amit beírt, megmarad.',

  'back.lead': 'Ezeket az adatokat adta meg.',
  'back.empty': 'Nincs kitöltve',
  'back.change': 'Módosítás',
  'back.go_on': 'Tovább ide: „{step}”',
  'back.fixed':
    'Ez itt már nem módosítható. Ha valami nem stimmel, szakítsa meg és kezdje újra, vagy jelezze a banknak ({servicer}).',
  'back.voids':
    'Ha ezt módosítja, újra el kell végeznie a következő lépéseket: {steps}. Az ott megadott adatokat piszkozatként megőrizzük.',
  'back.step': '„{title}”',

  'change.title': 'Egy korábbi lépést módosít',
  'change.voids':
    'Ha továbblép, újra el kell végeznie a következő lépéseket: {steps}. Az ott megadott adatokat piszkozatként megőrizzük.',
  'change.keep': 'Maradjon, ahogy volt',

  'review.change': 'Módosítás',
  'review.change_named': 'Módosítás: {field}',
  'review.ask_title': 'Módosítja ezt: „{step}”?',
  'review.keep': 'Maradjon így',

  'rest.title': 'Egy másik lapon folytatja',
  'rest.description': 'Ez az oldal szünetel, hogy semmi se történjen kétszer. Amit itt beírt, megmarad.',
  'rest.wake': 'Folytatás itt',

  'time.title': 'Több időre van szüksége?',
  'time.description':
    'Biztonsági okból a munkamenet {time}-kor, {left} múlva lejár. A megadott adatok akkor törlődnek.',
  'time.left': { one: 'körülbelül egy perc', other: 'körülbelül {count} perc' },
  'time.left_short': 'kevesebb mint egy perc',
  'time.extend': 'Több időt kérek',
  'time.extended': '{time}-ig van ideje.',

  'reason.bank_down': 'A banknál ({servicer}) most üzemzavar van. Nem Ön hibázott, és semmi sem veszett el.',
  'reason.bank_busy': 'A bank ({servicer}) most túlterhelt. Ez többnyire néhány perc alatt elmúlik.',
  'reason.bank_denied':
    'A bank ({servicer}) így nem engedte be. Ha van ott másik belépési azonosítója, azzal talán sikerül.',
  'reason.no_account':
    'A bank ({servicer}) nem talált megfelelő számlát. Lehet, hogy az egy másik belépési azonosítójához tartozik.',
  'reason.access_ended': 'A banknál ({servicer}) adott hozzájárulása lejárt. A megújításához kezdje újra.',
  'reason.not_set_up':
    'A szolgáltatónál ({tenant}) ez a bank ({servicer}) ehhez még nincs beállítva. Jelezze a szolgáltatónak, és adja meg a hivatkozási számot.',

  'redirect.continue': 'Tovább ide: {servicer}',
  'redirect.trust': 'A bank saját oldalán jelentkezik be, utána ide tér vissza.',
  'redirect.opening': 'Megnyitás: {servicer}',
  'redirect.trust_popup': 'A bank saját oldalán jelentkezik be, külön ablakban. Utána ez az oldal magától folytatódik.',
  'redirect.trust_tab': 'A bank saját oldalán jelentkezik be, egy másik lapon. Utána ez az oldal magától folytatódik.',
  'redirect.phone': 'Telefon használata',
  'redirect.until': 'A link {time}-ig érvényes.',
  'redirect.ran_out': 'A link lejárt. Amikor továbblép, új készül.',
  'redirect.renewing': 'Új link kérése',
  'redirect.away_popup_title': 'Folytassa a bank ablakában ({servicer})',
  'redirect.away_popup_description':
    'Az ablak emellett vagy emögött van. Amikor ott végzett, ez az oldal magától folytatódik.',
  'redirect.away_tab_title': 'Folytassa a bank lapján ({servicer})',
  'redirect.away_tab_description':
    'A lap közvetlenül emellett van. Amikor ott végzett, ez az oldal magától folytatódik.',
  'redirect.show_popup': 'Ablak megjelenítése',
  'redirect.show_tab': 'Lap megjelenítése',
  'redirect.open_again': 'Megnyitás újra',
  'redirect.this_page': 'Folytatás ezen az oldalon',
  'redirect.blocked_popup_title': 'A böngésző letiltotta az ablakot',
  'redirect.blocked_tab_title': 'A böngésző letiltotta a lapot',
  'redirect.blocked_description':
    'Folytassa inkább ezen az oldalon: bejelentkezik a bankjánál ({servicer}), majd ide tér vissza.',
  'redirect.try_popup': 'Ablak megnyitása újra',
  'redirect.try_tab': 'Lap megnyitása újra',
  'redirect.closed_popup_title': 'Úgy tűnik, a bank ablaka bezárult ({servicer})',
  'redirect.closed_tab_title': 'Úgy tűnik, a bank lapja bezárult ({servicer})',
  'redirect.closed_description':
    'Ha már végzett ott, ez az oldal hamarosan magától folytatódik. Ha még nem, nyissa meg újra.',
  'redirect.device_title': 'Hagyja jóvá a telefonján',
  'redirect.device_description':
    'Irányítsa a telefon kameráját erre a kódra, és ott hagyja jóvá a banknál ({servicer}). Ez az oldal magától folytatódik.',
  'redirect.device_code': 'QR-kód a bank linkjével ({servicer})',
  'redirect.device_link': 'Vagy nyissa meg ezt a linket a telefonon',
  'redirect.device_asked': 'A telefon megkérdezheti, hogy Ön kezdte-e el. Csak akkor válaszoljon igennel, ha így van.',
  'redirect.device_over': 'A link lejárt. Kérjen újat.',
  'redirect.new_link': 'Új link kérése',
  'redirect.device_here': 'Folytatás inkább itt',
  'redirect.copy': 'Link másolása',
  'redirect.copied': 'Link másolva',
  'redirect.refused_title': 'Nem hagyta jóvá a banknál ({servicer})',
  'redirect.refused_description':
    'Nem történt adatmegosztás, sem fizetés. Visszatérhet és jóváhagyhatja, vagy elállhat tőle.',
  'redirect.failed_title': 'A bank ({servicer}) ezt nem tudta befejezni',
  'redirect.failed_description': 'A hiba a banknál van. Itt semmi sem veszett el. Várjon egy kicsit, és próbálja újra.',
  'redirect.expired_title': 'A bankhoz ({servicer}) vezető link lejárt',
  'redirect.expired_description': 'A bankhoz vezető link csak rövid ideig érvényes. A folytatáshoz kérjen újat.',
  'redirect.unknown_title': 'Nem tudjuk, befejeződött-e a művelet a banknál ({servicer})',
  'redirect.unknown_description':
    'A válasz nem érkezett meg hozzánk. Nyugodtan jóváhagyhatja ott még egyszer: semmit sem osztunk meg kétszer.',
  'redirect.unknown_payment_title': 'Még nem tudni, megtörtént-e a fizetés',
  'redirect.unknown_payment_description':
    'A bank ({servicer}) válasza nem érkezett meg. Mielőtt folytatja, nézze meg ott a számláját, hogy ne fizessen kétszer.',
  'redirect.not_paid': 'Nem fizettem ki: fizetés újra',
  'redirect.paid': 'Kifizettem',
  'redirect.paid_title': 'Akkor itt nincs több fizetnivaló',
  'redirect.paid_description':
    'Jelezze a szolgáltatónak ({tenant}), hogy a fizetés megtörtént: ott kiderítik, mi lett vele. Innen már nem indul több fizetés.',
  'redirect.paid_back': 'Nem vagyok benne biztos',

  'wait.sending_title': 'Küldjük a válaszait',
  'wait.sending_description': 'Ez néhány másodpercig tart. Minden megadott adatot elmentettünk.',
  'wait.sending_blocked': 'Minden megadott adatot elmentettünk.',
  'wait.received': 'A dokumentumok beérkeztek',
  'wait.now': 'Ellenőrzés folyamatban',
  'wait.since': '{time} óta',
  'wait.expected': 'kb. {time}',
  'wait.longer': 'A szokásosnál tovább tart. Nincs teendője.',
  'wait.close_title': 'Bezárhatja ezt az oldalt.',
  'wait.close_description':
    'Az ügyintézés Ön nélkül is folytatódik. A linkjével bármilyen eszközről visszatérhet, és megnézheti, hol tart.',
  'wait.reminder': 'Ha van újdonság, értesítést kap innen: {tenant}.',
  'wait.until': 'Ha {date} napjáig nem érkezik válasz, ez lezárul.',
  'wait.retrying': 'Tovább próbálkozunk.',
  'wait.copy': 'Saját link másolása',
  'wait.copied': 'Link másolva',
  'wait.blocked': 'A bank ({servicer}) jelenleg nem válaszol. Tovább próbálkozunk, semmi sem vész el.',

  'outcome.completed_title': 'Sikeresen befejeződött',
  'outcome.completed_description': 'Megerősítette: {servicer}.',
  'outcome.rejected_title': 'A bank ({servicer}) ezt nem fogadta el',
  'outcome.rejected_description': 'Újrakezdheti, vagy megkérdezheti tőlünk, mi a teendő.',
  'outcome.cancelled_title': 'Megszakítva',
  'outcome.cancelled_description': 'A megadott adatokat töröltük. Bármikor újrakezdheti.',
  'outcome.expired_title': 'Az erre szánt idő lejárt',
  'outcome.expired_description':
    'Biztonsági okból lezártuk, és a megadott adatokat töröltük. Kezdje újra, amikor Önnek megfelel.',
  'outcome.failed_title': 'Ezt nem sikerült befejezni',
  'outcome.failed_description':
    'Nem Ön hibázott. Kezdje újra, vagy kérjen segítséget, és adja meg az alábbi hivatkozási számot.',
  'outcome.reference': 'Hivatkozási szám',
  'outcome.back': 'Vissza oda, ahonnan jött',
  'outcome.back_to': 'Vissza ide: {tenant}',
  'outcome.print': 'Nyomtatás vagy mentés',
};
