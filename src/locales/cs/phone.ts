import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Odeslání souboru',
  'phone.for': 'Pro: {servicer}',
  'phone.lead': 'Co tu přidáte, se samo objeví ve vašem počítači.',
  'phone.waiting': 'Nechte tuto stránku otevřenou, dokud soubor nedorazí.',
  'phone.done_title': 'Pokračujte v počítači',
  'phone.done_description': {
    one: 'Soubor tam dorazil. Tuto stránku můžete zavřít.',
    few: 'Dorazily tam {count} soubory. Tuto stránku můžete zavřít.',
    many: 'Dorazilo tam {count} souboru. Tuto stránku můžete zavřít.',
    other: 'Dorazilo tam {count} souborů. Tuto stránku můžete zavřít.',
  },
  'phone.closed_title': 'Tady už nemusíte nic dělat',
  'phone.closed_description': 'Tento krok byl dokončen v počítači. Tuto stránku můžete zavřít.',
  'phone.used_title': 'Tento odkaz už nefunguje',
  'phone.used_description':
    'Funguje jednou a jen krátkou dobu. Klikněte v počítači na „Použít telefon“, vytvořte nový a namiřte na něj fotoaparát.',
  'phone.failed_title': 'Stránku se nepodařilo načíst',
};
