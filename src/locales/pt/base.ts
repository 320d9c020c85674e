import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Processo online',
  'wizard.step': 'Passo {current} de {total}',
  'wizard.close': 'Fechar',
  'wizard.save_and_close': 'Guardar e fechar',
  'wizard.loading': 'A carregar',
  'wizard.back': 'Voltar',
  'wizard.earlier': 'Passos anteriores',
  'wizard.checking': 'A verificar o estado',

  'wizard.cancel.aisp': 'Cancelar a ligação à conta',
  'wizard.cancel.pisp': 'Cancelar o pagamento',
  'wizard.cancel.product': 'Cancelar o pedido',
  'wizard.cancel_title.aisp': 'Cancelar esta ligação à conta?',
  'wizard.cancel_title.pisp': 'Cancelar este pagamento?',
  'wizard.cancel_title.product': 'Cancelar este pedido?',
  'wizard.cancel_description': 'Os dados introduzidos são eliminados. Pode recomeçar quando quiser.',
  'wizard.cancel_confirm.aisp': 'Cancelar ligação',
  'wizard.cancel_confirm.pisp': 'Cancelar pagamento',
  'wizard.cancel_confirm.product': 'Cancelar pedido',
  'wizard.cancel_keep': 'Não cancelar',

  'way.retry': 'Tentar novamente',
  'way.other': 'Outro banco',
  'way.again': 'Recomeçar',

  'picker.context': 'Escolher um serviço',

  'form.continue': 'Continuar',
  'form.sending': 'A enviar',
  'form.optional': 'Opcional',
  'form.summary': { one: 'Há um dado a rever', other: 'Há {count} dados a rever' },
  'form.saved': 'Guardado',
  'form.note_title': 'Pedido feito após a análise',
  'form.waiting_for_files': 'Os ficheiros ainda estão a ser enviados. As respostas seguem assim que eles chegarem.',

  'problem.retry': 'Tentar novamente',
  'problem.reference': 'Referência: {reference}',
  'problem.load_title': 'Não foi possível carregar esta página',
  'problem.unauthenticated_title': 'A sua sessão terminou',
  'problem.not_found_title': 'Processo não encontrado',
  'problem.offline': 'Não tem ligação à Internet. O que escreveu fica aqui e é enviado quando a ligação voltar.',
  'problem.offline_load': 'Não tem ligação à Internet. Continua automaticamente quando a ligação voltar.',
  'problem.network':
    'A ligação perdeu-se antes de chegar uma resposta. Os dados introduzidos continuam aqui; tente novamente.',
  'problem.network_load':
    'A ligação perdeu-se durante o carregamento da página. Verifique a ligação à Internet e tente novamente.',
  'problem.unauthenticated':
    'A sua sessão terminou. Inicie sessão noutro separador e tente novamente aqui; o que escreveu fica nesta página.',
  'problem.unauthenticated_load': 'Inicie sessão noutro separador e tente novamente aqui.',
  'problem.not_found':
    'Este processo não existe ou pertence a outra pessoa. Verifique se iniciou sessão com o utilizador certo.',
  'problem.skill_unknown': 'Este serviço já não está disponível aqui. Escolha outro.',
  'problem.step_not_changeable': 'Este passo já não pode ser alterado. Pode continuar a partir de onde está.',
  'problem.session_ended': 'Este processo já terminou. Recarregue a página para ver o resultado.',
  'problem.revision_conflict': 'Houve alterações noutro separador ou noutro dispositivo. Esta é a situação atual.',
  'problem.overtaken': 'O primeiro envio foi registado, mas o seguinte não. Esta é a situação atual.',
  'problem.too_many_requests': 'Demasiados pedidos de uma só vez. Aguarde um minuto e tente novamente.',
  'problem.held': {
    one: 'Demasiados pedidos de uma só vez. Nada se perdeu: continua automaticamente dentro de um segundo.',
    other: 'Demasiados pedidos de uma só vez. Nada se perdeu: continua automaticamente dentro de {count} segundos.',
  },
  'problem.slow': 'Está a demorar mais do que o habitual. Nada se perde e nada é enviado duas vezes.',
  'problem.upstream_unavailable':
    'O banco não está a responder neste momento. Os dados introduzidos estão guardados; tente novamente daqui a pouco.',
  'problem.upstream_refused':
    'O banco não pôde aceitar o envio. Tente novamente; se voltar a acontecer, indique a referência ao pedir ajuda.',
  'problem.other':
    'Ocorreu um erro do nosso lado. Os dados introduzidos estão guardados; tente novamente ou indique a referência ao pedir ajuda.',

  'field.text_hint': 'Exemplo: {example}',
  'field.yes': 'Sim',
  'field.no': 'Não',
  'field.read_only': 'Não pode ser alterado aqui',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Não há campo para «{label}»',
  'field.unknown_help':
    'Para programadores: esta página não conhece nenhum tipo de campo «{type}». Forneça-o com <OnboardingWizard fields> ou corrija o tipo na definição do passo.',
  'field.consent_accepted': 'Aceite, versão {version}',

  'error.required_text': 'Preencha este campo para continuar.',
  'error.required_email': 'Introduza o seu endereço de e-mail.',
  'error.required_number': 'Introduza um número.',
  'error.required_percentage': 'Introduza uma percentagem.',
  'error.required_radio': 'Escolha uma opção.',
  'error.required_checkbox': 'Assinale a caixa para continuar.',
  'error.text': 'Introduza um texto aqui.',
  'error.text_short': {
    one: 'Falta um carácter: escreva pelo menos {min}.',
    other: 'Faltam {count} caracteres: escreva pelo menos {min}.',
  },
  'error.text_long': {
    one: 'Um carácter a mais: o máximo é {max}.',
    other: '{count} caracteres a mais: o máximo é {max}.',
  },
  'error.text_format': 'Siga o exemplo: {example}.',
  'error.email': 'Escreva o endereço completo, como name@example.com.',
  'error.email_at': 'Falta o @: escreva o endereço completo, como name@example.com.',
  'error.number': 'Escreva um número em algarismos, como 12.',
  'error.number_whole': 'Escreva um número inteiro, sem casas decimais.',
  'error.number_decimals': {
    one: 'Escreva, no máximo, uma casa decimal.',
    other: 'Escreva, no máximo, {count} casas decimais.',
  },
  'error.number_min': 'Introduza {min} ou mais.',
  'error.number_max': 'Introduza {max} ou menos.',
  'error.choice': 'Escolha uma opção da lista.',
  'error.checkbox': 'Assinale a caixa ou deixe-a vazia.',
  'error.unknown_type': 'Neste momento não é possível introduzir nada aqui.',
  'error.unknown_field': 'Este dado não é pedido aqui.',
  'error.sent_before':
    'O banco já recebeu este envio uma vez e depois a ligação foi interrompida. Confirme primeiro junto do banco; só envie de novo se nada tiver ficado registado.',
  'error.outcome_unknown':
    'A ligação perdeu-se e não sabemos se o banco recebeu este envio. Confirme primeiro junto do banco; só envie de novo se não o tiver recebido.',
  'error.not_accepted': 'O banco não aceitou este dado. Verifique-o e envie-o de novo.',
  'error.other': 'Este dado não pode ser aceite assim. Verifique-o e envie-o de novo.',
};
