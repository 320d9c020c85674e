import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Ihr Vorgang',
  'wizard.step': 'Schritt {current} von {total}',
  'wizard.close': 'Schließen',
  'wizard.save_and_close': 'Speichern und schließen',
  'wizard.loading': 'Wird geladen',
  'wizard.back': 'Zurück',
  'wizard.earlier': 'Frühere Schritte',
  'wizard.checking': 'Stand wird geprüft',

  'wizard.cancel.aisp': 'Kontoanbindung abbrechen',
  'wizard.cancel.pisp': 'Zahlung abbrechen',
  'wizard.cancel.product': 'Antrag abbrechen',
  'wizard.cancel_title.aisp': 'Diese Kontoanbindung abbrechen?',
  'wizard.cancel_title.pisp': 'Diese Zahlung abbrechen?',
  'wizard.cancel_title.product': 'Diesen Antrag abbrechen?',
  'wizard.cancel_description': 'Ihre Eingaben werden gelöscht. Sie können jederzeit neu beginnen.',
  'wizard.cancel_confirm.aisp': 'Anbindung abbrechen',
  'wizard.cancel_confirm.pisp': 'Zahlung abbrechen',
  'wizard.cancel_confirm.product': 'Antrag abbrechen',
  'wizard.cancel_keep': 'Weitermachen',

  'way.retry': 'Erneut versuchen',
  'way.other': 'Andere Bank',
  'way.again': 'Neu beginnen',

  'picker.context': 'Dienst auswählen',

  'form.continue': 'Weiter',
  'form.sending': 'Wird gesendet',
  'form.optional': 'Optional',
  'form.summary': { one: 'Prüfen Sie eine Angabe', other: 'Prüfen Sie {count} Angaben' },
  'form.saved': 'Gespeichert',
  'form.note_title': 'Rückfrage aus der Prüfung',
  'form.waiting_for_files': 'Ihre Dateien werden noch übertragen. Danach wird alles automatisch gesendet.',

  'problem.retry': 'Erneut versuchen',
  'problem.reference': 'Referenz: {reference}',
  'problem.load_title': 'Seite konnte nicht geladen werden',
  'problem.unauthenticated_title': 'Sie sind abgemeldet',
  'problem.not_found_title': 'Vorgang nicht gefunden',
  'problem.offline':
    'Sie sind offline. Ihre Eingaben bleiben hier und werden gesendet, sobald die Verbindung wieder da ist.',
  'problem.offline_load': 'Sie sind offline. Sobald die Verbindung wieder da ist, geht es von selbst weiter.',
  'problem.network':
    'Die Verbindung brach ab, bevor eine Antwort kam. Ihre Eingaben sind noch da; versuchen Sie es erneut.',
  'problem.network_load':
    'Die Verbindung brach beim Laden der Seite ab. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'problem.unauthenticated':
    'Sie wurden abgemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es hier erneut; Ihre Eingaben bleiben auf dieser Seite.',
  'problem.unauthenticated_load': 'Melden Sie sich in einem anderen Tab an und versuchen Sie es hier erneut.',
  'problem.not_found':
    'Dieser Vorgang existiert nicht oder gehört zu einem anderen Benutzerkonto. Prüfen Sie, ob Sie mit dem richtigen angemeldet sind.',
  'problem.skill_unknown': 'Dieser Dienst wird hier nicht mehr angeboten. Wählen Sie einen anderen.',
  'problem.step_not_changeable':
    'Dieser Schritt lässt sich nicht mehr ändern. Sie können beim aktuellen Schritt weitermachen.',
  'problem.session_ended': 'Dieser Vorgang ist bereits beendet. Laden Sie die Seite neu, um das Ergebnis zu sehen.',
  'problem.revision_conflict':
    'In einem anderen Tab oder auf einem anderen Gerät wurde etwas geändert. Hier sehen Sie den aktuellen Stand.',
  'problem.overtaken':
    'Ihre erste Eingabe wurde übernommen, die danach gesendete nicht. Hier sehen Sie den aktuellen Stand.',
  'problem.too_many_requests': 'Das waren zu viele Anfragen auf einmal. Versuchen Sie es in einer Minute erneut.',
  'problem.held': {
    one: 'Das waren zu viele Anfragen auf einmal. Nichts ist verloren: In einer Sekunde geht es von selbst weiter.',
    other:
      'Das waren zu viele Anfragen auf einmal. Nichts ist verloren: In {count} Sekunden geht es von selbst weiter.',
  },
  'problem.slow': 'Das dauert länger als sonst. Nichts geht verloren und nichts wird doppelt gesendet.',
  'problem.upstream_unavailable':
    'Die Bank antwortet gerade nicht. Ihre Eingaben sind gespeichert; versuchen Sie es gleich erneut.',
  'problem.upstream_refused':
    'Die Bank konnte das nicht annehmen. Versuchen Sie es erneut; falls es wieder geschieht, nennen Sie dem Kundenservice die Referenz.',
  'problem.other':
    'Bei uns ist etwas schiefgegangen. Ihre Eingaben sind gespeichert; versuchen Sie es erneut oder nennen Sie dem Kundenservice die Referenz.',

  'field.text_hint': 'Zum Beispiel {example}',
  'field.yes': 'Ja',
  'field.no': 'Nein',
  'field.read_only': 'Hier nicht änderbar',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Kein Eingabefeld für „{label}“',
  'field.unknown_help':
    'Für Entwicklungsteams: Diese Seite kennt keinen Feldtyp „{type}“. Übergeben Sie ihn mit <OnboardingWizard fields> oder korrigieren Sie den Typ in der Definition des Schritts.',
  'field.consent_accepted': 'Zugestimmt, Version {version}',

  'error.required_text': 'Füllen Sie dieses Feld aus, um fortzufahren.',
  'error.required_email': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'error.required_number': 'Geben Sie eine Zahl ein.',
  'error.required_percentage': 'Geben Sie einen Prozentsatz ein.',
  'error.required_radio': 'Wählen Sie eine Option.',
  'error.required_checkbox': 'Setzen Sie das Häkchen, um fortzufahren.',
  'error.text': 'Geben Sie hier Text ein.',
  'error.text_short': {
    one: 'Ein Zeichen fehlt: Geben Sie mindestens {min} ein.',
    other: '{count} Zeichen fehlen: Geben Sie mindestens {min} ein.',
  },
  'error.text_long': {
    one: 'Ein Zeichen zu viel: Höchstens {max} sind möglich.',
    other: '{count} Zeichen zu viel: Höchstens {max} sind möglich.',
  },
  'error.text_format': 'Schreiben Sie es so: {example}.',
  'error.email': 'Geben Sie die vollständige Adresse ein, z. B. name@example.com.',
  'error.email_at': 'Das @ fehlt: Geben Sie die vollständige Adresse ein, z. B. name@example.com.',
  'error.number': 'Geben Sie eine Zahl in Ziffern ein, z. B. 12.',
  'error.number_whole': 'Geben Sie eine ganze Zahl ohne Nachkommastellen ein.',
  'error.number_decimals': {
    one: 'Geben Sie höchstens eine Nachkommastelle ein.',
    other: 'Geben Sie höchstens {count} Nachkommastellen ein.',
  },
  'error.number_min': 'Geben Sie {min} oder mehr ein.',
  'error.number_max': 'Geben Sie {max} oder weniger ein.',
  'error.choice': 'Wählen Sie eine Option aus der Liste.',
  'error.checkbox': 'Setzen Sie das Häkchen oder lassen Sie das Feld leer.',
  'error.unknown_type': 'Hier kann gerade nichts eingegeben werden.',
  'error.unknown_field': 'Diese Angabe wird hier nicht benötigt.',
  'error.sent_before':
    'Die Bank hat das schon einmal angenommen, dann brach die Verbindung zu ihr ab. Fragen Sie zuerst bei der Bank nach und senden Sie es nur erneut, wenn dort nichts vorliegt.',
  'error.outcome_unknown':
    'Die Verbindung brach ab, und wir wissen nicht, ob die Bank das angenommen hat. Fragen Sie zuerst bei der Bank nach und senden Sie es nur erneut, wenn dort nichts vorliegt.',
  'error.not_accepted': 'Die Bank hat das nicht akzeptiert. Prüfen Sie die Angabe und senden Sie sie erneut.',
  'error.other': 'Das kann so nicht angenommen werden. Prüfen Sie die Angabe und senden Sie sie erneut.',
};
