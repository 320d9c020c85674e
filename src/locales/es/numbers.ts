import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Añadir otra cuenta',
  'field.iban_list_item': '{label}, número {number}',
  'field.iban_list_remove': 'Quitar el número {number}',
  'field.code_hint': {
    one: 'El dígito que le hemos enviado',
    other: 'Los {count} dígitos que le hemos enviado',
  },
  'field.code_new': 'Enviar un código nuevo',
  'field.code_asking': 'Solicitando un código nuevo',
  'field.code_rest': 'en {left}',
  'field.code_rest_said': {
    one: 'Podrá pedir un código nuevo en un segundo.',
    other: 'Podrá pedir un código nuevo en {count} segundos.',
  },
  'field.code_ready': 'Ya puede pedir un código nuevo.',
  'field.code_sent': 'Le hemos enviado un código nuevo. El anterior ya no es válido.',
  'field.bank': 'Banco: {bank}',

  'error.required_iban': 'Introduzca el número de cuenta (IBAN).',
  'error.required_iban-list': 'Introduzca al menos un número de cuenta (IBAN).',
  'error.required_bic': 'Introduzca el código del banco (BIC).',
  'error.required_national-id': 'Introduzca el número de su documento de identidad.',
  'error.required_one-time-code': 'Introduzca el código que ha recibido.',
  'error.iban': 'Introduzca el número de cuenta (IBAN).',
  'error.iban_country_missing': 'Un IBAN empieza por las dos letras del país, como RO. Añádalas.',
  'error.iban_country_unknown': 'Ningún IBAN empieza por {country}. Revise las dos primeras letras.',
  'error.iban_country':
    'Las cuentas cuyo IBAN empieza por {country} no se admiten aquí. Introduzca una que empiece por {countries}.',
  'error.iban_characters': 'Un IBAN solo contiene letras y números. Borre todo lo demás.',
  'error.iban_short': {
    one: 'Falta un carácter: el IBAN de este país tiene {expected}.',
    other: 'Faltan {count} caracteres: el IBAN de este país tiene {expected}.',
  },
  'error.iban_long': {
    one: 'Sobra un carácter: el IBAN de este país tiene {expected}.',
    other: 'Sobran {count} caracteres: el IBAN de este país tiene {expected}.',
  },
  'error.iban_checksum': 'Hay un carácter incorrecto o dos intercambiados. Compárelo con su tarjeta o su extracto.',
  'error.bic': 'Un BIC empieza por seis letras, como BTRLRO22. Revise los seis primeros caracteres.',
  'error.bic_characters': 'Un BIC solo contiene letras y números. Borre todo lo demás.',
  'error.bic_iban': 'Esto es un número de cuenta (IBAN). Introduzca el BIC, el código más corto del banco.',
  'error.bic_length': 'Un BIC tiene 8 u 11 caracteres; este tiene {length}. Compárelo con su extracto.',
  'error.bic_country_unknown': 'La quinta y la sexta letra indican el país y {country} no existe. Revíselas.',
  'error.bic_country':
    'Los bancos con el código de país {country} no se admiten aquí. Quinta y sexta letra admitidas: {countries}.',
  'error.national_id': 'Copie el número del documento de identidad: letras y números, sin otros signos.',
  'error.national_id_digits': 'Un {name} solo contiene números, {length} en total. Borre todo lo demás.',
  'error.national_id_short': {
    one: 'Falta un carácter: un {name} tiene {length}.',
    other: 'Faltan {count} caracteres: un {name} tiene {length}.',
  },
  'error.national_id_long': {
    one: 'Sobra un carácter: un {name} tiene {length}.',
    other: 'Sobran {count} caracteres: un {name} tiene {length}.',
  },
  'error.national_id_pattern': 'Hay letras y números fuera de su sitio. Un {name} es como {example}.',
  'error.national_id_begin': 'Un {name} empieza por un dígito del 1 al 9. Revise el primero.',
  'error.national_id_date':
    'Los caracteres del {from} al {to} indican la fecha de nacimiento y ese día no existe. Compárelos con el documento.',
  'error.national_id_place':
    'Los dígitos {from} y {to} indican el distrito y ninguno tiene ese número. Compárelos con el documento.',
  'error.national_id_control': 'Hay un carácter incorrecto o dos intercambiados. Compárelo con el documento.',
  'error.code_digits': 'Introduzca solo los dígitos del código.',
  'error.code_short': {
    one: 'Falta un dígito: el código tiene {length}.',
    other: 'Faltan {count} dígitos: el código tiene {length}.',
  },
  'error.code_long': {
    one: 'Sobra un dígito: el código tiene {length}.',
    other: 'Sobran {count} dígitos: el código tiene {length}.',
  },
  'error.code_wrong': 'No es el código que le enviamos. Compárelo con el mensaje más reciente.',
  'error.code_wrong_left': {
    one: 'No es el código que le enviamos. Compárelo con el mensaje más reciente: le queda un intento.',
    other: 'No es el código que le enviamos. Compárelo con el mensaje más reciente: le quedan {count} intentos.',
  },
  'error.code_spent': 'Demasiados intentos fallidos: este código ya no es válido. Pida uno nuevo.',
  'error.code_void':
    'Demasiados intentos fallidos: este código ya no es válido. Cancele y empiece de nuevo para recibir otro.',
  'error.code_replaced': 'Ese código ya no es válido: se ha enviado uno nuevo. Introduzca el más reciente.',
  'error.list': 'Introduzca los números de cuenta uno por uno.',
  'error.list_twice': 'Esta cuenta ya está en la lista. Quite una de las dos.',
  'error.list_min': { one: 'Añada al menos una cuenta.', other: 'Añada al menos {count} cuentas.' },
  'error.list_max': {
    one: 'Solo se admite una cuenta. Quite las demás.',
    other: 'Se admiten como máximo {count} cuentas. Quite las que sobran.',
  },
};
