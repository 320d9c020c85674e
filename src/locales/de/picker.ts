import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Was möchten Sie tun?',
  'picker.search': 'Bank oder Dienst suchen',
  'picker.none_title': 'Keine Treffer für „{query}“',
  'picker.none_description': 'Prüfen Sie die Schreibweise oder suchen Sie nach einem kürzeren Teil des Namens.',
  'picker.clear': 'Alle anzeigen',
  'picker.empty_title': 'Noch nichts zur Auswahl',
  'picker.empty_description':
    'Hier ist noch keine Bank und kein Dienst eingerichtet. Das Team hinter dieser Seite kann sie hinzufügen.',
  'picker.unavailable': 'Gerade nicht verfügbar. Meist geht es innerhalb einer Stunde wieder.',
  'picker.kind.aisp': 'Konten',
  'picker.kind.pisp': 'Zahlungen',
  'picker.kind.product': 'Produkte',
  'picker.country': 'Land',
  'picker.country_all': 'Alle Länder',
  'picker.recent': 'Zuletzt verwendet',
  'picker.resume': 'Weitermachen, wo Sie aufgehört haben',
  'picker.resume_more': { one: 'Einen weiteren anzeigen', other: '{count} weitere anzeigen' },
  'picker.results': { one: '{count} Dienst gefunden', other: '{count} Dienste gefunden' },
};
