import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Ieșiți deocamdată?',
  'wizard.leave_description': 'Ce ați scris se păstrează.',

  'back.lead': 'Iată ce ați introdus.',
  'back.empty': 'Necompletat',
  'back.change': 'Modificați',
  'back.go_on': 'Mergeți la „{step}”',
  'back.fixed':
    'Aici nu se mai poate modifica. Dacă ceva este greșit, anulați și începeți din nou sau anunțați {servicer}.',
  'back.voids':
    'Dacă modificați acest pas, vi se va cere din nou să completați {steps}. Ce ați introdus acolo se păstrează ca ciornă.',
  'back.step': '„{title}”',

  'change.title': 'Modificați un pas anterior',
  'change.voids':
    'Dacă continuați, vi se va cere din nou să completați {steps}. Ce ați introdus acolo se păstrează ca ciornă.',
  'change.keep': 'Lăsați cum era',

  'review.change': 'Modificați',
  'review.change_named': 'Modificați: {field}',
  'review.ask_title': 'Modificați „{step}”?',
  'review.keep': 'Lăsați cum este',

  'rest.title': 'Continuați în altă filă',
  'rest.description':
    'Această pagină este în pauză, pentru ca nimic să nu se facă de două ori. Ce ați scris aici se păstrează.',
  'rest.wake': 'Continuați aici',

  'time.title': 'Aveți nevoie de mai mult timp?',
  'time.description':
    'Pentru siguranța dvs., sesiunea se închide în {left} (la {time}). Datele introduse se vor șterge.',
  'time.left': {
    one: 'aproximativ un minut',
    few: 'aproximativ {count} minute',
    other: 'aproximativ {count} de minute',
  },
  'time.left_short': 'mai puțin de un minut',
  'time.extend': 'Am nevoie de mai mult timp',
  'time.extended': 'Aveți timp până la {time}.',

  'reason.bank_down':
    'Momentan, {servicer} are o problemă tehnică. Datele introduse nu sunt cauza și nu s-a pierdut nimic.',
  'reason.bank_busy': 'Momentan, {servicer} primește prea multe solicitări. De obicei trece în câteva minute.',
  'reason.bank_denied':
    '{servicer} nu a permis acest acces. Poate reușiți cu alte date de autentificare pe care le aveți acolo.',
  'reason.no_account':
    '{servicer} nu a găsit un cont potrivit. Poate îl găsiți cu alte date de autentificare pe care le aveți acolo.',
  'reason.access_ended': 'Consimțământul dat la {servicer} nu mai este valabil. Începeți din nou pentru a-l reînnoi.',
  'reason.not_set_up':
    '{tenant} nu are încă acest serviciu configurat la {servicer}. Anunțați {tenant} și menționați referința.',

  'redirect.continue': 'Continuați la {servicer}',
  'redirect.trust': 'Vă autentificați pe pagina băncii, apoi reveniți aici.',
  'redirect.opening': 'Se deschide {servicer}',
  'redirect.trust_popup':
    'Vă autentificați pe pagina băncii, într-o fereastră separată. Apoi pagina aceasta continuă automat.',
  'redirect.trust_tab': 'Vă autentificați pe pagina băncii, în altă filă. Apoi pagina aceasta continuă automat.',
  'redirect.phone': 'Folosiți telefonul',
  'redirect.until': 'Linkul este valabil până la {time}.',
  'redirect.ran_out': 'Linkul a expirat. Când continuați, se creează altul.',
  'redirect.renewing': 'Se solicită un link nou',
  'redirect.away_popup_title': 'Continuați în fereastra {servicer}',
  'redirect.away_popup_description':
    'Este alături de aceasta sau în spatele ei. Când terminați acolo, pagina aceasta continuă automat.',
  'redirect.away_tab_title': 'Continuați în fila {servicer}',
  'redirect.away_tab_description': 'Este lângă aceasta. Când terminați acolo, pagina aceasta continuă automat.',
  'redirect.show_popup': 'Afișați fereastra',
  'redirect.show_tab': 'Afișați fila',
  'redirect.open_again': 'Deschideți din nou',
  'redirect.this_page': 'Continuați în această pagină',
  'redirect.blocked_popup_title': 'Browserul a blocat fereastra',
  'redirect.blocked_tab_title': 'Browserul a blocat fila',
  'redirect.blocked_description': 'Continuați în această pagină: vă autentificați la {servicer}, apoi reveniți aici.',
  'redirect.try_popup': 'Încercați din nou cu fereastra',
  'redirect.try_tab': 'Încercați din nou cu fila',
  'redirect.closed_popup_title': 'Fereastra {servicer} pare închisă',
  'redirect.closed_tab_title': 'Fila {servicer} pare închisă',
  'redirect.closed_description':
    'Dacă ați terminat acolo, pagina aceasta continuă automat în câteva momente. Dacă nu, deschideți din nou pagina băncii.',
  'redirect.device_title': 'Confirmați pe telefon',
  'redirect.device_description':
    'Îndreptați camera telefonului spre acest cod și confirmați de pe telefon la {servicer}. Pagina aceasta continuă automat.',
  'redirect.device_code': 'Codul QR al linkului către {servicer}',
  'redirect.device_link': 'Sau deschideți pe telefon acest link',
  'redirect.device_asked':
    'Telefonul vă poate întreba dacă ați început chiar dvs. această operațiune. Răspundeți „Da” numai dacă este așa.',
  'redirect.device_over': 'Linkul a expirat. Creați altul.',
  'redirect.new_link': 'Creați alt link',
  'redirect.device_here': 'Continuați aici',
  'redirect.copy': 'Copiați linkul',
  'redirect.copied': 'Link copiat',
  'redirect.refused_title': 'Nu ați confirmat la {servicer}',
  'redirect.refused_description':
    'Nu s-au transmis date și nu s-a făcut nicio plată. Puteți reveni ca să confirmați sau puteți renunța.',
  'redirect.failed_title': '{servicer} nu a putut finaliza operațiunea',
  'redirect.failed_description':
    'Problema este la bancă. Aici nu s-a pierdut nimic. Așteptați puțin și încercați din nou.',
  'redirect.expired_title': 'Linkul către {servicer} a expirat',
  'redirect.expired_description': 'Linkurile către bănci sunt valabile puțin timp. Cereți unul nou pentru a continua.',
  'redirect.unknown_title': 'Nu știm dacă {servicer} a finalizat operațiunea',
  'redirect.unknown_description':
    'Răspunsul nu a ajuns la noi. Puteți confirma încă o dată fără grijă: nimic nu se transmite de două ori.',
  'redirect.unknown_payment_title': 'Nu se știe încă dacă plata s-a făcut',
  'redirect.unknown_payment_description':
    'Răspunsul de la {servicer} nu a ajuns la noi. Verificați-vă contul la această bancă înainte de a continua, ca să nu plătiți de două ori.',
  'redirect.not_paid': 'Nu s-a plătit: plătiți din nou',
  'redirect.paid': 'S-a plătit',
  'redirect.paid_title': 'Atunci nu mai este nimic de plătit aici',
  'redirect.paid_description':
    'Anunțați {tenant} că s-a plătit: de acolo se verifică situația plății. De aici nu se mai plătește nimic.',
  'redirect.paid_back': 'Nu știu sigur',

  'wait.sending_title': 'Se trimit răspunsurile',
  'wait.sending_description': 'Durează câteva secunde. Toate datele introduse sunt salvate.',
  'wait.sending_blocked': 'Toate datele introduse sunt salvate.',
  'wait.received': 'Documente primite',
  'wait.now': 'În curs de verificare',
  'wait.since': 'de la {time}',
  'wait.expected': 'estimat: {time}',
  'wait.longer': 'Durează mai mult decât de obicei. Nu trebuie să faceți nimic.',
  'wait.close_title': 'Puteți închide această pagină.',
  'wait.close_description':
    'Procesul continuă fără dvs. Reveniți cu linkul, de pe orice dispozitiv, ca să vedeți stadiul.',
  'wait.reminder': '{tenant} vă anunță când apar noutăți.',
  'wait.until': 'Dacă nu apare un răspuns până la {date}, sesiunea se închide.',
  'wait.retrying': 'Încercăm în continuare.',
  'wait.copy': 'Copiați linkul meu',
  'wait.copied': 'Link copiat',
  'wait.blocked': 'Momentan, {servicer} nu răspunde. Încercăm în continuare; nu se pierde nimic.',

  'outcome.completed_title': 'Totul este gata',
  'outcome.completed_description': 'Confirmare primită de la {servicer}.',
  'outcome.rejected_title': '{servicer} nu a acceptat solicitarea',
  'outcome.rejected_description': 'Puteți începe din nou sau ne puteți întreba ce urmează.',
  'outcome.cancelled_title': 'Anulare efectuată',
  'outcome.cancelled_description': 'Datele introduse au fost șterse. Puteți începe din nou oricând.',
  'outcome.expired_title': 'Timpul alocat a expirat',
  'outcome.expired_description':
    'Pentru siguranța dvs., sesiunea a fost închisă, iar datele introduse au fost șterse. Începeți din nou când doriți.',
  'outcome.failed_title': 'Operațiunea nu a putut fi finalizată',
  'outcome.failed_description':
    'Nu este vina dvs. Începeți din nou sau menționați referința de mai jos când cereți ajutor.',
  'outcome.reference': 'Referință',
  'outcome.back': 'Înapoi la pagina anterioară',
  'outcome.back_to': 'Înapoi la {tenant}',
  'outcome.print': 'Tipăriți sau salvați',
};
