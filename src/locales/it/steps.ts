import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Uscire per ora?',
  'wizard.leave_description': 'Quanto ha scritto viene conservato.',

  'back.lead': 'Ecco i dati inseriti.',
  'back.empty': 'Non compilato',
  'back.change': 'Modifica',
  'back.go_on': 'Prosegui con «{step}»',
  'back.fixed': 'Qui non è più modificabile. Se c’è un errore, annullare e ricominciare oppure avvisare {servicer}.',
  'back.voids':
    'Se modifica questo passaggio, dovrà compilare di nuovo {steps}. I dati già inseriti restano come bozza.',
  'back.step': '«{title}»',

  'change.title': 'Sta modificando un passaggio precedente',
  'change.voids': 'Se continua, dovrà compilare di nuovo {steps}. I dati già inseriti restano come bozza.',
  'change.keep': 'Lascia com’era',

  'review.change': 'Modifica',
  'review.change_named': 'Modifica: {field}',
  'review.ask_title': 'Modificare «{step}»?',
  'review.keep': 'Lascia com’è',

  'rest.title': 'Si prosegue in un’altra scheda',
  'rest.description':
    'Questa pagina è in pausa, per evitare che qualcosa avvenga due volte. Quanto ha scritto qui è conservato.',
  'rest.wake': 'Prosegui qui',

  'time.title': 'Le serve più tempo?',
  'time.description':
    'Per sicurezza la procedura si chiude tra {left} (ore {time}). I dati inseriti verranno allora eliminati.',
  'time.left': { one: 'circa un minuto', other: 'circa {count} minuti' },
  'time.left_short': 'meno di un minuto',
  'time.extend': 'Mi serve più tempo',
  'time.extended': 'Nuova scadenza: {time}.',

  'reason.bank_down':
    'In questo momento {servicer} ha un problema tecnico. Non dipende dai dati inseriti e nulla è andato perso.',
  'reason.bank_busy': 'In questo momento {servicer} riceve troppe richieste. Di solito passa in pochi minuti.',
  'reason.bank_denied': '{servicer} non ha consentito questo accesso. Forse è possibile con altre sue credenziali.',
  'reason.no_account': '{servicer} non ha trovato conti adatti. Forse sono associati ad altre sue credenziali.',
  'reason.access_ended': 'Il consenso dato presso {servicer} non è più valido. Ricominciare per rinnovarlo.',
  'reason.not_set_up':
    '{tenant} non è ancora configurato per questo servizio presso {servicer}. Avvisare {tenant} indicando il riferimento.',

  'redirect.continue': 'Continua su {servicer}',
  'redirect.trust': 'L’accesso avviene sulla pagina della banca; poi tornerà qui.',
  'redirect.opening': 'Apertura di {servicer}',
  'redirect.trust_popup':
    'L’accesso avviene sulla pagina della banca, in una finestra separata. Poi questa pagina prosegue automaticamente.',
  'redirect.trust_tab':
    'L’accesso avviene sulla pagina della banca, in un’altra scheda. Poi questa pagina prosegue automaticamente.',
  'redirect.phone': 'Usa il telefono',
  'redirect.until': 'Scadenza del link: {time}.',
  'redirect.ran_out': 'Il link è scaduto. Continuando ne viene creato uno nuovo.',
  'redirect.renewing': 'Richiesta di un nuovo link',
  'redirect.away_popup_title': 'Proseguire nella finestra di {servicer}',
  'redirect.away_popup_description':
    'Si trova accanto a questa o dietro. Al termine, questa pagina prosegue automaticamente.',
  'redirect.away_tab_title': 'Proseguire nella scheda di {servicer}',
  'redirect.away_tab_description': 'Si trova accanto a questa. Al termine, questa pagina prosegue automaticamente.',
  'redirect.show_popup': 'Mostra la finestra',
  'redirect.show_tab': 'Mostra la scheda',
  'redirect.open_again': 'Apri di nuovo',
  'redirect.this_page': 'Prosegui in questa pagina',
  'redirect.blocked_popup_title': 'Il browser ha bloccato la finestra',
  'redirect.blocked_tab_title': 'Il browser ha bloccato la scheda',
  'redirect.blocked_description': 'Proseguire in questa pagina: l’accesso avviene su {servicer}, poi tornerà qui.',
  'redirect.try_popup': 'Riprova con la finestra',
  'redirect.try_tab': 'Riprova con la scheda',
  'redirect.closed_popup_title': 'La finestra di {servicer} sembra chiusa',
  'redirect.closed_tab_title': 'La scheda di {servicer} sembra chiusa',
  'redirect.closed_description':
    'Se aveva già terminato, questa pagina prosegue tra un istante. Altrimenti, aprire di nuovo la pagina della banca.',
  'redirect.device_title': 'Confermare sul telefono',
  'redirect.device_description':
    'Inquadrare questo codice con la fotocamera del telefono e confermare su {servicer} dal telefono. Questa pagina prosegue automaticamente.',
  'redirect.device_code': 'Codice QR del link a {servicer}',
  'redirect.device_link': 'Oppure aprire questo link sul telefono',
  'redirect.device_asked':
    'Il telefono potrebbe chiedere se ha iniziato lei questa operazione. Rispondere sì solo se è così.',
  'redirect.device_over': 'Il link è scaduto. Crearne uno nuovo.',
  'redirect.new_link': 'Crea un nuovo link',
  'redirect.device_here': 'Prosegui qui',
  'redirect.copy': 'Copia il link',
  'redirect.copied': 'Link copiato',
  'redirect.refused_title': 'Non ha confermato su {servicer}',
  'redirect.refused_description':
    'Nulla è stato condiviso e nulla è stato pagato. Può tornare a confermare oppure lasciare così.',
  'redirect.failed_title': '{servicer} non ha potuto completare l’operazione',
  'redirect.failed_description':
    'Il problema è della banca. Qui nulla è andato perso. Attendere un momento e riprovare.',
  'redirect.expired_title': 'Il link a {servicer} è scaduto',
  'redirect.expired_description':
    'I link verso una banca valgono solo per poco tempo. Chiederne uno nuovo per continuare.',
  'redirect.unknown_title': 'Non sappiamo se {servicer} ha completato l’operazione',
  'redirect.unknown_description':
    'La risposta non ci è arrivata. Può confermare ancora una volta senza rischi: nulla viene condiviso due volte.',
  'redirect.unknown_payment_title': 'Non si sa ancora se il pagamento è avvenuto',
  'redirect.unknown_payment_description':
    'La risposta di {servicer} non ci è arrivata. Controllare il conto presso la banca prima di continuare, per non pagare due volte.',
  'redirect.not_paid': 'Non pagato: paga di nuovo',
  'redirect.paid': 'Già pagato',
  'redirect.paid_title': 'Allora qui non c’è più nulla da pagare',
  'redirect.paid_description':
    'Comunicare a {tenant} che il pagamento è avvenuto, perché possa verificarlo. Da qui non si paga più nulla.',
  'redirect.paid_back': 'Non lo so con certezza',

  'wait.sending_title': 'Invio delle risposte',
  'wait.sending_description': 'Richiede pochi secondi. Tutti i dati inseriti sono salvati.',
  'wait.sending_blocked': 'Tutti i dati inseriti sono salvati.',
  'wait.received': 'Documenti ricevuti',
  'wait.now': 'In verifica',
  'wait.since': 'inizio: {time}',
  'wait.expected': 'previsto: {time}',
  'wait.longer': 'Richiede più tempo del solito. Non deve fare nulla.',
  'wait.close_title': 'Può chiudere questa pagina.',
  'wait.close_description':
    'La procedura prosegue automaticamente. Con il suo link può vedere lo stato quando vuole, da qualsiasi dispositivo.',
  'wait.reminder': '{tenant} la informa quando ci sono novità.',
  'wait.until': 'In assenza di risposta, la procedura si chiude in data {date}.',
  'wait.retrying': 'Continuiamo a riprovare.',
  'wait.copy': 'Copia il mio link',
  'wait.copied': 'Link copiato',
  'wait.blocked': 'In questo momento {servicer} non risponde. Continuiamo a riprovare; nulla va perso.',

  'outcome.completed_title': 'Operazione completata',
  'outcome.completed_description': 'Conferma ricevuta da {servicer}.',
  'outcome.rejected_title': '{servicer} non ha accettato la richiesta',
  'outcome.rejected_description': 'Può ricominciare oppure chiederci come procedere.',
  'outcome.cancelled_title': 'Annullamento effettuato',
  'outcome.cancelled_description': 'I dati inseriti sono stati eliminati. Può ricominciare in qualsiasi momento.',
  'outcome.expired_title': 'Il tempo a disposizione è scaduto',
  'outcome.expired_description':
    'Per sicurezza la procedura è stata chiusa e i dati inseriti sono stati eliminati. Può ricominciare quando vuole.',
  'outcome.failed_title': 'Impossibile completare l’operazione',
  'outcome.failed_description':
    'Non dipende da lei. Ricominciare oppure indicare all’assistenza il riferimento qui sotto.',
  'outcome.reference': 'Riferimento',
  'outcome.back': 'Torna alla pagina di partenza',
  'outcome.back_to': 'Torna a {tenant}',
  'outcome.print': 'Stampa o salva',
};
