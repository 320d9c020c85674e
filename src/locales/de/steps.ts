import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Vorgang vorerst verlassen?',
  'wizard.leave_description': 'Ihre Eingaben bleiben erhalten.',

  'back.lead': 'Das haben Sie eingegeben.',
  'back.empty': 'Nicht ausgefüllt',
  'back.change': 'Ändern',
  'back.go_on': 'Weiter mit „{step}“',
  'back.fixed':
    'Das lässt sich hier nicht mehr ändern. Wenn etwas falsch ist, brechen Sie ab und beginnen Sie neu oder informieren Sie {servicer}.',
  'back.voids':
    'Wenn Sie das ändern, werden Sie erneut nach {steps} gefragt. Ihre Eingaben dort bleiben als Entwurf erhalten.',
  'back.step': '„{title}“',

  'change.title': 'Sie ändern einen früheren Schritt',
  'change.voids':
    'Wenn Sie fortfahren, werden Sie erneut nach {steps} gefragt. Ihre Eingaben dort bleiben als Entwurf erhalten.',
  'change.keep': 'Unverändert lassen',

  'review.change': 'Ändern',
  'review.change_named': '{field} ändern',
  'review.ask_title': '„{step}“ ändern?',
  'review.keep': 'Unverändert lassen',

  'rest.title': 'Es geht in einem anderen Tab weiter',
  'rest.description': 'Diese Seite ruht, damit nichts doppelt geschieht. Ihre Eingaben hier bleiben erhalten.',
  'rest.wake': 'Hier weitermachen',

  'time.title': 'Brauchen Sie mehr Zeit?',
  'time.description':
    'Zu Ihrer Sicherheit wird der Vorgang in {left} geschlossen (um {time} Uhr). Ihre Eingaben werden dann gelöscht.',
  'time.left': { one: 'etwa einer Minute', other: 'etwa {count} Minuten' },
  'time.left_short': 'weniger als einer Minute',
  'time.extend': 'Mehr Zeit anfordern',
  'time.extended': 'Sie haben Zeit bis {time} Uhr.',

  'reason.bank_down': '{servicer} hat gerade eine Störung. An Ihren Eingaben liegt es nicht, und nichts ist verloren.',
  'reason.bank_busy': '{servicer} ist gerade überlastet. Das dauert meist nur wenige Minuten.',
  'reason.bank_denied':
    '{servicer} hat diesen Zugang nicht zugelassen. Vielleicht geht es mit anderen Zugangsdaten, die Sie dort haben.',
  'reason.no_account':
    '{servicer} hat kein passendes Konto gefunden. Vielleicht gehört es zu anderen Zugangsdaten, die Sie dort haben.',
  'reason.access_ended': 'Ihre Zustimmung bei {servicer} ist abgelaufen. Beginnen Sie neu, um sie zu erneuern.',
  'reason.not_set_up':
    '{tenant} ist dafür bei {servicer} noch nicht eingerichtet. Informieren Sie {tenant} und nennen Sie die Referenz.',

  'redirect.continue': 'Weiter zu {servicer}',
  'redirect.trust': 'Sie melden sich auf der Seite der Bank an und kommen danach hierher zurück.',
  'redirect.opening': '{servicer} wird geöffnet',
  'redirect.trust_popup':
    'Sie melden sich auf der Seite der Bank an, in einem eigenen Fenster. Danach geht es hier von selbst weiter.',
  'redirect.trust_tab':
    'Sie melden sich auf der Seite der Bank an, in einem anderen Tab. Danach geht es hier von selbst weiter.',
  'redirect.phone': 'Smartphone verwenden',
  'redirect.until': 'Der Link gilt bis {time} Uhr.',
  'redirect.ran_out': 'Der Link ist abgelaufen. Wenn Sie fortfahren, wird ein neuer erstellt.',
  'redirect.renewing': 'Neuer Link wird angefordert',
  'redirect.away_popup_title': 'Weiter im Fenster von {servicer}',
  'redirect.away_popup_description':
    'Es liegt neben oder hinter diesem. Wenn Sie dort fertig sind, geht es hier von selbst weiter.',
  'redirect.away_tab_title': 'Weiter im Tab von {servicer}',
  'redirect.away_tab_description': 'Er liegt neben diesem. Wenn Sie dort fertig sind, geht es hier von selbst weiter.',
  'redirect.show_popup': 'Fenster anzeigen',
  'redirect.show_tab': 'Tab anzeigen',
  'redirect.open_again': 'Erneut öffnen',
  'redirect.this_page': 'Auf dieser Seite weitermachen',
  'redirect.blocked_popup_title': 'Ihr Browser hat das Fenster blockiert',
  'redirect.blocked_tab_title': 'Ihr Browser hat den Tab blockiert',
  'redirect.blocked_description':
    'Machen Sie auf dieser Seite weiter: Sie melden sich bei {servicer} an und kommen danach hierher zurück.',
  'redirect.try_popup': 'Fenster erneut öffnen',
  'redirect.try_tab': 'Tab erneut öffnen',
  'redirect.closed_popup_title': 'Das Fenster von {servicer} scheint geschlossen zu sein',
  'redirect.closed_tab_title': 'Der Tab von {servicer} scheint geschlossen zu sein',
  'redirect.closed_description':
    'Wenn Sie dort fertig waren, geht es hier gleich von selbst weiter. Wenn nicht, öffnen Sie die Seite der Bank erneut.',
  'redirect.device_title': 'Auf dem Smartphone bestätigen',
  'redirect.device_description':
    'Richten Sie die Kamera Ihres Smartphones auf diesen Code und bestätigen Sie dort bei {servicer}. Hier geht es von selbst weiter.',
  'redirect.device_code': 'QR-Code mit dem Link zu {servicer}',
  'redirect.device_link': 'Oder öffnen Sie dort diesen Link',
  'redirect.device_asked':
    'Ihr Smartphone fragt vielleicht, ob Sie das selbst begonnen haben. Antworten Sie nur dann mit Ja, wenn es so ist.',
  'redirect.device_over': 'Der Link ist abgelaufen. Erstellen Sie einen neuen.',
  'redirect.new_link': 'Neuen Link erstellen',
  'redirect.device_here': 'Hier weitermachen',
  'redirect.copy': 'Link kopieren',
  'redirect.copied': 'Link kopiert',
  'redirect.refused_title': 'Sie haben bei {servicer} nicht bestätigt',
  'redirect.refused_description':
    'Es wurde nichts weitergegeben und nichts bezahlt. Sie können zurückgehen und bestätigen oder es dabei belassen.',
  'redirect.failed_title': '{servicer} konnte den Vorgang nicht abschließen',
  'redirect.failed_description':
    'Das Problem liegt bei der Bank. Hier ging nichts verloren. Warten Sie kurz und versuchen Sie es erneut.',
  'redirect.expired_title': 'Der Link zu {servicer} ist abgelaufen',
  'redirect.expired_description':
    'Links zu einer Bank gelten nur kurze Zeit. Fordern Sie einen neuen an, um fortzufahren.',
  'redirect.unknown_title': 'Wir wissen nicht, ob {servicer} den Vorgang abgeschlossen hat',
  'redirect.unknown_description':
    'Die Antwort hat uns nicht erreicht. Sie können dort unbesorgt noch einmal bestätigen: Nichts wird doppelt weitergegeben.',
  'redirect.unknown_payment_title': 'Noch ist unklar, ob die Zahlung ausgeführt wurde',
  'redirect.unknown_payment_description':
    'Die Antwort von {servicer} hat uns nicht erreicht. Prüfen Sie dort zuerst Ihr Konto, damit Sie nicht doppelt zahlen.',
  'redirect.not_paid': 'Nicht bezahlt: erneut zahlen',
  'redirect.paid': 'Bereits bezahlt',
  'redirect.paid_title': 'Dann ist hier nichts mehr zu zahlen',
  'redirect.paid_description':
    'Teilen Sie {tenant} mit, dass bezahlt wurde: Dort wird der Verbleib der Zahlung geklärt. Von hier aus wird nichts mehr gezahlt.',
  'redirect.paid_back': 'Ich bin mir nicht sicher',

  'wait.sending_title': 'Ihre Angaben werden gesendet',
  'wait.sending_description': 'Das dauert einige Sekunden. Alle Ihre Eingaben sind gespeichert.',
  'wait.sending_blocked': 'Alle Ihre Eingaben sind gespeichert.',
  'wait.received': 'Dokumente erhalten',
  'wait.now': 'In Prüfung',
  'wait.since': 'seit {time} Uhr',
  'wait.expected': 'etwa {time} Uhr',
  'wait.longer': 'Es dauert länger als sonst. Sie müssen nichts tun.',
  'wait.close_title': 'Sie können diese Seite schließen.',
  'wait.close_description':
    'Es geht auch ohne Sie weiter. Mit Ihrem Link sehen Sie den Stand jederzeit, auf jedem Gerät.',
  'wait.reminder': '{tenant} informiert Sie, sobald es Neuigkeiten gibt.',
  'wait.until': 'Ohne Antwort bis {date} wird der Vorgang geschlossen.',
  'wait.retrying': 'Wir versuchen es weiter.',
  'wait.copy': 'Meinen Link kopieren',
  'wait.copied': 'Link kopiert',
  'wait.blocked': '{servicer} antwortet gerade nicht. Wir versuchen es weiter; nichts geht verloren.',

  'outcome.completed_title': 'Alles erledigt',
  'outcome.completed_description': '{servicer} hat den Vorgang bestätigt.',
  'outcome.rejected_title': '{servicer} hat das nicht akzeptiert',
  'outcome.rejected_description': 'Sie können neu beginnen oder uns fragen, wie es weitergeht.',
  'outcome.cancelled_title': 'Abgebrochen',
  'outcome.cancelled_description': 'Ihre Eingaben wurden gelöscht. Sie können jederzeit neu beginnen.',
  'outcome.expired_title': 'Die Zeit dafür ist abgelaufen',
  'outcome.expired_description':
    'Zu Ihrer Sicherheit wurde der Vorgang geschlossen und Ihre Eingaben wurden gelöscht. Beginnen Sie neu, wenn es Ihnen passt.',
  'outcome.failed_title': 'Das konnte nicht abgeschlossen werden',
  'outcome.failed_description':
    'Es liegt nicht an Ihnen. Beginnen Sie neu oder nennen Sie dem Kundenservice die Referenz unten.',
  'outcome.reference': 'Referenz',
  'outcome.back': 'Zurück zur Ausgangsseite',
  'outcome.back_to': 'Zurück zu {tenant}',
  'outcome.print': 'Drucken oder speichern',
};
