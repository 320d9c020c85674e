import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Sair por agora?',
  'wizard.leave_description': 'O que escreveu fica guardado.',

  'back.lead': 'Estes são os dados que introduziu.',
  'back.empty': 'Por preencher',
  'back.change': 'Alterar',
  'back.go_on': 'Prosseguir com «{step}»',
  'back.fixed': 'Isto já não pode ser alterado aqui. Se houver algum erro, cancele e recomece, ou contacte {servicer}.',
  'back.voids':
    'Se alterar este passo, terá de preencher de novo {steps}. O que já introduziu fica guardado como rascunho.',
  'back.step': '«{title}»',

  'change.title': 'Está a alterar um passo anterior',
  'change.voids': 'Se continuar, terá de preencher de novo {steps}. O que já introduziu fica guardado como rascunho.',
  'change.keep': 'Deixar como estava',

  'review.change': 'Alterar',
  'review.change_named': 'Alterar: {field}',
  'review.ask_title': 'Alterar «{step}»?',
  'review.keep': 'Deixar como está',

  'rest.title': 'O processo continua noutro separador',
  'rest.description': 'Esta página está em pausa, para que nada se faça duas vezes. O que escreveu aqui fica guardado.',
  'rest.wake': 'Continuar aqui',

  'time.title': 'Precisa de mais tempo?',
  'time.description':
    'Para sua segurança, este processo será encerrado dentro de {left} ({time}). Os dados introduzidos serão então eliminados.',
  'time.left': { one: 'cerca de um minuto', other: 'cerca de {count} minutos' },
  'time.left_short': 'menos de um minuto',
  'time.extend': 'Preciso de mais tempo',
  'time.extended': 'Novo limite de tempo: {time}.',

  'reason.bank_down':
    'Neste momento, {servicer} tem uma falha técnica. O problema não está nos dados introduzidos e nada se perdeu.',
  'reason.bank_busy':
    'Neste momento, {servicer} está a receber demasiados pedidos. Normalmente passa em poucos minutos.',
  'reason.bank_denied': '{servicer} não permitiu este acesso. Talvez o permita com outras credenciais que lá tenha.',
  'reason.no_account':
    '{servicer} não encontrou nenhuma conta adequada. Talvez esteja associada a outras credenciais que lá tenha.',
  'reason.access_ended': 'O consentimento que deu junto de {servicer} terminou. Recomece para o renovar.',
  'reason.not_set_up':
    'Este serviço de {servicer} ainda não está configurado para {tenant}. Contacte {tenant} e indique a referência.',

  'redirect.continue': 'Continuar para {servicer}',
  'redirect.trust': 'Vai autenticar-se na página do banco e depois volta aqui.',
  'redirect.opening': 'A abrir {servicer}',
  'redirect.trust_popup':
    'Vai autenticar-se na página do banco, numa janela própria. Depois, esta página continua automaticamente.',
  'redirect.trust_tab':
    'Vai autenticar-se na página do banco, noutro separador. Depois, esta página continua automaticamente.',
  'redirect.phone': 'Usar o telemóvel',
  'redirect.until': 'Link válido até: {time}.',
  'redirect.ran_out': 'O link expirou. Ao continuar, é criado um novo.',
  'redirect.renewing': 'A pedir um novo link',
  'redirect.away_popup_title': 'Continue na janela de {servicer}',
  'redirect.away_popup_description':
    'Está ao lado ou atrás desta. Quando terminar lá, esta página continua automaticamente.',
  'redirect.away_tab_title': 'Continue no separador de {servicer}',
  'redirect.away_tab_description': 'Está ao lado deste. Quando terminar lá, esta página continua automaticamente.',
  'redirect.show_popup': 'Mostrar a janela',
  'redirect.show_tab': 'Mostrar o separador',
  'redirect.open_again': 'Abrir de novo',
  'redirect.this_page': 'Continuar nesta página',
  'redirect.blocked_popup_title': 'O navegador bloqueou a janela',
  'redirect.blocked_tab_title': 'O navegador bloqueou o separador',
  'redirect.blocked_description': 'Continue nesta página: vai autenticar-se em {servicer} e depois volta aqui.',
  'redirect.try_popup': 'Tentar de novo com a janela',
  'redirect.try_tab': 'Tentar de novo com o separador',
  'redirect.closed_popup_title': 'A janela de {servicer} parece estar fechada',
  'redirect.closed_tab_title': 'O separador de {servicer} parece estar fechado',
  'redirect.closed_description':
    'Se já terminou lá, esta página continua dentro de momentos. Se não, abra de novo a página do banco.',
  'redirect.device_title': 'Confirme no telemóvel',
  'redirect.device_description':
    'Aponte a câmara do telemóvel para este código e confirme, no telemóvel, junto de {servicer}. Esta página continua automaticamente.',
  'redirect.device_code': 'Código QR do link para {servicer}',
  'redirect.device_link': 'Ou abra este link no telemóvel',
  'redirect.device_asked':
    'O telemóvel pode perguntar se este processo foi iniciado por si. Responda que sim apenas se for o caso.',
  'redirect.device_over': 'O link expirou. Crie um novo.',
  'redirect.new_link': 'Criar um novo link',
  'redirect.device_here': 'Continuar aqui',
  'redirect.copy': 'Copiar o link',
  'redirect.copied': 'Link copiado',
  'redirect.refused_title': 'Não confirmou junto de {servicer}',
  'redirect.refused_description': 'Nada foi partilhado nem pago. Pode voltar atrás e confirmar, ou deixar assim.',
  'redirect.failed_title': '{servicer} não conseguiu concluir a operação',
  'redirect.failed_description': 'O problema é do banco. Aqui nada se perdeu. Aguarde um momento e tente novamente.',
  'redirect.expired_title': 'O link para {servicer} expirou',
  'redirect.expired_description':
    'Os links para um banco só são válidos durante pouco tempo. Peça um novo para continuar.',
  'redirect.unknown_title': 'Não sabemos se {servicer} concluiu a operação',
  'redirect.unknown_description':
    'A resposta não chegou até nós. Pode confirmar lá mais uma vez sem risco: nada é partilhado duas vezes.',
  'redirect.unknown_payment_title': 'Ainda não se sabe se o pagamento foi feito',
  'redirect.unknown_payment_description':
    'A resposta de {servicer} não chegou até nós. Consulte a sua conta nesse banco antes de continuar, para não pagar duas vezes.',
  'redirect.not_paid': 'Não foi pago: pagar de novo',
  'redirect.paid': 'Já foi pago',
  'redirect.paid_title': 'Então já não há nada a pagar aqui',
  'redirect.paid_description':
    'Informe {tenant} de que foi pago, para que se apure o que aconteceu. Aqui já não se paga nada.',
  'redirect.paid_back': 'Não tenho a certeza',

  'wait.sending_title': 'A enviar as suas respostas',
  'wait.sending_description': 'Demora alguns segundos. Todos os dados introduzidos estão guardados.',
  'wait.sending_blocked': 'Todos os dados introduzidos estão guardados.',
  'wait.received': 'Documentos recebidos',
  'wait.now': 'Em análise',
  'wait.since': 'início: {time}',
  'wait.expected': 'previsão: {time}',
  'wait.longer': 'Está a demorar mais do que o habitual. Não precisa de fazer nada.',
  'wait.close_title': 'Pode fechar esta página.',
  'wait.close_description':
    'O processo continua sem si. Volte com o seu link, a partir de qualquer dispositivo, para ver o estado.',
  'wait.reminder': '{tenant} avisa quando houver novidades.',
  'wait.until': 'Sem resposta até {date}, este processo será encerrado.',
  'wait.retrying': 'Continuamos a tentar.',
  'wait.copy': 'Copiar o meu link',
  'wait.copied': 'Link copiado',
  'wait.blocked': 'Neste momento, {servicer} não responde. Continuamos a tentar; nada se perde.',

  'outcome.completed_title': 'Está tudo concluído',
  'outcome.completed_description': '{servicer} confirmou a operação.',
  'outcome.rejected_title': '{servicer} não aceitou o pedido',
  'outcome.rejected_description': 'Pode recomeçar ou perguntar-nos como prosseguir.',
  'outcome.cancelled_title': 'Cancelamento efetuado',
  'outcome.cancelled_description': 'Os dados introduzidos foram eliminados. Pode recomeçar quando quiser.',
  'outcome.expired_title': 'O tempo esgotou-se',
  'outcome.expired_description':
    'Para sua segurança, o processo foi encerrado e os dados introduzidos foram eliminados. Recomece quando quiser.',
  'outcome.failed_title': 'Não foi possível concluir',
  'outcome.failed_description': 'A culpa não é sua. Recomece ou indique a referência abaixo ao pedir ajuda.',
  'outcome.reference': 'Referência',
  'outcome.back': 'Voltar à página onde estava',
  'outcome.back_to': 'Voltar a {tenant}',
  'outcome.print': 'Imprimir ou guardar',
};
