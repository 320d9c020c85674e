import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Operațiune online',
  'wizard.step': 'Pasul {current} din {total}',
  'wizard.close': 'Închideți',
  'wizard.save_and_close': 'Salvați și închideți',
  'wizard.loading': 'Se încarcă',
  'wizard.back': 'Înapoi',
  'wizard.earlier': 'Pașii anteriori',
  'wizard.checking': 'Se verifică stadiul',

  'wizard.cancel.aisp': 'Anulați conectarea contului',
  'wizard.cancel.pisp': 'Anulați plata',
  'wizard.cancel.product': 'Anulați cererea',
  'wizard.cancel_title.aisp': 'Anulați conectarea contului?',
  'wizard.cancel_title.pisp': 'Anulați această plată?',
  'wizard.cancel_title.product': 'Anulați această cerere?',
  'wizard.cancel_description': 'Datele introduse se șterg. Puteți începe din nou oricând.',
  'wizard.cancel_confirm.aisp': 'Anulați conectarea',
  'wizard.cancel_confirm.pisp': 'Anulați plata',
  'wizard.cancel_confirm.product': 'Anulați cererea',
  'wizard.cancel_keep': 'Nu anulați',

  'way.retry': 'Încercați din nou',
  'way.other': 'Altă bancă',
  'way.again': 'Începeți din nou',

  'picker.context': 'Alegeți un serviciu',

  'form.continue': 'Continuați',
  'form.sending': 'Se trimite',
  'form.optional': 'Opțional',
  'form.summary': {
    one: 'Un răspuns trebuie verificat',
    few: '{count} răspunsuri trebuie verificate',
    other: '{count} de răspunsuri trebuie verificate',
  },
  'form.saved': 'Salvat',
  'form.note_title': 'Solicitare în urma verificării',
  'form.waiting_for_files':
    'Fișierele sunt încă în curs de trimitere. Răspunsurile se trimit imediat ce acestea ajung.',

  'problem.retry': 'Încercați din nou',
  'problem.reference': 'Referință: {reference}',
  'problem.load_title': 'Pagina nu a putut fi încărcată',
  'problem.unauthenticated_title': 'Autentificarea a expirat',
  'problem.not_found_title': 'Sesiunea nu a fost găsită',
  'problem.offline': 'Nu aveți conexiune la internet. Ce ați scris rămâne aici și se trimite când conexiunea revine.',
  'problem.offline_load': 'Nu aveți conexiune la internet. Încărcarea se reia automat când conexiunea revine.',
  'problem.network':
    'Conexiunea s-a întrerupt înainte de primirea răspunsului. Datele introduse sunt încă aici; încercați din nou.',
  'problem.network_load':
    'Conexiunea s-a întrerupt în timp ce pagina se încărca. Verificați conexiunea și încercați din nou.',
  'problem.unauthenticated':
    'Autentificarea a expirat. Autentificați-vă în altă filă, apoi încercați din nou aici; ce ați scris rămâne în pagină.',
  'problem.unauthenticated_load': 'Autentificați-vă în altă filă, apoi încercați din nou aici.',
  'problem.not_found':
    'Această sesiune nu există sau aparține altcuiva. Verificați dacă folosiți contul de utilizator potrivit.',
  'problem.skill_unknown': 'Acest serviciu nu mai este disponibil aici. Alegeți altul.',
  'problem.step_not_changeable': 'Acest pas nu mai poate fi modificat. Puteți continua de unde ați rămas.',
  'problem.session_ended': 'Sesiunea s-a încheiat deja. Reîncărcați pagina ca să vedeți rezultatul.',
  'problem.revision_conflict': 'Datele s-au modificat în altă filă sau pe alt dispozitiv. Iată situația actuală.',
  'problem.overtaken': 'Primul răspuns trimis a fost înregistrat, iar următorul nu. Iată situația actuală.',
  'problem.too_many_requests': 'Prea multe solicitări deodată. Așteptați un minut și încercați din nou.',
  'problem.held': {
    one: 'Prea multe solicitări deodată. Nu s-a pierdut nimic: se continuă automat într-o secundă.',
    few: 'Prea multe solicitări deodată. Nu s-a pierdut nimic: se continuă automat în {count} secunde.',
    other: 'Prea multe solicitări deodată. Nu s-a pierdut nimic: se continuă automat în {count} de secunde.',
  },
  'problem.slow': 'Durează mai mult decât de obicei. Nu se pierde nimic și nimic nu se trimite de două ori.',
  'problem.upstream_unavailable':
    'Banca nu răspunde momentan. Datele introduse sunt salvate; încercați din nou peste câteva momente.',
  'problem.upstream_refused':
    'Banca nu a putut prelua datele. Încercați din nou; dacă se repetă, menționați referința când cereți ajutor.',
  'problem.other':
    'A apărut o eroare la noi. Datele introduse sunt salvate; încercați din nou sau menționați referința când cereți ajutor.',

  'field.text_hint': 'De exemplu: {example}',
  'field.yes': 'Da',
  'field.no': 'Nu',
  'field.read_only': 'Nu se poate modifica aici',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Câmpul „{label}” nu poate fi afișat',
  'field.unknown_help':
    'Pentru dezvoltatori: pagina nu cunoaște niciun tip de câmp „{type}”. Adăugați-l prin <OnboardingWizard fields> sau corectați tipul în definiția pasului.',
  'field.consent_accepted': 'Acceptat, versiunea {version}',

  'error.required_text': 'Completați pentru a continua.',
  'error.required_email': 'Introduceți adresa de e-mail.',
  'error.required_number': 'Introduceți un număr.',
  'error.required_percentage': 'Introduceți un procent.',
  'error.required_radio': 'Alegeți o opțiune.',
  'error.required_checkbox': 'Bifați caseta pentru a continua.',
  'error.text': 'Introduceți un text.',
  'error.text_short': {
    one: 'Lipsește un caracter: minimum {min}.',
    few: 'Lipsesc {count} caractere: minimum {min}.',
    other: 'Lipsesc {count} de caractere: minimum {min}.',
  },
  'error.text_long': {
    one: 'Un caracter în plus: maximum {max}.',
    few: '{count} caractere în plus: maximum {max}.',
    other: '{count} de caractere în plus: maximum {max}.',
  },
  'error.text_format': 'Scrieți după modelul {example}.',
  'error.email': 'Scrieți adresa completă, de exemplu name@example.com.',
  'error.email_at': 'Lipsește @: scrieți adresa completă, de exemplu name@example.com.',
  'error.number': 'Scrieți numărul cu cifre, de exemplu 12.',
  'error.number_whole': 'Scrieți un număr întreg, fără zecimale.',
  'error.number_decimals': {
    one: 'Scrieți cel mult o zecimală.',
    few: 'Scrieți cel mult {count} zecimale.',
    other: 'Scrieți cel mult {count} de zecimale.',
  },
  'error.number_min': 'Introduceți cel puțin {min}.',
  'error.number_max': 'Introduceți cel mult {max}.',
  'error.choice': 'Alegeți o opțiune din listă.',
  'error.checkbox': 'Bifați caseta sau lăsați-o goală.',
  'error.unknown_type': 'Momentan nu se poate introduce nimic aici.',
  'error.unknown_field': 'Această informație nu se cere aici.',
  'error.sent_before':
    'Banca a primit deja aceste date, apoi conexiunea cu ea s-a întrerupt. Întrebați mai întâi banca; retrimiteți numai dacă nu s-a înregistrat nimic.',
  'error.outcome_unknown':
    'Conexiunea s-a întrerupt și nu știm dacă banca a preluat datele. Întrebați mai întâi banca; retrimiteți numai dacă nu le-a preluat.',
  'error.not_accepted': 'Banca nu a acceptat acest răspuns. Verificați-l și trimiteți-l din nou.',
  'error.other': 'Răspunsul nu poate fi preluat în această formă. Verificați-l și trimiteți-l din nou.',
};
