import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Che cosa desidera fare?',
  'picker.search': 'Cerca una banca o un servizio',
  'picker.none_title': 'Nessun risultato per «{query}»',
  'picker.none_description': 'Controllare l’ortografia o cercare una parte più breve del nome.',
  'picker.clear': 'Mostra tutto',
  'picker.empty_title': 'Non c’è ancora nulla da scegliere',
  'picker.empty_description':
    'Qui non è ancora stata configurata alcuna banca né alcun servizio. Chi gestisce la pagina può aggiungerli.',
  'picker.unavailable': 'Al momento non disponibile. Di solito torna entro un’ora.',
  'picker.kind.aisp': 'Conti',
  'picker.kind.pisp': 'Pagamenti',
  'picker.kind.product': 'Prodotti',
  'picker.country': 'Paese',
  'picker.country_all': 'Tutti i Paesi',
  'picker.recent': 'Usati di recente',
  'picker.resume': 'Procedure in sospeso',
  'picker.resume_more': { one: 'Mostrane un’altra', other: 'Mostrane altre {count}' },
  'picker.results': { one: '{count} servizio trovato', other: '{count} servizi trovati' },
};
