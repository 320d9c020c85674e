import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Ajouter un autre compte',
  'field.iban_list_item': '{label}, numéro {number}',
  'field.iban_list_remove': 'Retirer le numéro {number}',
  'field.code_hint': {
    one: 'Le chiffre que nous vous avons envoyé',
    other: 'Les {count} chiffres que nous vous avons envoyés',
  },
  'field.code_new': 'Envoyer un nouveau code',
  'field.code_asking': 'Demande d’un nouveau code',
  'field.code_rest': 'dans {left}',
  'field.code_rest_said': {
    one: 'Vous pourrez demander un nouveau code dans une seconde.',
    other: 'Vous pourrez demander un nouveau code dans {count} secondes.',
  },
  'field.code_ready': 'Vous pouvez maintenant demander un nouveau code.',
  'field.code_sent': 'Un nouveau code est en route. Le précédent n’est plus valable.',
  'field.bank': 'Banque : {bank}',

  'error.required_iban': 'Saisissez le numéro de compte (IBAN).',
  'error.required_iban-list': 'Saisissez au moins un numéro de compte (IBAN).',
  'error.required_bic': 'Saisissez le code de la banque (BIC).',
  'error.required_national-id': 'Saisissez le numéro qui figure sur votre pièce d’identité.',
  'error.required_one-time-code': 'Saisissez le code que vous avez reçu.',
  'error.iban': 'Saisissez le numéro de compte (IBAN).',
  'error.iban_country_missing': 'Un IBAN commence par les deux lettres du pays, par exemple RO. Ajoutez-les.',
  'error.iban_country_unknown': 'Aucun IBAN ne commence par {country}. Vérifiez les deux premières lettres.',
  'error.iban_country':
    'Les IBAN qui commencent par {country} ne sont pas acceptés ici. Saisissez-en un qui commence par {countries}.',
  'error.iban_characters': 'Un IBAN ne contient que des lettres et des chiffres. Supprimez tout le reste.',
  'error.iban_short': {
    one: 'Il manque un caractère : l’IBAN de ce pays en compte {expected}.',
    other: 'Il manque {count} caractères : l’IBAN de ce pays en compte {expected}.',
  },
  'error.iban_long': {
    one: 'Un caractère de trop : l’IBAN de ce pays en compte {expected}.',
    other: '{count} caractères de trop : l’IBAN de ce pays en compte {expected}.',
  },
  'error.iban_checksum':
    'Un caractère est faux ou deux sont inversés. Comparez avec votre RIB, votre carte ou votre relevé.',
  'error.bic': 'Un BIC commence par six lettres, par exemple BTRLRO22. Vérifiez les six premiers caractères.',
  'error.bic_characters': 'Un BIC ne contient que des lettres et des chiffres. Supprimez tout le reste.',
  'error.bic_iban': 'Ceci est un numéro de compte (IBAN). Saisissez le BIC, le code plus court de la banque.',
  'error.bic_length': 'Un BIC compte 8 ou 11 caractères ; celui-ci en a {length}. Comparez avec votre relevé.',
  'error.bic_country_unknown':
    'Les cinquième et sixième lettres désignent le pays ; {country} n’existe pas. Vérifiez-les.',
  'error.bic_country':
    'Les banques du pays {country} ne sont pas acceptées ici. Cinquième et sixième lettres acceptées : {countries}.',
  'error.national_id': 'Recopiez le numéro de la pièce d’identité : lettres et chiffres, sans autres signes.',
  'error.national_id_digits': 'Un {name} ne contient que des chiffres, {length} au total. Supprimez tout le reste.',
  'error.national_id_short': {
    one: 'Il manque un caractère : un {name} en compte {length}.',
    other: 'Il manque {count} caractères : un {name} en compte {length}.',
  },
  'error.national_id_long': {
    one: 'Un caractère de trop : un {name} en compte {length}.',
    other: '{count} caractères de trop : un {name} en compte {length}.',
  },
  'error.national_id_pattern': 'Les lettres et les chiffres ne sont pas à leur place. Un {name} ressemble à {example}.',
  'error.national_id_begin': 'Un {name} commence par un chiffre de 1 à 9. Vérifiez le premier.',
  'error.national_id_date':
    'Les caractères {from} à {to} sont la date de naissance, mais ce jour n’existe pas. Comparez avec la pièce d’identité.',
  'error.national_id_place':
    'Les chiffres {from} et {to} désignent le județ, mais aucun ne porte ce numéro. Comparez avec la pièce d’identité.',
  'error.national_id_control': 'Un caractère est faux ou deux sont inversés. Comparez avec la pièce d’identité.',
  'error.code_digits': 'Saisissez uniquement les chiffres du code.',
  'error.code_short': {
    one: 'Il manque un chiffre : le code en compte {length}.',
    other: 'Il manque {count} chiffres : le code en compte {length}.',
  },
  'error.code_long': {
    one: 'Un chiffre de trop : le code en compte {length}.',
    other: '{count} chiffres de trop : le code en compte {length}.',
  },
  'error.code_wrong': 'Ce n’est pas le code que nous avons envoyé. Comparez avec le message le plus récent.',
  'error.code_wrong_left': {
    one: 'Ce n’est pas le code que nous avons envoyé. Comparez avec le message le plus récent : il vous reste un essai.',
    other:
      'Ce n’est pas le code que nous avons envoyé. Comparez avec le message le plus récent : il vous reste {count} essais.',
  },
  'error.code_spent': 'Trop d’erreurs : ce code n’est plus valable. Demandez-en un nouveau.',
  'error.code_void': 'Trop d’erreurs : ce code n’est plus valable. Annulez et recommencez pour en recevoir un nouveau.',
  'error.code_replaced': 'Ce code n’est plus valable : un nouveau a été envoyé. Saisissez le plus récent.',
  'error.list': 'Saisissez les numéros de compte un par un.',
  'error.list_twice': 'Ce compte est déjà dans la liste. Retirez l’un des deux.',
  'error.list_min': { one: 'Ajoutez au moins un compte.', other: 'Ajoutez au moins {count} comptes.' },
  'error.list_max': {
    one: 'Un seul compte est accepté. Retirez les autres.',
    other: '{count} comptes au plus sont acceptés. Retirez les comptes en trop.',
  },
};
