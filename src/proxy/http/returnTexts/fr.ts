import type { ReturnTexts } from './ReturnTexts.js';

export const fr: ReturnTexts = {
  moment: { title: 'Un instant', text: 'Nous vous ramenons à la page de départ.', home: 'Continuer' },
  looking: { title: 'Un instant', text: 'Recherche de la page où vous avez commencé.' },
  done: {
    title: 'Vous pouvez maintenant revenir',
    text: 'La banque a répondu. La page où vous avez commencé continue automatiquement et vous pouvez fermer celle-ci.',
    home: 'Continuer ici',
  },
  ask: {
    title: 'Est-ce vous qui avez commencé ?',
    text: 'Aucune session n’est ouverte ici. Si vous avez commencé dans un autre navigateur ou sur un autre appareil, c’est là que la démarche continue.',
    beware: 'Si quelqu’un vous a envoyé le lien, répondez non : ce que vous avez confirmé lui serait transmis.',
    more: 'Si vous avez commencé dans ce navigateur, identifiez-vous ici, puis rechargez cette page.',
    yes: 'Oui, c’est moi',
    no: 'Non, ce n’est pas moi',
  },
  elsewhere: {
    title: 'Revenez là où vous avez commencé',
    text: 'La démarche y reprend automatiquement, dans l’autre navigateur ou sur l’autre appareil. Vous pouvez fermer cette page.',
  },
  declined: {
    title: 'Rien n’a été transmis',
    text: 'Ce que la banque a envoyé avec ce lien n’a pas été pris en compte.',
    beware:
      'Si quelqu’un vous a envoyé le lien, n’allez pas plus loin avec cette personne. Si vous avez confirmé quelque chose à la banque, prévenez-la.',
  },
  unknown: {
    title: 'Identifiez-vous d’abord',
    text: 'Aucune session n’est ouverte ici, rien n’a donc encore été fait. Identifiez-vous dans le navigateur où vous avez commencé, puis rechargez cette page.',
  },
  stale: {
    title: 'Ce lien a déjà servi ou a expiré',
    text: 'Il n’a rien modifié. La page où vous avez commencé indique l’avancement et la suite.',
    home: 'Revenir à {tenant}',
  },
  late: {
    title: 'Le retour a pris trop de temps',
    text: 'Le lien vers la banque avait expiré, sa réponse n’a donc pas été prise en compte. Revenez en arrière et demandez un nouveau lien.',
    home: 'Revenir à {tenant}',
  },
  foreign: {
    title: 'Cette réponse n’a pas pu être prise en compte',
    text: 'Elle ne venait pas de notre propre page. Rien n’a été modifié. Rouvrez le lien de la banque et répondez sur la page qui s’ouvre.',
  },
  busy: {
    title: 'Réessayez dans un instant',
    text: 'Trop de demandes sont venues d’ici. Rien n’a été modifié. Rechargez cette page dans {seconds}.',
  },
  failed: {
    title: 'Un problème est survenu ici',
    text: 'Rien n’a été modifié. Rechargez cette page. Si cela ne suffit pas, revenez à la page où vous avez commencé.',
    more: 'Référence : {reference}',
  },
  noScript: 'Les scripts sont désactivés dans ce navigateur, cette page ne peut donc pas se fermer automatiquement.',
  tenant: 'la page de départ',
};
