import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': '¿Qué desea hacer?',
  'picker.search': 'Buscar un banco o servicio',
  'picker.none_title': 'No hay resultados para «{query}»',
  'picker.none_description': 'Revise la ortografía o busque una parte más corta del nombre.',
  'picker.clear': 'Mostrar todo',
  'picker.empty_title': 'Aún no hay nada que elegir',
  'picker.empty_description':
    'Aquí no se ha configurado ningún banco ni servicio. El equipo de esta página puede añadirlos.',
  'picker.unavailable': 'No disponible en este momento. Suele volver en menos de una hora.',
  'picker.kind.aisp': 'Cuentas',
  'picker.kind.pisp': 'Pagos',
  'picker.kind.product': 'Productos',
  'picker.country': 'País',
  'picker.country_all': 'Todos los países',
  'picker.recent': 'Usados recientemente',
  'picker.resume': 'Continuar donde lo dejó',
  'picker.resume_more': { one: 'Mostrar una más', other: 'Mostrar {count} más' },
  'picker.results': { one: '{count} servicio encontrado', other: '{count} servicios encontrados' },
};
