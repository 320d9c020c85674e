import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Démarche en ligne',
  'wizard.step': 'Étape {current} sur {total}',
  'wizard.close': 'Fermer',
  'wizard.save_and_close': 'Enregistrer et fermer',
  'wizard.loading': 'Chargement',
  'wizard.back': 'Retour',
  'wizard.earlier': 'Étapes précédentes',
  'wizard.checking': 'Vérification de l’avancement',

  'wizard.cancel.aisp': 'Annuler la connexion bancaire',
  'wizard.cancel.pisp': 'Annuler le paiement',
  'wizard.cancel.product': 'Annuler la demande',
  'wizard.cancel_title.aisp': 'Annuler cette connexion bancaire ?',
  'wizard.cancel_title.pisp': 'Annuler ce paiement ?',
  'wizard.cancel_title.product': 'Annuler cette demande ?',
  'wizard.cancel_description': 'Les informations saisies seront supprimées. Vous pourrez recommencer à tout moment.',
  'wizard.cancel_confirm.aisp': 'Annuler la connexion',
  'wizard.cancel_confirm.pisp': 'Annuler le paiement',
  'wizard.cancel_confirm.product': 'Annuler la demande',
  'wizard.cancel_keep': 'Ne pas annuler',

  'way.retry': 'Réessayer',
  'way.other': 'Autre banque',
  'way.again': 'Recommencer',

  'picker.context': 'Choisir un service',

  'form.continue': 'Continuer',
  'form.sending': 'Envoi en cours',
  'form.optional': 'Facultatif',
  'form.summary': { one: 'Un point est à vérifier', other: '{count} points sont à vérifier' },
  'form.saved': 'Enregistré',
  'form.note_title': 'Demande suite à la vérification',
  'form.waiting_for_files': 'Vos fichiers sont en cours d’envoi. Vos réponses partiront dès leur arrivée.',

  'problem.retry': 'Réessayer',
  'problem.reference': 'Référence : {reference}',
  'problem.load_title': 'Cette page n’a pas pu être chargée',
  'problem.unauthenticated_title': 'Votre session a expiré',
  'problem.not_found_title': 'Démarche introuvable',
  'problem.offline': 'Vous êtes hors ligne. Votre saisie reste ici ; elle sera envoyée au retour de la connexion.',
  'problem.offline_load': 'Vous êtes hors ligne. Tout reprendra automatiquement au retour de la connexion.',
  'problem.network': 'La connexion a été perdue avant la réponse. Votre saisie est toujours là ; réessayez.',
  'problem.network_load':
    'La connexion a été perdue pendant le chargement de la page. Vérifiez votre réseau et réessayez.',
  'problem.unauthenticated':
    'Votre session a expiré. Identifiez-vous dans un autre onglet, puis réessayez ici ; votre saisie reste sur cette page.',
  'problem.unauthenticated_load': 'Identifiez-vous dans un autre onglet, puis réessayez ici.',
  'problem.not_found':
    'Cette démarche n’existe pas ou appartient à quelqu’un d’autre. Vérifiez que vous utilisez le bon compte utilisateur.',
  'problem.skill_unknown': 'Ce service n’est plus proposé ici. Choisissez-en un autre.',
  'problem.step_not_changeable': 'Cette étape ne peut plus être modifiée. Vous pouvez continuer là où vous en êtes.',
  'problem.session_ended': 'Cette démarche est déjà terminée. Rechargez la page pour en voir l’issue.',
  'problem.revision_conflict':
    'Des modifications ont été faites dans un autre onglet ou sur un autre appareil. Voici la situation actuelle.',
  'problem.overtaken': 'Votre premier envoi a été pris en compte, mais pas le suivant. Voici la situation actuelle.',
  'problem.too_many_requests': 'Trop de demandes à la fois. Patientez une minute, puis réessayez.',
  'problem.held': {
    one: 'Trop de demandes à la fois. Rien n’est perdu : reprise automatique dans une seconde.',
    other: 'Trop de demandes à la fois. Rien n’est perdu : reprise automatique dans {count} secondes.',
  },
  'problem.slow': 'L’opération est plus longue que d’habitude. Rien n’est perdu et rien n’est envoyé deux fois.',
  'problem.upstream_unavailable':
    'La banque ne répond pas pour le moment. Votre saisie est enregistrée ; réessayez dans un instant.',
  'problem.upstream_refused':
    'La banque n’a pas pu traiter votre envoi. Réessayez ; si cela se reproduit, indiquez la référence à l’assistance.',
  'problem.other':
    'Un problème est survenu de notre côté. Votre saisie est enregistrée ; réessayez ou indiquez la référence à l’assistance.',

  'field.text_hint': 'Exemple : {example}',
  'field.yes': 'Oui',
  'field.no': 'Non',
  'field.read_only': 'Non modifiable ici',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item} : {field}',
  'field.unknown_title': 'Pas de champ pour « {label} »',
  'field.unknown_help':
    'Pour les développeurs : cette page ne connaît aucun type de champ « {type} ». Transmettez-le avec <OnboardingWizard fields> ou corrigez le type dans la définition de l’étape.',
  'field.consent_accepted': 'Accepté, version {version}',

  'error.required_text': 'Remplissez ce champ pour continuer.',
  'error.required_email': 'Saisissez votre adresse e-mail.',
  'error.required_number': 'Saisissez un nombre.',
  'error.required_percentage': 'Saisissez un pourcentage.',
  'error.required_radio': 'Choisissez une option.',
  'error.required_checkbox': 'Cochez cette case pour continuer.',
  'error.text': 'Saisissez du texte ici.',
  'error.text_short': {
    one: 'Il manque un caractère : saisissez-en au moins {min}.',
    other: 'Il manque {count} caractères : saisissez-en au moins {min}.',
  },
  'error.text_long': {
    one: 'Un caractère de trop : le maximum est de {max}.',
    other: '{count} caractères de trop : le maximum est de {max}.',
  },
  'error.text_format': 'Suivez le modèle {example}.',
  'error.email': 'Saisissez l’adresse complète, par exemple name@example.com.',
  'error.email_at': 'Il manque le @ : saisissez l’adresse complète, par exemple name@example.com.',
  'error.number': 'Saisissez un nombre en chiffres, par exemple 12.',
  'error.number_whole': 'Saisissez un nombre entier, sans décimales.',
  'error.number_decimals': {
    one: 'Saisissez au plus un chiffre après la virgule.',
    other: 'Saisissez au plus {count} chiffres après la virgule.',
  },
  'error.number_min': 'Saisissez {min} ou plus.',
  'error.number_max': 'Saisissez {max} ou moins.',
  'error.choice': 'Choisissez une option dans la liste.',
  'error.checkbox': 'Cochez la case ou laissez-la vide.',
  'error.unknown_type': 'Aucune saisie n’est possible ici pour le moment.',
  'error.unknown_field': 'Cette information n’est pas demandée ici.',
  'error.sent_before':
    'La banque a déjà reçu cet envoi, puis la connexion avec elle a été coupée. Renseignez-vous d’abord auprès d’elle ; ne refaites l’envoi que si rien n’a été enregistré.',
  'error.outcome_unknown':
    'La connexion a été perdue et nous ne savons pas si la banque a reçu cet envoi. Renseignez-vous d’abord auprès d’elle ; ne refaites l’envoi que si elle n’a rien reçu.',
  'error.not_accepted': 'La banque n’a pas accepté cette réponse. Vérifiez-la et renvoyez-la.',
  'error.other': 'Cette réponse ne peut pas être prise en compte telle quelle. Vérifiez-la et renvoyez-la.',
};
