import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Ügyintézés',
  'wizard.step': '{current}. lépés, összesen {total}',
  'wizard.close': 'Bezárás',
  'wizard.save_and_close': 'Mentés és bezárás',
  'wizard.loading': 'Betöltés',
  'wizard.back': 'Vissza',
  'wizard.earlier': 'Korábbi lépések',
  'wizard.checking': 'Állapot lekérdezése',

  'wizard.cancel.aisp': 'Összekapcsolás megszakítása',
  'wizard.cancel.pisp': 'Fizetés megszakítása',
  'wizard.cancel.product': 'Igénylés megszakítása',
  'wizard.cancel_title.aisp': 'Megszakítja az összekapcsolást?',
  'wizard.cancel_title.pisp': 'Megszakítja a fizetést?',
  'wizard.cancel_title.product': 'Megszakítja az igénylést?',
  'wizard.cancel_description': 'A megadott adatok törlődnek. Bármikor újrakezdheti.',
  'wizard.cancel_confirm.aisp': 'Összekapcsolás megszakítása',
  'wizard.cancel_confirm.pisp': 'Fizetés megszakítása',
  'wizard.cancel_confirm.product': 'Igénylés megszakítása',
  'wizard.cancel_keep': 'Nem, folytatom',

  'way.retry': 'Újrapróbálás',
  'way.other': 'Másik bank választása',
  'way.again': 'Újrakezdés',

  'picker.context': 'Válasszon szolgáltatást',

  'form.continue': 'Tovább',
  'form.sending': 'Küldés',
  'form.optional': 'Nem kötelező',
  'form.summary': { one: 'Egy adatot még ellenőrizni kell', other: '{count} adatot még ellenőrizni kell' },
  'form.saved': 'Mentve',
  'form.note_title': 'Ezt kéri az ügyintéző',
  'form.waiting_for_files': 'A fájlok feltöltése még tart. Amint megérkeztek, mindent elküldünk.',

  'problem.retry': 'Újrapróbálás',
  'problem.reference': 'Hivatkozási szám: {reference}',
  'problem.load_title': 'Az oldal nem tölthető be',
  'problem.unauthenticated_title': 'Kijelentkeztettük',
  'problem.not_found_title': 'A keresett tartalom nem található',
  'problem.offline': 'Nincs internetkapcsolat. Amit beírt, itt marad, és elküldjük, amint helyreáll a kapcsolat.',
  'problem.offline_load': 'Nincs internetkapcsolat. Amint helyreáll, a folyamat magától folytatódik.',
  'problem.network':
    'A kapcsolat megszakadt, mielőtt válasz érkezett volna. A megadott adatok megmaradtak. Próbálja újra.',
  'problem.network_load':
    'A kapcsolat megszakadt az oldal betöltése közben. Ellenőrizze a hálózatot, és próbálja újra.',
  'problem.unauthenticated':
    'Kijelentkeztettük. Jelentkezzen be újra egy másik lapon, majd próbálja újra itt. Amit beírt, ezen az oldalon marad.',
  'problem.unauthenticated_load': 'Jelentkezzen be újra egy másik lapon, majd próbálja újra itt.',
  'problem.not_found':
    'Ez a munkamenet nem létezik, vagy valaki másé. Ellenőrizze, hogy a megfelelő fiókkal jelentkezett-e be.',
  'problem.skill_unknown': 'Ez a szolgáltatás itt már nem érhető el. Válasszon másikat.',
  'problem.step_not_changeable': 'Ez a lépés már nem módosítható. Onnan folytathatja, ahol most tart.',
  'problem.session_ended': 'Ez a munkamenet már lezárult. Töltse be újra az oldalt az eredmény megtekintéséhez.',
  'problem.revision_conflict': 'Ezt egy másik lapon vagy eszközön módosították. Itt láthatja a jelenlegi állapotot.',
  'problem.overtaken': 'Az elsőként elküldött választ fogadtuk, a későbbit nem. Itt láthatja a jelenlegi állapotot.',
  'problem.too_many_requests': 'Túl sok kérés érkezett egyszerre. Várjon egy percet, és próbálja újra.',
  'problem.held': {
    one: 'Túl sok kérés érkezett egyszerre. Semmi sem veszett el: egy másodperc múlva magától folytatódik.',
    other: 'Túl sok kérés érkezett egyszerre. Semmi sem veszett el: {count} másodperc múlva magától folytatódik.',
  },
  'problem.slow': 'Ez a szokásosnál tovább tart. Semmi sem vész el, és semmit sem küldünk el kétszer.',
  'problem.upstream_unavailable':
    'A bank jelenleg nem válaszol. A megadott adatokat elmentettük. Próbálja újra kicsit később.',
  'problem.upstream_refused':
    'A bank ezt nem tudta fogadni. Próbálja újra. Ha megismétlődik, kérjen segítséget, és adja meg a hivatkozási számot.',
  'problem.other':
    'Nálunk hiba történt. A megadott adatokat elmentettük. Próbálja újra, vagy kérjen segítséget, és adja meg a hivatkozási számot.',

  'field.text_hint': 'Például: {example}',
  'field.yes': 'Igen',
  'field.no': 'Nem',
  'field.read_only': 'Itt nem módosítható',
  'field.group_item': '{number}. {item}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Nincs beviteli mező ehhez: „{label}”',
  'field.unknown_help':
    'Fejlesztőknek: ez az oldal nem ismeri a „{type}” mezőtípust. Adja át az <OnboardingWizard fields> beállítással, vagy javítsa a típust a lépés definíciójában.',
  'field.consent_accepted': 'Elfogadva, verzió: {version}',

  'error.required_text': 'A folytatáshoz töltse ki.',
  'error.required_email': 'Adja meg az e-mail-címét.',
  'error.required_number': 'Adjon meg egy számot.',
  'error.required_percentage': 'Adjon meg egy százalékértéket.',
  'error.required_radio': 'Válasszon egyet.',
  'error.required_checkbox': 'A folytatáshoz jelölje be a négyzetet.',
  'error.text': 'Ide szöveget írjon.',
  'error.text_short': {
    one: 'Egy karakter hiányzik: legalább {min} kell.',
    other: '{count} karakter hiányzik: legalább {min} kell.',
  },
  'error.text_long': {
    one: 'Egy karakterrel túl hosszú: legfeljebb {max} fér ide.',
    other: '{count} karakterrel túl hosszú: legfeljebb {max} fér ide.',
  },
  'error.text_format': 'Ebben a formában írja be: {example}.',
  'error.email': 'Írja be a teljes címet, például name@example.com.',
  'error.email_at': 'Hiányzik a @: írja be a teljes címet, például name@example.com.',
  'error.number': 'Számjegyekkel írja be, például 12.',
  'error.number_whole': 'Egész számot írjon be, tizedesjegyek nélkül.',
  'error.number_decimals': {
    one: 'Legfeljebb egy tizedesjegyet írjon be.',
    other: 'Legfeljebb {count} tizedesjegyet írjon be.',
  },
  'error.number_min': 'Legalább ennyit adjon meg: {min}.',
  'error.number_max': 'Legfeljebb ennyit adjon meg: {max}.',
  'error.choice': 'Válasszon egyet a listából.',
  'error.checkbox': 'Jelölje be a négyzetet, vagy hagyja üresen.',
  'error.unknown_type': 'Ide most nem lehet semmit beírni.',
  'error.unknown_field': 'Erre itt nincs szükség.',
  'error.sent_before':
    'A bank ezt egyszer már fogadta, utána megszakadt a kapcsolat. Előbb érdeklődjön a banknál, és csak akkor küldje el újra, ha nem dolgozták fel.',
  'error.outcome_unknown':
    'Megszakadt a kapcsolat, és nem tudjuk, hogy a bank fogadta-e ezt. Előbb érdeklődjön a banknál, és csak akkor küldje el újra, ha nem.',
  'error.not_accepted': 'A bank ezt nem fogadta el. Ellenőrizze, és küldje el újra.',
  'error.other': 'Ezt így nem tudjuk fogadni. Ellenőrizze, és küldje el újra.',
};
