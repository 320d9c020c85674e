import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Adicionar outra conta',
  'field.iban_list_item': '{label}, número {number}',
  'field.iban_list_remove': 'Remover o número {number}',
  'field.code_hint': {
    one: 'O dígito que lhe enviámos',
    other: 'Os {count} dígitos que lhe enviámos',
  },
  'field.code_new': 'Enviar um novo código',
  'field.code_asking': 'A pedir um novo código',
  'field.code_rest': 'dentro de {left}',
  'field.code_rest_said': {
    one: 'Pode pedir um novo código dentro de um segundo.',
    other: 'Pode pedir um novo código dentro de {count} segundos.',
  },
  'field.code_ready': 'Já pode pedir um novo código.',
  'field.code_sent': 'Foi enviado um novo código. O anterior já não é válido.',
  'field.bank': 'Banco: {bank}',

  'error.required_iban': 'Introduza o número da conta (IBAN).',
  'error.required_iban-list': 'Introduza pelo menos um número de conta (IBAN).',
  'error.required_bic': 'Introduza o código do banco (BIC).',
  'error.required_national-id': 'Introduza o número do seu documento de identificação.',
  'error.required_one-time-code': 'Introduza o código que recebeu.',
  'error.iban': 'Introduza o número da conta (IBAN).',
  'error.iban_country_missing': 'Um IBAN começa pelas duas letras do país, como RO. Acrescente-as.',
  'error.iban_country_unknown': 'Nenhum IBAN começa por {country}. Verifique as duas primeiras letras.',
  'error.iban_country':
    'As contas com IBAN começado por {country} não são aceites aqui. Introduza uma que comece por {countries}.',
  'error.iban_characters': 'Um IBAN só tem letras e algarismos. Apague tudo o resto.',
  'error.iban_short': {
    one: 'Falta um carácter: o IBAN deste país tem {expected}.',
    other: 'Faltam {count} caracteres: o IBAN deste país tem {expected}.',
  },
  'error.iban_long': {
    one: 'Um carácter a mais: o IBAN deste país tem {expected}.',
    other: '{count} caracteres a mais: o IBAN deste país tem {expected}.',
  },
  'error.iban_checksum': 'Há um carácter errado ou dois trocados. Compare com o seu cartão ou extrato.',
  'error.bic': 'Um BIC começa por seis letras, como BTRLRO22. Verifique os primeiros seis caracteres.',
  'error.bic_characters': 'Um BIC só tem letras e algarismos. Apague tudo o resto.',
  'error.bic_iban': 'Isto é um número de conta (IBAN). Introduza o BIC, o código mais curto do banco.',
  'error.bic_length': 'Um BIC tem 8 ou 11 caracteres; este tem {length}. Compare com o seu extrato.',
  'error.bic_country_unknown': 'A quinta e a sexta letras indicam o país e {country} não existe. Verifique-as.',
  'error.bic_country':
    'Os bancos com o código de país {country} não são aceites aqui. Quinta e sexta letras aceites: {countries}.',
  'error.national_id': 'Copie o número do documento de identificação: letras e algarismos, sem outros sinais.',
  'error.national_id_digits': 'Um {name} só tem dígitos, {length} no total. Apague tudo o resto.',
  'error.national_id_short': {
    one: 'Falta um carácter: um {name} tem {length}.',
    other: 'Faltam {count} caracteres: um {name} tem {length}.',
  },
  'error.national_id_long': {
    one: 'Um carácter a mais: um {name} tem {length}.',
    other: '{count} caracteres a mais: um {name} tem {length}.',
  },
  'error.national_id_pattern': 'Há letras e algarismos fora do lugar. Um {name} é como {example}.',
  'error.national_id_begin': 'Um {name} começa por um dígito de 1 a 9. Verifique o primeiro.',
  'error.national_id_date':
    'Os caracteres {from} a {to} correspondem à data de nascimento e esse dia não existe. Compare com o documento.',
  'error.national_id_place':
    'Os dígitos {from} e {to} indicam o distrito e nenhum tem esse número. Compare com o documento.',
  'error.national_id_control': 'Há um carácter errado ou dois trocados. Compare com o documento.',
  'error.code_digits': 'Introduza apenas os dígitos do código.',
  'error.code_short': {
    one: 'Falta um dígito: o código tem {length}.',
    other: 'Faltam {count} dígitos: o código tem {length}.',
  },
  'error.code_long': {
    one: 'Um dígito a mais: o código tem {length}.',
    other: '{count} dígitos a mais: o código tem {length}.',
  },
  'error.code_wrong': 'Não é o código que enviámos. Compare com a mensagem mais recente.',
  'error.code_wrong_left': {
    one: 'Não é o código que enviámos. Compare com a mensagem mais recente: tem mais uma tentativa.',
    other: 'Não é o código que enviámos. Compare com a mensagem mais recente: tem mais {count} tentativas.',
  },
  'error.code_spent': 'Demasiadas tentativas erradas: este código já não é válido. Peça um novo.',
  'error.code_void':
    'Demasiadas tentativas erradas: este código já não é válido. Cancele e recomece para receber um novo.',
  'error.code_replaced': 'Esse código já não é válido: foi enviado um novo. Introduza o mais recente.',
  'error.list': 'Introduza os números de conta um a um.',
  'error.list_twice': 'Esta conta já está na lista. Remova uma das duas.',
  'error.list_min': { one: 'Adicione pelo menos uma conta.', other: 'Adicione pelo menos {count} contas.' },
  'error.list_max': {
    one: 'Só é aceite uma conta. Remova as outras.',
    other: 'São aceites, no máximo, {count} contas. Remova as que estão a mais.',
  },
};
