import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Enviar um ficheiro',
  'phone.for': 'Para {servicer}',
  'phone.lead': 'O que adicionar aqui aparece automaticamente no computador.',
  'phone.waiting': 'Mantenha esta página aberta até o ficheiro chegar.',
  'phone.done_title': 'Continue no computador',
  'phone.done_description': {
    one: 'O ficheiro já lá chegou. Pode fechar esta página.',
    other: 'Já lá chegaram {count} ficheiros. Pode fechar esta página.',
  },
  'phone.closed_title': 'Aqui já não é preciso mais nada',
  'phone.closed_description': 'Este passo foi concluído no computador. Pode fechar esta página.',
  'phone.used_title': 'Este link já não abre',
  'phone.used_description':
    'Só funciona uma vez e durante pouco tempo. Prima «Usar o telemóvel» no computador para criar um novo e aponte-lhe a câmara.',
  'phone.failed_title': 'Não foi possível carregar esta página',
};
