import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Gestión en línea',
  'wizard.step': 'Paso {current} de {total}',
  'wizard.close': 'Cerrar',
  'wizard.save_and_close': 'Guardar y cerrar',
  'wizard.loading': 'Cargando',
  'wizard.back': 'Atrás',
  'wizard.earlier': 'Pasos anteriores',
  'wizard.checking': 'Comprobando el estado',

  'wizard.cancel.aisp': 'Cancelar la conexión bancaria',
  'wizard.cancel.pisp': 'Cancelar el pago',
  'wizard.cancel.product': 'Cancelar la solicitud',
  'wizard.cancel_title.aisp': '¿Cancelar esta conexión bancaria?',
  'wizard.cancel_title.pisp': '¿Cancelar este pago?',
  'wizard.cancel_title.product': '¿Cancelar esta solicitud?',
  'wizard.cancel_description': 'Los datos introducidos se borrarán. Puede volver a empezar cuando quiera.',
  'wizard.cancel_confirm.aisp': 'Cancelar conexión',
  'wizard.cancel_confirm.pisp': 'Cancelar pago',
  'wizard.cancel_confirm.product': 'Cancelar solicitud',
  'wizard.cancel_keep': 'No cancelar',

  'way.retry': 'Reintentar',
  'way.other': 'Otro banco',
  'way.again': 'Empezar de nuevo',

  'picker.context': 'Elegir un servicio',

  'form.continue': 'Continuar',
  'form.sending': 'Enviando',
  'form.optional': 'Opcional',
  'form.summary': { one: 'Hay un dato que revisar', other: 'Hay {count} datos que revisar' },
  'form.saved': 'Guardado',
  'form.note_title': 'Petición tras la revisión',
  'form.waiting_for_files': 'Sus archivos aún se están enviando. Sus respuestas saldrán en cuanto lleguen.',

  'problem.retry': 'Reintentar',
  'problem.reference': 'Referencia: {reference}',
  'problem.load_title': 'No se ha podido cargar esta página',
  'problem.unauthenticated_title': 'Su sesión ha caducado',
  'problem.not_found_title': 'Gestión no encontrada',
  'problem.offline': 'No tiene conexión. Lo que ha escrito se queda aquí y se enviará cuando vuelva la conexión.',
  'problem.offline_load': 'No tiene conexión. Continuará automáticamente cuando vuelva.',
  'problem.network':
    'Se ha perdido la conexión antes de recibir la respuesta. Sus datos siguen aquí; vuelva a intentarlo.',
  'problem.network_load':
    'Se ha perdido la conexión al cargar la página. Compruebe su conexión a internet y vuelva a intentarlo.',
  'problem.unauthenticated':
    'Su sesión ha caducado. Inicie sesión en otra pestaña y vuelva a intentarlo aquí; lo que ha escrito sigue en esta página.',
  'problem.unauthenticated_load': 'Inicie sesión en otra pestaña y vuelva a intentarlo aquí.',
  'problem.not_found':
    'Esta gestión no existe o pertenece a otra persona. Compruebe que ha iniciado sesión con el usuario correcto.',
  'problem.skill_unknown': 'Este servicio ya no se ofrece aquí. Elija otro.',
  'problem.step_not_changeable': 'Este paso ya no se puede modificar. Puede continuar desde donde está.',
  'problem.session_ended': 'Esta gestión ya ha terminado. Recargue la página para ver el resultado.',
  'problem.revision_conflict': 'Se han hecho cambios en otra pestaña o en otro dispositivo. Este es el estado actual.',
  'problem.overtaken': 'Se ha recibido su primer envío, pero no el siguiente. Este es el estado actual.',
  'problem.too_many_requests': 'Demasiadas peticiones a la vez. Espere un minuto y vuelva a intentarlo.',
  'problem.held': {
    one: 'Demasiadas peticiones a la vez. No se ha perdido nada: continuará automáticamente en un segundo.',
    other: 'Demasiadas peticiones a la vez. No se ha perdido nada: continuará automáticamente en {count} segundos.',
  },
  'problem.slow': 'Está tardando más de lo habitual. No se pierde nada y nada se envía dos veces.',
  'problem.upstream_unavailable':
    'El banco no responde en este momento. Sus datos están guardados; vuelva a intentarlo en unos instantes.',
  'problem.upstream_refused':
    'El banco no ha podido aceptar el envío. Vuelva a intentarlo; si se repite, indique la referencia al pedir ayuda.',
  'problem.other':
    'Se ha producido un error por nuestra parte. Sus datos están guardados; vuelva a intentarlo o indique la referencia al pedir ayuda.',

  'field.text_hint': 'Ejemplo: {example}',
  'field.yes': 'Sí',
  'field.no': 'No',
  'field.read_only': 'No se puede modificar aquí',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'No hay campo para «{label}»',
  'field.unknown_help':
    'Para desarrolladores: esta página no conoce ningún tipo de campo «{type}». Páselo con <OnboardingWizard fields> o corrija el tipo en la definición del paso.',
  'field.consent_accepted': 'Aceptado, versión {version}',

  'error.required_text': 'Rellene este campo para continuar.',
  'error.required_email': 'Introduzca su correo electrónico.',
  'error.required_number': 'Introduzca un número.',
  'error.required_percentage': 'Introduzca un porcentaje.',
  'error.required_radio': 'Elija una opción.',
  'error.required_checkbox': 'Marque la casilla para continuar.',
  'error.text': 'Introduzca texto aquí.',
  'error.text_short': {
    one: 'Falta un carácter: escriba al menos {min}.',
    other: 'Faltan {count} caracteres: escriba al menos {min}.',
  },
  'error.text_long': {
    one: 'Sobra un carácter: el máximo es {max}.',
    other: 'Sobran {count} caracteres: el máximo es {max}.',
  },
  'error.text_format': 'Escríbalo como {example}.',
  'error.email': 'Escriba la dirección completa, como name@example.com.',
  'error.email_at': 'Falta la @: escriba la dirección completa, como name@example.com.',
  'error.number': 'Escriba un número en cifras, como 12.',
  'error.number_whole': 'Escriba un número entero, sin decimales.',
  'error.number_decimals': {
    one: 'Escriba como máximo un decimal.',
    other: 'Escriba como máximo {count} decimales.',
  },
  'error.number_min': 'Introduzca {min} o más.',
  'error.number_max': 'Introduzca {max} o menos.',
  'error.choice': 'Elija una opción de la lista.',
  'error.checkbox': 'Marque la casilla o déjela vacía.',
  'error.unknown_type': 'En este momento no se puede introducir nada aquí.',
  'error.unknown_field': 'Este dato no se pide aquí.',
  'error.sent_before':
    'El banco ya recibió este envío una vez y después se cortó la conexión con él. Consulte primero al banco; envíelo de nuevo solo si no consta nada.',
  'error.outcome_unknown':
    'Se ha perdido la conexión y no sabemos si el banco ha recibido este envío. Consulte primero al banco; envíelo de nuevo solo si no lo ha recibido.',
  'error.not_accepted': 'El banco no ha aceptado este dato. Revíselo y envíelo de nuevo.',
  'error.other': 'Este dato no se puede aceptar así. Revíselo y envíelo de nuevo.',
};
