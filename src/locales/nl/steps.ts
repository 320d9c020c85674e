import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Even stoppen?',
  'wizard.leave_description': 'Wat u hebt ingevuld, blijft bewaard.',

  'back.lead': 'Dit hebt u ingevuld.',
  'back.empty': 'Niet ingevuld',
  'back.change': 'Dit wijzigen',
  'back.go_on': 'Verdergaan met “{step}”',
  'back.fixed':
    'Dit kunt u hier niet meer wijzigen. Klopt er iets niet, annuleer dan en begin opnieuw, of meld het aan {servicer}.',
  'back.voids':
    'Als u dit wijzigt, moet u {steps} opnieuw invullen. Wat u daar hebt ingevuld, blijft als concept bewaard.',
  'back.step': '“{title}”',

  'change.title': 'U wijzigt een eerdere stap',
  'change.voids':
    'Als u doorgaat, moet u {steps} opnieuw invullen. Wat u daar hebt ingevuld, blijft als concept bewaard.',
  'change.keep': 'Laten zoals het was',

  'review.change': 'Wijzigen',
  'review.change_named': '{field} wijzigen',
  'review.ask_title': '“{step}” wijzigen?',
  'review.keep': 'Laten zoals het is',

  'rest.title': 'U gaat verder in een ander tabblad',
  'rest.description': 'Deze pagina wacht, zodat er niets dubbel gebeurt. Wat u hier hebt ingevuld, blijft bewaard.',
  'rest.wake': 'Hier verdergaan',

  'time.title': 'Hebt u meer tijd nodig?',
  'time.description':
    'Voor uw veiligheid stopt deze sessie over {left} (om {time}). Wat u hebt ingevuld, wordt dan verwijderd.',
  'time.left': { one: 'ongeveer één minuut', other: 'ongeveer {count} minuten' },
  'time.left_short': 'minder dan een minuut',
  'time.extend': 'Meer tijd vragen',
  'time.extended': 'U hebt de tijd tot {time}.',

  'reason.bank_down':
    '{servicer} heeft op dit moment zelf een storing. U hebt niets fout ingevuld en er is niets verloren.',
  'reason.bank_busy': 'Het is nu te druk bij {servicer}. Meestal is dat binnen een paar minuten voorbij.',
  'reason.bank_denied':
    '{servicer} geeft u met deze inloggegevens geen toegang. Met andere inloggegevens van u lukt het daar misschien wel.',
  'reason.no_account':
    '{servicer} heeft geen passende rekening van u gevonden. Misschien staat die daar onder andere inloggegevens van u.',
  'reason.access_ended': 'Uw toestemming bij {servicer} is verlopen. Begin opnieuw om weer toestemming te geven.',
  'reason.not_set_up':
    'Dit is voor {tenant} bij {servicer} nog niet ingesteld. Meld het aan {tenant} en vermeld de referentie.',

  'redirect.continue': 'Doorgaan naar {servicer}',
  'redirect.trust': 'U logt in op de eigen pagina van de bank en komt daarna hier terug.',
  'redirect.opening': '{servicer} wordt geopend',
  'redirect.trust_popup':
    'U logt in op de eigen pagina van de bank, in een apart venster. Daarna gaat deze pagina vanzelf verder.',
  'redirect.trust_tab':
    'U logt in op de eigen pagina van de bank, in een ander tabblad. Daarna gaat deze pagina vanzelf verder.',
  'redirect.phone': 'Telefoon gebruiken',
  'redirect.until': 'De link werkt tot {time}.',
  'redirect.ran_out': 'De link is verlopen. Als u doorgaat, wordt er een nieuwe gemaakt.',
  'redirect.renewing': 'Link wordt aangevraagd',
  'redirect.away_popup_title': 'Ga verder in het venster van {servicer}',
  'redirect.away_popup_description':
    'Het staat naast of achter dit venster. Als u daar klaar bent, gaat deze pagina vanzelf verder.',
  'redirect.away_tab_title': 'Ga verder in het tabblad van {servicer}',
  'redirect.away_tab_description':
    'Het staat naast dit tabblad. Als u daar klaar bent, gaat deze pagina vanzelf verder.',
  'redirect.show_popup': 'Venster tonen',
  'redirect.show_tab': 'Tabblad tonen',
  'redirect.open_again': 'Opnieuw openen',
  'redirect.this_page': 'Op deze pagina verdergaan',
  'redirect.blocked_popup_title': 'Uw browser heeft het venster geblokkeerd',
  'redirect.blocked_tab_title': 'Uw browser heeft het tabblad geblokkeerd',
  'redirect.blocked_description': 'Ga dan op deze pagina verder: u logt in bij {servicer} en komt daarna hier terug.',
  'redirect.try_popup': 'Venster opnieuw proberen',
  'redirect.try_tab': 'Tabblad opnieuw proberen',
  'redirect.closed_popup_title': 'Het venster van {servicer} lijkt gesloten',
  'redirect.closed_tab_title': 'Het tabblad van {servicer} lijkt gesloten',
  'redirect.closed_description':
    'Was u daar klaar, dan gaat deze pagina zo vanzelf verder. Zo niet, open de pagina van de bank dan opnieuw.',
  'redirect.device_title': 'Bevestig op uw telefoon',
  'redirect.device_description':
    'Richt de camera van uw telefoon op deze code en bevestig op uw telefoon bij {servicer}. Deze pagina gaat vanzelf verder.',
  'redirect.device_code': 'QR-code met de link naar {servicer}',
  'redirect.device_link': 'Of open deze link op uw telefoon',
  'redirect.device_asked': 'Uw telefoon kan vragen of u hier zelf aan bent begonnen. Zeg alleen ja als dat zo is.',
  'redirect.device_over': 'De link is verlopen. Maak een nieuwe.',
  'redirect.new_link': 'Nieuwe link maken',
  'redirect.device_here': 'Liever hier verdergaan',
  'redirect.copy': 'Link kopiëren',
  'redirect.copied': 'Link gekopieerd',
  'redirect.refused_title': 'U hebt niet bevestigd bij {servicer}',
  'redirect.refused_description':
    'Er is niets gedeeld en niets betaald. U kunt teruggaan en alsnog bevestigen, of het hierbij laten.',
  'redirect.failed_title': '{servicer} kon dit niet afronden',
  'redirect.failed_description':
    'Het probleem ligt bij de bank. Hier is niets verloren. Wacht even en probeer het opnieuw.',
  'redirect.expired_title': 'De link naar {servicer} is verlopen',
  'redirect.expired_description': 'Een link naar een bank werkt maar korte tijd. Vraag een nieuwe aan om door te gaan.',
  'redirect.unknown_title': 'We weten niet of het bij {servicer} is afgerond',
  'redirect.unknown_description':
    'We hebben het antwoord niet ontvangen. U kunt daar gerust nog een keer bevestigen: er wordt niets dubbel gedeeld.',
  'redirect.unknown_payment_title': 'Nog niet bekend of er is betaald',
  'redirect.unknown_payment_description':
    'We hebben het antwoord van {servicer} niet ontvangen. Kijk daar op uw rekening voordat u verdergaat, zodat u niet dubbel betaalt.',
  'redirect.not_paid': 'Niet betaald: opnieuw betalen',
  'redirect.paid': 'Wel betaald',
  'redirect.paid_title': 'Dan hoeft u hier niets meer te betalen',
  'redirect.paid_description':
    'Laat {tenant} weten dat er is betaald: daar wordt uitgezocht wat ermee is gebeurd. Vanaf hier wordt niets meer betaald.',
  'redirect.paid_back': 'Ik weet het niet zeker',

  'wait.sending_title': 'Uw antwoorden worden verstuurd',
  'wait.sending_description': 'Dit duurt een paar seconden. Alles wat u hebt ingevuld, is opgeslagen.',
  'wait.sending_blocked': 'Alles wat u hebt ingevuld, is opgeslagen.',
  'wait.received': 'Documenten ontvangen',
  'wait.now': 'Wordt gecontroleerd',
  'wait.since': 'sinds {time}',
  'wait.expected': 'rond {time}',
  'wait.longer': 'Het duurt langer dan anders. U hoeft niets te doen.',
  'wait.close_title': 'U kunt deze pagina sluiten.',
  'wait.close_description': 'De controle gaat vanzelf verder. Met uw link ziet u op elk apparaat hoe het ervoor staat.',
  'wait.reminder': '{tenant} laat het u weten als er nieuws is.',
  'wait.until': 'Is er op {date} nog geen antwoord, dan wordt deze sessie gesloten.',
  'wait.retrying': 'We blijven het proberen.',
  'wait.copy': 'Mijn link kopiëren',
  'wait.copied': 'Link gekopieerd',
  'wait.blocked': '{servicer} is op dit moment niet bereikbaar. We blijven het proberen; er gaat niets verloren.',

  'outcome.completed_title': 'Alles is geregeld',
  'outcome.completed_description': '{servicer} heeft het bevestigd.',
  'outcome.rejected_title': '{servicer} heeft dit niet geaccepteerd',
  'outcome.rejected_description': 'U kunt opnieuw beginnen of ons vragen wat u nu kunt doen.',
  'outcome.cancelled_title': 'Geannuleerd',
  'outcome.cancelled_description': 'Wat u hebt ingevuld, is verwijderd. U kunt altijd opnieuw beginnen.',
  'outcome.expired_title': 'De tijd hiervoor is verstreken',
  'outcome.expired_description':
    'Voor uw veiligheid is deze sessie gesloten en is verwijderd wat u had ingevuld. Begin opnieuw wanneer het u uitkomt.',
  'outcome.failed_title': 'Dit kon niet worden afgerond',
  'outcome.failed_description':
    'Het ligt niet aan u. Begin opnieuw of vermeld de referentie hieronder als u om hulp vraagt.',
  'outcome.reference': 'Referentie',
  'outcome.back': 'Terug naar waar u was',
  'outcome.back_to': 'Terug naar {tenant}',
  'outcome.print': 'Afdrukken of opslaan',
};
