import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Que souhaitez-vous faire ?',
  'picker.search': 'Rechercher une banque ou un service',
  'picker.none_title': 'Aucun résultat pour « {query} »',
  'picker.none_description': 'Vérifiez l’orthographe ou cherchez une partie plus courte du nom.',
  'picker.clear': 'Tout afficher',
  'picker.empty_title': 'Aucun choix disponible pour l’instant',
  'picker.empty_description':
    'Aucune banque ni aucun service n’est configuré ici. Les responsables de cette page peuvent en ajouter.',
  'picker.unavailable': 'Indisponible pour le moment. Le service revient en général dans l’heure.',
  'picker.kind.aisp': 'Comptes',
  'picker.kind.pisp': 'Paiements',
  'picker.kind.product': 'Produits',
  'picker.country': 'Pays',
  'picker.country_all': 'Tous les pays',
  'picker.recent': 'Utilisés récemment',
  'picker.resume': 'Reprendre où vous en étiez',
  'picker.resume_more': { one: 'Afficher une autre démarche', other: 'Afficher {count} autres démarches' },
  'picker.results': { one: '{count} service trouvé', other: '{count} services trouvés' },
};
