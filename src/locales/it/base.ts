import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Procedura online',
  'wizard.step': 'Passaggio {current} di {total}',
  'wizard.close': 'Chiudi',
  'wizard.save_and_close': 'Salva e chiudi',
  'wizard.loading': 'Caricamento',
  'wizard.back': 'Indietro',
  'wizard.earlier': 'Passaggi precedenti',
  'wizard.checking': 'Verifica dello stato',

  'wizard.cancel.aisp': 'Annulla il collegamento',
  'wizard.cancel.pisp': 'Annulla il pagamento',
  'wizard.cancel.product': 'Annulla la richiesta',
  'wizard.cancel_title.aisp': 'Annullare questo collegamento al conto?',
  'wizard.cancel_title.pisp': 'Annullare questo pagamento?',
  'wizard.cancel_title.product': 'Annullare questa richiesta?',
  'wizard.cancel_description': 'I dati inseriti vengono eliminati. Può ricominciare in qualsiasi momento.',
  'wizard.cancel_confirm.aisp': 'Annulla collegamento',
  'wizard.cancel_confirm.pisp': 'Annulla pagamento',
  'wizard.cancel_confirm.product': 'Annulla richiesta',
  'wizard.cancel_keep': 'Non annullare',

  'way.retry': 'Riprova',
  'way.other': 'Altra banca',
  'way.again': 'Ricomincia',

  'picker.context': 'Scelta del servizio',

  'form.continue': 'Continua',
  'form.sending': 'Invio in corso',
  'form.optional': 'Facoltativo',
  'form.summary': { one: 'Un dato da ricontrollare', other: '{count} dati da ricontrollare' },
  'form.saved': 'Salvato',
  'form.note_title': 'Richiesta dopo la verifica',
  'form.waiting_for_files':
    'I file sono ancora in fase di invio. Le risposte verranno inviate appena saranno arrivati.',

  'problem.retry': 'Riprova',
  'problem.reference': 'Riferimento: {reference}',
  'problem.load_title': 'Impossibile caricare la pagina',
  'problem.unauthenticated_title': 'Sessione scaduta',
  'problem.not_found_title': 'Procedura non trovata',
  'problem.offline': 'Connessione assente. Quanto ha scritto resta qui e verrà inviato al ritorno della connessione.',
  'problem.offline_load': 'Connessione assente. Tutto riprenderà automaticamente al suo ritorno.',
  'problem.network': 'La connessione si è interrotta prima della risposta. I dati inseriti sono ancora qui; riprovare.',
  'problem.network_load':
    'La connessione si è interrotta durante il caricamento della pagina. Controllare la connessione a internet e riprovare.',
  'problem.unauthenticated':
    'La sessione è scaduta. Accedere di nuovo in un’altra scheda, poi riprovare qui; quanto ha scritto resta in questa pagina.',
  'problem.unauthenticated_load': 'Accedere di nuovo in un’altra scheda, poi riprovare qui.',
  'problem.not_found':
    'Questa procedura non esiste o appartiene a un’altra persona. Verificare di usare il profilo corretto.',
  'problem.skill_unknown': 'Questo servizio non è più disponibile qui. Sceglierne un altro.',
  'problem.step_not_changeable': 'Questo passaggio non è più modificabile. Può proseguire da dove si trova.',
  'problem.session_ended': 'Questa procedura è già terminata. Ricaricare la pagina per vederne l’esito.',
  'problem.revision_conflict':
    'Sono state fatte modifiche in un’altra scheda o su un altro dispositivo. Ecco la situazione attuale.',
  'problem.overtaken': 'Il primo invio è stato registrato, quello successivo no. Ecco la situazione attuale.',
  'problem.too_many_requests': 'Troppe richieste in una volta. Attendere un minuto e riprovare.',
  'problem.held': {
    one: 'Troppe richieste in una volta. Nulla è andato perso: si riprende automaticamente tra un secondo.',
    other: 'Troppe richieste in una volta. Nulla è andato perso: si riprende automaticamente tra {count} secondi.',
  },
  'problem.slow': 'L’operazione richiede più tempo del solito. Nulla va perso e nulla viene inviato due volte.',
  'problem.upstream_unavailable':
    'In questo momento la banca non risponde. I dati inseriti sono salvati; riprovare tra poco.',
  'problem.upstream_refused':
    'La banca non ha potuto accettare l’invio. Riprovare; se si ripete, indicare il riferimento all’assistenza.',
  'problem.other':
    'Si è verificato un errore da parte nostra. I dati inseriti sono salvati; riprovare o indicare il riferimento all’assistenza.',

  'field.text_hint': 'Esempio: {example}',
  'field.yes': 'Sì',
  'field.no': 'No',
  'field.read_only': 'Non modificabile qui',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Nessun campo per «{label}»',
  'field.unknown_help':
    'Per chi sviluppa: questa pagina non conosce alcun tipo di campo «{type}». Fornirlo con <OnboardingWizard fields> o correggere il tipo nella definizione del passaggio.',
  'field.consent_accepted': 'Accettato, versione {version}',

  'error.required_text': 'Compilare il campo per continuare.',
  'error.required_email': 'Inserire l’indirizzo e-mail.',
  'error.required_number': 'Inserire un numero.',
  'error.required_percentage': 'Inserire una percentuale.',
  'error.required_radio': 'Scegliere un’opzione.',
  'error.required_checkbox': 'Selezionare la casella per continuare.',
  'error.text': 'Inserire un testo.',
  'error.text_short': {
    one: 'Manca un carattere: inserirne almeno {min}.',
    other: 'Mancano {count} caratteri: inserirne almeno {min}.',
  },
  'error.text_long': {
    one: 'Un carattere di troppo: il massimo è {max}.',
    other: '{count} caratteri di troppo: il massimo è {max}.',
  },
  'error.text_format': 'Scrivere secondo l’esempio: {example}.',
  'error.email': 'Scrivere l’indirizzo completo, ad esempio name@example.com.',
  'error.email_at': 'Manca la @: scrivere l’indirizzo completo, ad esempio name@example.com.',
  'error.number': 'Scrivere un numero in cifre, ad esempio 12.',
  'error.number_whole': 'Scrivere un numero intero, senza decimali.',
  'error.number_decimals': {
    one: 'Scrivere al massimo un decimale.',
    other: 'Scrivere al massimo {count} decimali.',
  },
  'error.number_min': 'Inserire {min} o più.',
  'error.number_max': 'Inserire {max} o meno.',
  'error.choice': 'Scegliere un’opzione dall’elenco.',
  'error.checkbox': 'Selezionare la casella o lasciarla vuota.',
  'error.unknown_type': 'In questo momento qui non si può inserire nulla.',
  'error.unknown_field': 'Questo dato non è richiesto qui.',
  'error.sent_before':
    'La banca ha già ricevuto questo invio, poi la connessione con la banca si è interrotta. Verificare prima con la banca; inviare di nuovo solo se non risulta nulla.',
  'error.outcome_unknown':
    'La connessione si è interrotta e non sappiamo se la banca ha ricevuto l’invio. Verificare prima con la banca; inviare di nuovo solo se non lo ha ricevuto.',
  'error.not_accepted': 'La banca non ha accettato questo dato. Controllarlo e inviarlo di nuovo.',
  'error.other': 'Questo dato non può essere accettato così. Controllarlo e inviarlo di nuovo.',
};
