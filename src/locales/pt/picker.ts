import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'O que pretende fazer?',
  'picker.search': 'Pesquisar banco ou serviço',
  'picker.none_title': 'Sem resultados para «{query}»',
  'picker.none_description': 'Verifique a ortografia ou pesquise uma parte mais curta do nome.',
  'picker.clear': 'Mostrar tudo',
  'picker.empty_title': 'Ainda não há nada para escolher',
  'picker.empty_description':
    'Ainda não foi configurado nenhum banco ou serviço. Os responsáveis por esta página podem adicioná-los.',
  'picker.unavailable': 'Indisponível neste momento. Costuma voltar dentro de uma hora.',
  'picker.kind.aisp': 'Contas',
  'picker.kind.pisp': 'Pagamentos',
  'picker.kind.product': 'Produtos',
  'picker.country': 'País',
  'picker.country_all': 'Todos os países',
  'picker.recent': 'Usados recentemente',
  'picker.resume': 'Continuar onde ficou',
  'picker.resume_more': { one: 'Mostrar mais um', other: 'Mostrar mais {count}' },
  'picker.results': { one: '{count} serviço encontrado', other: '{count} serviços encontrados' },
};
