import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Enviar un archivo',
  'phone.for': 'Para {servicer}',
  'phone.lead': 'Lo que añada aquí aparecerá automáticamente en su ordenador.',
  'phone.waiting': 'Mantenga abierta esta página hasta que llegue el archivo.',
  'phone.done_title': 'Continúe en su ordenador',
  'phone.done_description': {
    one: 'El archivo ya ha llegado. Puede cerrar esta página.',
    other: 'Ya han llegado {count} archivos. Puede cerrar esta página.',
  },
  'phone.closed_title': 'Aquí ya no hace falta nada más',
  'phone.closed_description': 'Este paso se terminó en su ordenador. Puede cerrar esta página.',
  'phone.used_title': 'Este enlace ya no se abre',
  'phone.used_description':
    'Solo sirve una vez y durante poco tiempo. Pulse «Usar el móvil» en su ordenador para crear uno nuevo y enfóquelo con la cámara.',
  'phone.failed_title': 'No se ha podido cargar esta página',
};
