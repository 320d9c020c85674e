import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': '¿Salir por ahora?',
  'wizard.leave_description': 'Lo que ha escrito se conserva.',

  'back.lead': 'Estos son los datos que introdujo.',
  'back.empty': 'Sin rellenar',
  'back.change': 'Modificar',
  'back.go_on': 'Seguir con «{step}»',
  'back.fixed':
    'Esto ya no se puede modificar aquí. Si hay algún error, cancele y empiece de nuevo, o avise a {servicer}.',
  'back.voids':
    'Si modifica este paso, tendrá que rellenar de nuevo {steps}. Lo que introdujo ahí se conserva como borrador.',
  'back.step': '«{title}»',

  'change.title': 'Está modificando un paso anterior',
  'change.voids': 'Si continúa, tendrá que rellenar de nuevo {steps}. Lo que introdujo ahí se conserva como borrador.',
  'change.keep': 'Dejar como estaba',

  'review.change': 'Modificar',
  'review.change_named': 'Modificar: {field}',
  'review.ask_title': '¿Modificar «{step}»?',
  'review.keep': 'Dejar como está',

  'rest.title': 'Continúa en otra pestaña',
  'rest.description': 'Esta página está en pausa para que nada se haga dos veces. Lo que escribió aquí se conserva.',
  'rest.wake': 'Continuar aquí',

  'time.title': '¿Necesita más tiempo?',
  'time.description':
    'Por su seguridad, esta gestión se cerrará en {left} ({time}). Los datos introducidos se borrarán entonces.',
  'time.left': { one: 'un minuto aproximadamente', other: 'unos {count} minutos' },
  'time.left_short': 'menos de un minuto',
  'time.extend': 'Necesito más tiempo',
  'time.extended': 'Nuevo límite de tiempo: {time}.',

  'reason.bank_down':
    '{servicer} tiene una incidencia técnica en este momento. El problema no está en sus datos y no se ha perdido nada.',
  'reason.bank_busy': '{servicer} recibe demasiadas peticiones en este momento. Suele resolverse en unos minutos.',
  'reason.bank_denied':
    '{servicer} no ha permitido este acceso. Si tiene allí otro usuario, quizá pueda acceder con él.',
  'reason.no_account':
    '{servicer} no ha encontrado ninguna cuenta adecuada. Quizá esté asociada a otro de sus usuarios.',
  'reason.access_ended': 'El consentimiento que dio en {servicer} ya no está vigente. Empiece de nuevo para renovarlo.',
  'reason.not_set_up':
    '{tenant} aún no tiene configurado este servicio en {servicer}. Avise a {tenant} e indique la referencia.',

  'redirect.continue': 'Continuar en {servicer}',
  'redirect.trust': 'Se identificará en la página del banco y después volverá aquí.',
  'redirect.opening': 'Abriendo {servicer}',
  'redirect.trust_popup':
    'Se identificará en la página del banco, en otra ventana. Después, esta página continuará automáticamente.',
  'redirect.trust_tab':
    'Se identificará en la página del banco, en otra pestaña. Después, esta página continuará automáticamente.',
  'redirect.phone': 'Usar el móvil',
  'redirect.until': 'Enlace válido hasta: {time}.',
  'redirect.ran_out': 'El enlace ha caducado. Al continuar se crea uno nuevo.',
  'redirect.renewing': 'Solicitando un enlace nuevo',
  'redirect.away_popup_title': 'Continúe en la ventana de {servicer}',
  'redirect.away_popup_description':
    'Está al lado o detrás de esta. Cuando termine allí, esta página continuará automáticamente.',
  'redirect.away_tab_title': 'Continúe en la pestaña de {servicer}',
  'redirect.away_tab_description': 'Está al lado de esta. Cuando termine allí, esta página continuará automáticamente.',
  'redirect.show_popup': 'Mostrar la ventana',
  'redirect.show_tab': 'Mostrar la pestaña',
  'redirect.open_again': 'Volver a abrir',
  'redirect.this_page': 'Continuar en esta página',
  'redirect.blocked_popup_title': 'El navegador ha bloqueado la ventana',
  'redirect.blocked_tab_title': 'El navegador ha bloqueado la pestaña',
  'redirect.blocked_description': 'Continúe en esta página: se identificará en {servicer} y después volverá aquí.',
  'redirect.try_popup': 'Reintentar con la ventana',
  'redirect.try_tab': 'Reintentar con la pestaña',
  'redirect.closed_popup_title': 'La ventana de {servicer} parece cerrada',
  'redirect.closed_tab_title': 'La pestaña de {servicer} parece cerrada',
  'redirect.closed_description':
    'Si ya había terminado allí, esta página continuará en un momento. Si no, vuelva a abrir la página del banco.',
  'redirect.device_title': 'Confirme en el móvil',
  'redirect.device_description':
    'Enfoque este código con la cámara del móvil y confirme en {servicer} desde el móvil. Esta página continuará automáticamente.',
  'redirect.device_code': 'Código QR del enlace a {servicer}',
  'redirect.device_link': 'O abra este enlace en el móvil',
  'redirect.device_asked':
    'El móvil puede preguntarle si ha empezado usted esta gestión. Responda que sí solo si es así.',
  'redirect.device_over': 'El enlace ha caducado. Cree uno nuevo.',
  'redirect.new_link': 'Crear un enlace nuevo',
  'redirect.device_here': 'Continuar aquí',
  'redirect.copy': 'Copiar el enlace',
  'redirect.copied': 'Enlace copiado',
  'redirect.refused_title': 'No ha confirmado en {servicer}',
  'redirect.refused_description': 'No se ha compartido ni pagado nada. Puede volver para confirmar o dejarlo así.',
  'redirect.failed_title': '{servicer} no ha podido terminar la operación',
  'redirect.failed_description':
    'El problema está en el banco. Aquí no se ha perdido nada. Espere un momento y vuelva a intentarlo.',
  'redirect.expired_title': 'El enlace a {servicer} ha caducado',
  'redirect.expired_description':
    'Los enlaces a un banco solo son válidos durante poco tiempo. Pida uno nuevo para continuar.',
  'redirect.unknown_title': 'No sabemos si {servicer} ha terminado la operación',
  'redirect.unknown_description':
    'No hemos recibido la respuesta. Puede confirmar allí otra vez sin riesgo: nada se comparte dos veces.',
  'redirect.unknown_payment_title': 'Aún no se sabe si el pago se ha realizado',
  'redirect.unknown_payment_description':
    'No hemos recibido la respuesta de {servicer}. Consulte allí su cuenta antes de continuar, para no pagar dos veces.',
  'redirect.not_paid': 'No se ha pagado: pagar de nuevo',
  'redirect.paid': 'Ya está pagado',
  'redirect.paid_title': 'Entonces no queda nada por pagar aquí',
  'redirect.paid_description':
    'Avise a {tenant} de que se ha pagado para que averigüe qué ha ocurrido. Desde aquí ya no se paga nada.',
  'redirect.paid_back': 'No lo sé con certeza',

  'wait.sending_title': 'Enviando sus respuestas',
  'wait.sending_description': 'Tarda unos segundos. Todos sus datos están guardados.',
  'wait.sending_blocked': 'Todos sus datos están guardados.',
  'wait.received': 'Documentos recibidos',
  'wait.now': 'En revisión',
  'wait.since': 'inicio: {time}',
  'wait.expected': 'previsto: {time}',
  'wait.longer': 'Está tardando más de lo habitual. No tiene que hacer nada.',
  'wait.close_title': 'Puede cerrar esta página.',
  'wait.close_description':
    'La gestión sigue su curso. Vuelva con su enlace, desde cualquier dispositivo, para ver el estado.',
  'wait.reminder': '{tenant} le avisará cuando haya novedades.',
  'wait.until': 'Si no hay respuesta hasta el {date}, esta gestión se cerrará.',
  'wait.retrying': 'Seguimos intentándolo.',
  'wait.copy': 'Copiar mi enlace',
  'wait.copied': 'Enlace copiado',
  'wait.blocked': '{servicer} no responde en este momento. Seguimos intentándolo; no se pierde nada.',

  'outcome.completed_title': 'Todo listo',
  'outcome.completed_description': '{servicer} lo ha confirmado.',
  'outcome.rejected_title': '{servicer} no ha aceptado la solicitud',
  'outcome.rejected_description': 'Puede empezar de nuevo o preguntarnos cómo seguir.',
  'outcome.cancelled_title': 'Cancelación realizada',
  'outcome.cancelled_description': 'Los datos introducidos se han borrado. Puede volver a empezar cuando quiera.',
  'outcome.expired_title': 'El tiempo se ha agotado',
  'outcome.expired_description':
    'Por su seguridad, la gestión se ha cerrado y los datos introducidos se han borrado. Empiece de nuevo cuando quiera.',
  'outcome.failed_title': 'No se ha podido terminar',
  'outcome.failed_description': 'No es culpa suya. Empiece de nuevo o indique la referencia de abajo al pedir ayuda.',
  'outcome.reference': 'Referencia',
  'outcome.back': 'Volver a donde estaba',
  'outcome.back_to': 'Volver a {tenant}',
  'outcome.print': 'Imprimir o guardar',
};
