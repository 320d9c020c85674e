import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Datei senden',
  'phone.for': 'Für {servicer}',
  'phone.lead': 'Was Sie hier hinzufügen, erscheint automatisch auf Ihrem Computer.',
  'phone.waiting': 'Lassen Sie diese Seite geöffnet, bis die Datei angekommen ist.',
  'phone.done_title': 'Am Computer weitermachen',
  'phone.done_description': {
    one: 'Die Datei ist dort angekommen. Sie können diese Seite schließen.',
    other: '{count} Dateien sind dort angekommen. Sie können diese Seite schließen.',
  },
  'phone.closed_title': 'Hier ist nichts mehr zu tun',
  'phone.closed_description': 'Dieser Schritt wurde an Ihrem Computer abgeschlossen. Sie können diese Seite schließen.',
  'phone.used_title': 'Dieser Link lässt sich nicht mehr öffnen',
  'phone.used_description':
    'Er gilt nur einmal und für kurze Zeit. Wählen Sie am Computer „Smartphone verwenden“, um einen neuen zu erstellen, und richten Sie die Kamera darauf.',
  'phone.failed_title': 'Seite konnte nicht geladen werden',
};
