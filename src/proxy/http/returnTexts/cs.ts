import type { ReturnTexts } from './ReturnTexts.js';

export const cs: ReturnTexts = {
  moment: { title: 'Okamžik', text: 'Vracíme vás zpět.', home: 'Pokračovat' },
  looking: { title: 'Okamžik', text: 'Hledáme stránku, na které to začalo.' },
  done: {
    title: 'Teď se můžete vrátit',
    text: 'Banka odpověděla. Stránka, na které to začalo, bude sama pokračovat a tuto můžete zavřít.',
    home: 'Pokračovat tady',
  },
  ask: {
    title: 'Je to váš vlastní požadavek?',
    text: 'Nemáte tu aktivní přihlášení. Pokud to začalo v jiném prohlížeči nebo na jiném zařízení, pokračuje to tam.',
    beware: 'Pokud vám odkaz někdo poslal, odpovězte ne: vaše potvrzení by se dostalo k němu.',
    more: 'Pokud to začalo v tomto prohlížeči, přihlaste se tady a pak tuto stránku načtěte znovu.',
    yes: 'Ano, je můj',
    no: 'Ne, není můj',
  },
  elsewhere: {
    title: 'Vraťte se tam, kde to začalo',
    text: 'Pokračuje to tam samo, v jiném prohlížeči nebo na jiném zařízení. Tuto stránku můžete zavřít.',
  },
  declined: {
    title: 'Nic jsme nepředali',
    text: 'Co banka s tímto odkazem poslala, jsme nepřijali.',
    beware:
      'Pokud vám odkaz někdo poslal, dál s ním nepokračujte. Pokud u banky došlo k nějakému potvrzení, dejte jí vědět.',
  },
  unknown: {
    title: 'Nejdřív se přihlaste',
    text: 'Nemáte tu aktivní přihlášení, takže se zatím nic nestalo. Přihlaste se v prohlížeči, kde to začalo, a pak tuto stránku načtěte znovu.',
  },
  stale: {
    title: 'Odkaz už byl použit nebo vypršel',
    text: 'Nic se tím nezměnilo. Jak to vypadá a jak pokračovat, ukáže stránka, na které to začalo.',
    home: 'Zpět na stránku {tenant}',
  },
  late: {
    title: 'Návrat trval moc dlouho',
    text: 'Odkaz do banky vypršel, takže jsme její odpověď nepřijali. Vraťte se a požádejte o nový odkaz.',
    home: 'Zpět na stránku {tenant}',
  },
  foreign: {
    title: 'Tuto odpověď nejde přijmout',
    text: 'Nepřišla z naší stránky. Nic se nezměnilo. Otevřete znovu odkaz od banky a odpovězte tam.',
  },
  busy: {
    title: 'Zkuste to za chvíli znovu',
    text: 'Odsud teď přišlo příliš mnoho požadavků. Nic se nezměnilo. Načtěte tuto stránku znovu po této době: {seconds}.',
  },
  failed: {
    title: 'Tady se něco pokazilo',
    text: 'Nic se nezměnilo. Načtěte tuto stránku znovu. Pokud to nepomůže, vraťte se na stránku, kde to začalo.',
    more: 'Referenční číslo: {reference}',
  },
  noScript: 'V tomto prohlížeči jsou vypnuté skripty, takže se stránka nemůže sama zavřít.',
  tenant: 'poskytovatele služby',
};
