import type { ReturnTexts } from './ReturnTexts.js';

export const pt: ReturnTexts = {
  moment: { title: 'Um momento', text: 'A voltar à página onde começou.', home: 'Continuar' },
  looking: { title: 'Um momento', text: 'À procura da página onde começou.' },
  done: {
    title: 'Já pode voltar',
    text: 'O banco respondeu. A página onde começou continua automaticamente; esta já pode ser fechada.',
    home: 'Continuar aqui',
  },
  ask: {
    title: 'Este processo foi iniciado por si?',
    text: 'Não tem sessão iniciada aqui. Se começou noutro navegador ou noutro dispositivo, o processo continua lá.',
    beware: 'Se alguém lhe enviou o link, responda que não: o que confirmou iria para essa pessoa.',
    more: 'Se começou neste navegador, inicie sessão aqui e depois recarregue esta página.',
    yes: 'Sim, fui eu',
    no: 'Não, não fui eu',
  },
  elsewhere: {
    title: 'Volte ao local onde começou',
    text: 'O processo continua lá automaticamente, no outro navegador ou no outro dispositivo. Pode fechar esta página.',
  },
  declined: {
    title: 'Nada foi transmitido',
    text: 'O que o banco enviou com este link não foi aceite.',
    beware:
      'Se alguém lhe enviou o link, não prossiga com essa pessoa. Se confirmou alguma coisa no banco, avise o banco.',
  },
  unknown: {
    title: 'Primeiro, inicie sessão',
    text: 'Não tem sessão iniciada aqui, por isso ainda nada foi feito. Inicie sessão no navegador onde começou e depois recarregue esta página.',
  },
  stale: {
    title: 'Este link já foi usado ou expirou',
    text: 'Não alterou nada. A página onde começou mostra o estado e como continuar.',
    home: 'Voltar a {tenant}',
  },
  late: {
    title: 'O regresso demorou demasiado',
    text: 'O link para o banco tinha expirado e a resposta não foi aceite. Volte atrás e peça um novo link.',
    home: 'Voltar a {tenant}',
  },
  foreign: {
    title: 'Não foi possível aceitar esta resposta',
    text: 'Não veio da nossa própria página. Nada foi alterado. Abra de novo o link do banco e responda aí.',
  },
  busy: {
    title: 'Tente novamente daqui a pouco',
    text: 'Houve demasiados pedidos a partir daqui. Nada foi alterado. Recarregue esta página dentro de {seconds}.',
  },
  failed: {
    title: 'Ocorreu um erro aqui',
    text: 'Nada foi alterado. Recarregue esta página. Se não ajudar, volte à página onde começou.',
    more: 'Referência: {reference}',
  },
  noScript: 'Os scripts estão desativados neste navegador, por isso esta página não pode fechar-se sozinha.',
  tenant: 'onde começou',
};
