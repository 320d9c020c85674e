import type { ReturnTexts } from './ReturnTexts.js';

export const es: ReturnTexts = {
  moment: { title: 'Un momento', text: 'Le llevamos de vuelta.', home: 'Continuar' },
  looking: { title: 'Un momento', text: 'Buscando la página en la que empezó.' },
  done: {
    title: 'Ya puede volver',
    text: 'El banco ha respondido. La página en la que empezó continúa automáticamente; esta ya puede cerrarla.',
    home: 'Continuar aquí',
  },
  ask: {
    title: '¿Ha empezado usted esta gestión?',
    text: 'Aquí no ha iniciado sesión. Si empezó en otro navegador o en otro dispositivo, la gestión continúa allí.',
    beware: 'Si alguien le ha enviado el enlace, responda que no: lo que usted confirmó le llegaría a esa persona.',
    more: 'Si empezó en este navegador, inicie sesión aquí y vuelva a cargar esta página.',
    yes: 'Sí, he empezado yo',
    no: 'No, no he sido yo',
  },
  elsewhere: {
    title: 'Vuelva a donde empezó',
    text: 'Continúa allí automáticamente, en el otro navegador o en el otro dispositivo. Puede cerrar esta página.',
  },
  declined: {
    title: 'No se ha transmitido nada',
    text: 'Lo que el banco envió con este enlace no se ha aceptado.',
    beware:
      'Si alguien le ha enviado el enlace, no continúe la gestión con esa persona. Si confirmó algo en el banco, avise al banco.',
  },
  unknown: {
    title: 'Inicie sesión primero',
    text: 'Aquí no ha iniciado sesión, por lo que aún no se ha hecho nada. Inicie sesión en el navegador en el que empezó y vuelva a cargar esta página.',
  },
  stale: {
    title: 'Este enlace ya se ha usado o ha caducado',
    text: 'No ha cambiado nada. La página en la que empezó muestra el estado y cómo continuar.',
    home: 'Volver a {tenant}',
  },
  late: {
    title: 'La vuelta ha tardado demasiado',
    text: 'El enlace al banco había caducado y su respuesta no se ha aceptado. Vuelva atrás y pida un enlace nuevo.',
    home: 'Volver a {tenant}',
  },
  foreign: {
    title: 'Esta respuesta no se ha podido aceptar',
    text: 'No procedía de nuestra propia página. No se ha cambiado nada. Abra de nuevo el enlace del banco y responda allí.',
  },
  busy: {
    title: 'Vuelva a intentarlo en un momento',
    text: 'Ha habido demasiadas peticiones desde aquí. No se ha cambiado nada. Vuelva a cargar esta página en {seconds}.',
  },
  failed: {
    title: 'Se ha producido un error aquí',
    text: 'No se ha cambiado nada. Vuelva a cargar esta página. Si no funciona, vuelva a la página en la que empezó.',
    more: 'Referencia: {reference}',
  },
  noScript: 'Este navegador tiene desactivados los scripts, por lo que esta página no puede cerrarse sola.',
  tenant: 'donde empezó',
};
