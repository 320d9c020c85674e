import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Quitter pour l’instant ?',
  'wizard.leave_description': 'Votre saisie est conservée.',

  'back.lead': 'Voici ce que vous avez saisi.',
  'back.empty': 'Non rempli',
  'back.change': 'Modifier',
  'back.go_on': 'Poursuivre : « {step} »',
  'back.fixed': 'Ceci ne peut plus être modifié ici. En cas d’erreur, annulez et recommencez, ou prévenez {servicer}.',
  'back.voids':
    'Si vous modifiez cette étape, vous devrez remplir de nouveau {steps}. Votre saisie y est conservée comme brouillon.',
  'back.step': '« {title} »',

  'change.title': 'Vous modifiez une étape précédente',
  'change.voids':
    'Si vous continuez, vous devrez remplir de nouveau {steps}. Votre saisie y est conservée comme brouillon.',
  'change.keep': 'Ne rien changer',

  'review.change': 'Modifier',
  'review.change_named': 'Modifier : {field}',
  'review.ask_title': 'Modifier « {step} » ?',
  'review.keep': 'Ne rien changer',

  'rest.title': 'Vous continuez dans un autre onglet',
  'rest.description': 'Cette page est en pause, pour que rien ne soit fait deux fois. Votre saisie est conservée.',
  'rest.wake': 'Continuer ici',

  'time.title': 'Vous faut-il plus de temps ?',
  'time.description':
    'Pour votre sécurité, la démarche se fermera dans {left} ({time}). Votre saisie sera alors supprimée.',
  'time.left': { one: 'environ une minute', other: 'environ {count} minutes' },
  'time.left_short': 'moins d’une minute',
  'time.extend': 'Demander plus de temps',
  'time.extended': 'Nouvelle échéance : {time}.',

  'reason.bank_down':
    '{servicer} rencontre un incident technique. Votre saisie n’est pas en cause et rien n’est perdu.',
  'reason.bank_busy': '{servicer} reçoit trop de demandes pour le moment. Cela passe en général en quelques minutes.',
  'reason.bank_denied': '{servicer} n’a pas autorisé cet accès. Un autre de vos identifiants le permet peut-être.',
  'reason.no_account':
    '{servicer} n’a trouvé aucun compte adapté. Votre compte dépend peut-être d’un autre de vos identifiants.',
  'reason.access_ended': 'Votre consentement auprès de {servicer} a expiré. Recommencez pour le renouveler.',
  'reason.not_set_up':
    '{tenant} n’est pas encore configuré pour ce service chez {servicer}. Prévenez {tenant} et indiquez la référence.',

  'redirect.continue': 'Continuer vers {servicer}',
  'redirect.trust': 'Vous vous identifiez sur la page de la banque, puis vous revenez ici.',
  'redirect.opening': 'Ouverture de la page {servicer}',
  'redirect.trust_popup':
    'Vous vous identifiez sur la page de la banque, dans une fenêtre à part. Cette page continue ensuite automatiquement.',
  'redirect.trust_tab':
    'Vous vous identifiez sur la page de la banque, dans un autre onglet. Cette page continue ensuite automatiquement.',
  'redirect.phone': 'Utiliser votre téléphone',
  'redirect.until': 'Expiration du lien : {time}.',
  'redirect.ran_out': 'Le lien a expiré. Un nouveau sera créé lorsque vous continuerez.',
  'redirect.renewing': 'Demande d’un nouveau lien',
  'redirect.away_popup_title': 'Continuez dans la fenêtre {servicer}',
  'redirect.away_popup_description':
    'Elle se trouve à côté ou derrière celle-ci. Quand vous y aurez terminé, cette page continuera automatiquement.',
  'redirect.away_tab_title': 'Continuez dans l’onglet {servicer}',
  'redirect.away_tab_description':
    'Il se trouve à côté de celui-ci. Quand vous y aurez terminé, cette page continuera automatiquement.',
  'redirect.show_popup': 'Afficher la fenêtre',
  'redirect.show_tab': 'Afficher l’onglet',
  'redirect.open_again': 'Rouvrir',
  'redirect.this_page': 'Continuer dans cette page',
  'redirect.blocked_popup_title': 'Votre navigateur a bloqué la fenêtre',
  'redirect.blocked_tab_title': 'Votre navigateur a bloqué l’onglet',
  'redirect.blocked_description':
    'Continuez dans cette page : vous vous identifiez chez {servicer}, puis vous revenez ici.',
  'redirect.try_popup': 'Réessayer avec la fenêtre',
  'redirect.try_tab': 'Réessayer avec l’onglet',
  'redirect.closed_popup_title': 'La fenêtre {servicer} semble fermée',
  'redirect.closed_tab_title': 'L’onglet {servicer} semble fermé',
  'redirect.closed_description':
    'Si vous y aviez terminé, cette page continue automatiquement dans un instant. Sinon, rouvrez la page de la banque.',
  'redirect.device_title': 'Confirmez sur votre téléphone',
  'redirect.device_description':
    'Visez ce code avec l’appareil photo de votre téléphone, puis confirmez chez {servicer} depuis le téléphone. Cette page continue automatiquement.',
  'redirect.device_code': 'Code QR du lien vers {servicer}',
  'redirect.device_link': 'Ou ouvrez ce lien sur le téléphone',
  'redirect.device_asked':
    'Votre téléphone peut demander si c’est vous qui avez commencé. Ne répondez oui que si c’est le cas.',
  'redirect.device_over': 'Le lien a expiré. Créez-en un nouveau.',
  'redirect.new_link': 'Créer un nouveau lien',
  'redirect.device_here': 'Continuer ici',
  'redirect.copy': 'Copier le lien',
  'redirect.copied': 'Lien copié',
  'redirect.refused_title': 'Vous n’avez pas confirmé chez {servicer}',
  'redirect.refused_description':
    'Rien n’a été transmis et rien n’a été payé. Vous pouvez revenir en arrière pour confirmer, ou en rester là.',
  'redirect.failed_title': '{servicer} n’a pas pu terminer l’opération',
  'redirect.failed_description':
    'Le problème vient de la banque. Rien n’a été perdu ici. Patientez un instant et réessayez.',
  'redirect.expired_title': 'Le lien vers {servicer} a expiré',
  'redirect.expired_description':
    'Les liens vers une banque ne sont valables que peu de temps. Demandez-en un nouveau pour continuer.',
  'redirect.unknown_title': 'Nous ne savons pas si {servicer} a terminé l’opération',
  'redirect.unknown_description':
    'La réponse ne nous est pas parvenue. Vous pouvez confirmer une nouvelle fois sans risque : rien n’est transmis deux fois.',
  'redirect.unknown_payment_title': 'Nous ne savons pas encore si le paiement a été effectué',
  'redirect.unknown_payment_description':
    'La réponse de la banque ({servicer}) ne nous est pas parvenue. Consultez d’abord votre compte dans cette banque, pour ne pas payer deux fois.',
  'redirect.not_paid': 'Non payé : payer de nouveau',
  'redirect.paid': 'Déjà payé',
  'redirect.paid_title': 'Il n’y a alors plus rien à payer ici',
  'redirect.paid_description':
    'Signalez à {tenant} que le paiement a été effectué : {tenant} vérifiera ce qu’il est devenu. Aucun autre paiement ne partira d’ici.',
  'redirect.paid_back': 'Je ne sais pas',

  'wait.sending_title': 'Envoi de vos réponses',
  'wait.sending_description': 'Cela prend quelques secondes. Toute votre saisie est enregistrée.',
  'wait.sending_blocked': 'Toute votre saisie est enregistrée.',
  'wait.received': 'Documents reçus',
  'wait.now': 'En cours de vérification',
  'wait.since': 'début : {time}',
  'wait.expected': 'prévision : {time}',
  'wait.longer': 'C’est plus long que d’habitude. Vous n’avez rien à faire.',
  'wait.close_title': 'Vous pouvez fermer cette page.',
  'wait.close_description':
    'La démarche continue sans vous. Revenez avec votre lien, depuis n’importe quel appareil, pour suivre son avancement.',
  'wait.reminder': '{tenant} vous prévient dès qu’il y a du nouveau.',
  'wait.until': 'Sans réponse d’ici au {date}, la démarche sera fermée.',
  'wait.retrying': 'Nous continuons d’essayer.',
  'wait.copy': 'Copier mon lien',
  'wait.copied': 'Lien copié',
  'wait.blocked': '{servicer} ne répond pas pour le moment. Nous continuons d’essayer ; rien n’est perdu.',

  'outcome.completed_title': 'C’est terminé',
  'outcome.completed_description': '{servicer} a confirmé l’opération.',
  'outcome.rejected_title': '{servicer} n’a pas accepté la demande',
  'outcome.rejected_description': 'Vous pouvez recommencer ou nous demander comment poursuivre.',
  'outcome.cancelled_title': 'Annulation effectuée',
  'outcome.cancelled_description': 'Votre saisie est supprimée. Vous pouvez recommencer à tout moment.',
  'outcome.expired_title': 'Le délai est écoulé',
  'outcome.expired_description':
    'Pour votre sécurité, la démarche a été fermée et votre saisie supprimée. Recommencez quand vous le souhaitez.',
  'outcome.failed_title': 'L’opération n’a pas pu aboutir',
  'outcome.failed_description':
    'Vous n’y êtes pour rien. Recommencez ou indiquez la référence ci-dessous à l’assistance.',
  'outcome.reference': 'Référence',
  'outcome.back': 'Revenir à la page de départ',
  'outcome.back_to': 'Revenir à {tenant}',
  'outcome.print': 'Imprimer ou enregistrer',
};
