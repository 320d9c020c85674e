import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Fájl küldése',
  'phone.for': 'Címzett: {servicer}',
  'phone.lead': 'Amit itt hozzáad, magától megjelenik a számítógépén.',
  'phone.waiting': 'Ne zárja be ezt az oldalt, amíg a fájl meg nem érkezik.',
  'phone.done_title': 'Folytassa a számítógépén',
  'phone.done_description': {
    one: 'A fájl megérkezett oda. Ezt az oldalt bezárhatja.',
    other: '{count} fájl megérkezett oda. Ezt az oldalt bezárhatja.',
  },
  'phone.closed_title': 'Itt már nincs teendő',
  'phone.closed_description': 'Ez a lépés a számítógépen befejeződött. Ezt az oldalt bezárhatja.',
  'phone.used_title': 'Ez a link már nem működik',
  'phone.used_description':
    'Egyszer és csak rövid ideig használható. Új készítéséhez nyomja meg a számítógépén a „Telefon használata” gombot, és irányítsa rá a kamerát.',
  'phone.failed_title': 'Az oldal nem tölthető be',
};
