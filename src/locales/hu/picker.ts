import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Mit szeretne tenni?',
  'picker.search': 'Keresés bank vagy szolgáltatás szerint',
  'picker.none_title': 'Nincs találat erre: „{query}”',
  'picker.none_description': 'Ellenőrizze a helyesírást, vagy keressen a név rövidebb részletére.',
  'picker.clear': 'Összes megjelenítése',
  'picker.empty_title': 'Még nincs miből választani',
  'picker.empty_description': 'Itt még nincs beállítva bank vagy szolgáltatás. Az oldal üzemeltetői tudnak hozzáadni.',
  'picker.unavailable': 'Most nem érhető el. Általában egy órán belül helyreáll.',
  'picker.kind.aisp': 'Számlák',
  'picker.kind.pisp': 'Fizetések',
  'picker.kind.product': 'Termékek',
  'picker.country': 'Ország',
  'picker.country_all': 'Minden ország',
  'picker.recent': 'Legutóbb használt',
  'picker.resume': 'Félbehagyott ügyek folytatása',
  'picker.resume_more': { one: 'Még egy megjelenítése', other: 'Még {count} megjelenítése' },
  'picker.results': { one: '{count} szolgáltatás található', other: '{count} szolgáltatás található' },
};
