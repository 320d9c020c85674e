import type { ReturnTexts } from './ReturnTexts.js';

export const ro: ReturnTexts = {
  moment: { title: 'Un moment', text: 'Se revine la pagina în care ați început.', home: 'Continuați' },
  looking: { title: 'Un moment', text: 'Se caută pagina în care ați început.' },
  done: {
    title: 'Acum puteți reveni',
    text: 'Banca a răspuns. Pagina în care ați început continuă automat, iar pe aceasta o puteți închide.',
    home: 'Continuați aici',
  },
  ask: {
    title: 'Ați început chiar dvs. această operațiune?',
    text: 'Aici nu există o autentificare activă. Dacă ați început în alt browser sau pe alt dispozitiv, se continuă acolo.',
    beware: 'Dacă v-a trimis cineva linkul, răspundeți „Nu”: ce ați confirmat ar ajunge la acea persoană.',
    more: 'Dacă ați început în acest browser, autentificați-vă aici, apoi reîncărcați pagina.',
    yes: 'Da, eu am început-o',
    no: 'Nu, nu eu am început-o',
  },
  elsewhere: {
    title: 'Reveniți acolo unde ați început',
    text: 'Se continuă automat în celălalt browser sau pe celălalt dispozitiv. Puteți închide această pagină.',
  },
  declined: {
    title: 'Nu s-a transmis nimic',
    text: 'Ce a trimis banca prin acest link nu a fost preluat.',
    beware:
      'Dacă v-a trimis cineva linkul, nu continuați cu acea persoană. Dacă ați confirmat ceva la bancă, anunțați banca.',
  },
  unknown: {
    title: 'Mai întâi autentificați-vă',
    text: 'Aici nu există o autentificare activă, așa că nu s-a făcut încă nimic. Autentificați-vă în browserul în care ați început, apoi reîncărcați această pagină.',
  },
  stale: {
    title: 'Linkul a fost deja folosit sau a expirat',
    text: 'Nu a modificat nimic. Pagina în care ați început arată stadiul și cum puteți continua.',
    home: 'Înapoi la {tenant}',
  },
  late: {
    title: 'Revenirea a durat prea mult',
    text: 'Linkul către bancă expirase, așa că răspunsul ei nu a fost preluat. Reveniți și cereți un link nou.',
    home: 'Înapoi la {tenant}',
  },
  foreign: {
    title: 'Răspunsul nu a putut fi preluat',
    text: 'Nu a venit din pagina noastră. Nu s-a modificat nimic. Deschideți din nou linkul de la bancă și răspundeți acolo.',
  },
  busy: {
    title: 'Încercați din nou peste câteva momente',
    text: 'Au venit prea multe solicitări de aici. Nu s-a modificat nimic. Reîncărcați pagina peste {seconds}.',
  },
  failed: {
    title: 'A apărut o eroare aici',
    text: 'Nu s-a modificat nimic. Reîncărcați pagina. Dacă nu ajută, reveniți la pagina în care ați început.',
    more: 'Referință: {reference}',
  },
  noScript: 'Scripturile sunt dezactivate în acest browser, așa că pagina nu se poate închide singură.',
  tenant: 'pagina în care ați început',
};
