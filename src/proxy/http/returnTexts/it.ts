import type { ReturnTexts } from './ReturnTexts.js';

export const it: ReturnTexts = {
  moment: { title: 'Un momento', text: 'Ritorno alla pagina di partenza in corso.', home: 'Prosegui' },
  looking: { title: 'Un momento', text: 'Ricerca della pagina da cui ha iniziato.' },
  done: {
    title: 'Ora può tornare indietro',
    text: 'La banca ha risposto. La pagina da cui ha iniziato prosegue automaticamente; questa può chiuderla.',
    home: 'Prosegui qui',
  },
  ask: {
    title: 'Ha iniziato lei questa operazione?',
    text: 'Qui non risulta alcun accesso. Se ha iniziato in un altro browser o su un altro dispositivo, si prosegue lì.',
    beware: 'Se qualcuno le ha inviato il link, rispondere no: ciò che ha confermato andrebbe a quella persona.',
    more: 'Se ha iniziato in questo browser, accedere qui e poi ricaricare questa pagina.',
    yes: 'Sì, ho iniziato io',
    no: 'No, non ho iniziato io',
  },
  elsewhere: {
    title: 'Tornare dove ha iniziato',
    text: 'Si prosegue lì automaticamente, nell’altro browser o sull’altro dispositivo. Può chiudere questa pagina.',
  },
  declined: {
    title: 'Nulla è stato trasmesso',
    text: 'Ciò che la banca ha inviato con questo link non è stato accettato.',
    beware:
      'Se qualcuno le ha inviato il link, non proseguire con quella persona. Se ha confermato qualcosa alla banca, avvisarla.',
  },
  unknown: {
    title: 'Occorre prima accedere',
    text: 'Qui non risulta alcun accesso, quindi non è ancora stato fatto nulla. Accedere nel browser in cui ha iniziato, poi ricaricare questa pagina.',
  },
  stale: {
    title: 'Questo link è già stato usato o è scaduto',
    text: 'Non ha modificato nulla. La pagina da cui ha iniziato mostra lo stato e come proseguire.',
    home: 'Torna a {tenant}',
  },
  late: {
    title: 'Il ritorno ha richiesto troppo tempo',
    text: 'Il link alla banca era scaduto e la sua risposta non è stata accettata. Tornare indietro e chiedere un nuovo link.',
    home: 'Torna a {tenant}',
  },
  foreign: {
    title: 'Non è stato possibile accettare la risposta',
    text: 'Non proveniva dalla nostra pagina. Nulla è stato modificato. Aprire di nuovo il link della banca e rispondere lì.',
  },
  busy: {
    title: 'Riprovare tra un momento',
    text: 'Da qui sono arrivate troppe richieste. Nulla è stato modificato. Ricaricare questa pagina tra {seconds}.',
  },
  failed: {
    title: 'Si è verificato un errore',
    text: 'Nulla è stato modificato. Ricaricare questa pagina. Se non basta, tornare alla pagina da cui ha iniziato.',
    more: 'Riferimento: {reference}',
  },
  noScript: 'In questo browser gli script sono disattivati, quindi la pagina non può chiudersi da sola.',
  tenant: 'dove ha iniziato',
};
