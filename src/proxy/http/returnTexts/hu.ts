import type { ReturnTexts } from './ReturnTexts.js';

export const hu: ReturnTexts = {
  moment: { title: 'Egy pillanat', text: 'Visszairányítjuk.', home: 'Tovább' },
  looking: { title: 'Egy pillanat', text: 'Keressük az oldalt, ahol elkezdte.' },
  done: {
    title: 'Most már visszatérhet',
    text: 'A bank válaszolt. Az az oldal, ahol elkezdte, magától folytatódik, ezt pedig bezárhatja.',
    home: 'Folytatás itt',
  },
  ask: {
    title: 'Ön kezdte el ezt?',
    text: 'Itt nincs bejelentkezve. Ha egy másik böngészőben vagy eszközön kezdte el, ott folytatódik.',
    beware: 'Ha valaki küldte Önnek a linket, válaszoljon nemmel: különben hozzá kerülne, amit jóváhagyott.',
    more: 'Ha ebben a böngészőben kezdte el, jelentkezzen be itt, majd töltse be újra ezt az oldalt.',
    yes: 'Igen, én kezdtem',
    no: 'Nem, nem én kezdtem',
  },
  elsewhere: {
    title: 'Térjen vissza oda, ahol elkezdte',
    text: 'Ott magától folytatódik, a másik böngészőben vagy eszközön. Ezt az oldalt bezárhatja.',
  },
  declined: {
    title: 'Semmit sem adtunk tovább',
    text: 'Amit a bank ezzel a linkkel küldött, azt nem fogadtuk.',
    beware: 'Ha valaki küldte Önnek a linket, ne folytassa vele. Ha bármit jóváhagyott a banknál, jelezze a banknak.',
  },
  unknown: {
    title: 'Előbb jelentkezzen be',
    text: 'Itt nincs bejelentkezve, ezért még nem történt semmi. Jelentkezzen be abban a böngészőben, ahol elkezdte, majd töltse be újra ezt az oldalt.',
  },
  stale: {
    title: 'Ezt a linket már használták, vagy lejárt',
    text: 'Semmi sem változott tőle. Az az oldal, ahol elkezdte, megmutatja, hol tart, és hogyan folytathatja.',
    home: 'Vissza ide: {tenant}',
  },
  late: {
    title: 'A visszatérés túl sokáig tartott',
    text: 'A bankhoz vezető link lejárt, ezért a választ nem fogadtuk. Térjen vissza, és kérjen új linket.',
    home: 'Vissza ide: {tenant}',
  },
  foreign: {
    title: 'Ezt a választ nem tudtuk fogadni',
    text: 'Nem a saját oldalunkról érkezett. Semmi sem változott. Nyissa meg újra a bank linkjét, és ott válaszoljon.',
  },
  busy: {
    title: 'Próbálja újra hamarosan',
    text: 'Innen most túl sok kérés érkezett. Semmi sem változott. Töltse be újra ezt az oldalt {seconds} múlva.',
  },
  failed: {
    title: 'Itt hiba történt',
    text: 'Semmi sem változott. Töltse be újra ezt az oldalt. Ha ez nem segít, térjen vissza oda, ahol elkezdte.',
    more: 'Hivatkozási szám: {reference}',
  },
  noScript: 'Ebben a böngészőben ki vannak kapcsolva a szkriptek, ezért az oldal nem tud magától bezárulni.',
  tenant: 'kiinduló oldal',
};
