import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Online regelen',
  'wizard.step': 'Stap {current} van {total}',
  'wizard.close': 'Sluiten',
  'wizard.save_and_close': 'Opslaan en sluiten',
  'wizard.loading': 'Bezig met laden',
  'wizard.back': 'Terug',
  'wizard.earlier': 'Eerdere stappen',
  'wizard.checking': 'Status wordt opgehaald',

  'wizard.cancel.aisp': 'Deze koppeling annuleren',
  'wizard.cancel.pisp': 'Deze betaling annuleren',
  'wizard.cancel.product': 'Deze aanvraag annuleren',
  'wizard.cancel_title.aisp': 'Deze koppeling annuleren?',
  'wizard.cancel_title.pisp': 'Deze betaling annuleren?',
  'wizard.cancel_title.product': 'Deze aanvraag annuleren?',
  'wizard.cancel_description': 'Wat u hebt ingevuld, wordt verwijderd. U kunt altijd opnieuw beginnen.',
  'wizard.cancel_confirm.aisp': 'Koppeling annuleren',
  'wizard.cancel_confirm.pisp': 'Betaling annuleren',
  'wizard.cancel_confirm.product': 'Aanvraag annuleren',
  'wizard.cancel_keep': 'Niet annuleren',

  'way.retry': 'Opnieuw proberen',
  'way.other': 'Andere bank kiezen',
  'way.again': 'Opnieuw beginnen',

  'picker.context': 'Kies een dienst',

  'form.continue': 'Doorgaan',
  'form.sending': 'Bezig met versturen',
  'form.optional': 'Niet verplicht',
  'form.summary': { one: 'Eén punt klopt nog niet', other: '{count} punten kloppen nog niet' },
  'form.saved': 'Opgeslagen',
  'form.note_title': 'Dit vraagt de beoordelaar',
  'form.waiting_for_files': 'Uw bestanden zijn nog onderweg. Zodra ze binnen zijn, wordt alles verstuurd.',

  'problem.retry': 'Opnieuw proberen',
  'problem.reference': 'Referentie: {reference}',
  'problem.load_title': 'Deze pagina kan niet worden geladen',
  'problem.unauthenticated_title': 'U bent uitgelogd',
  'problem.not_found_title': 'Dit kunnen we niet vinden',
  'problem.offline':
    'U bent offline. Wat u hebt ingevuld, blijft hier staan en wordt verstuurd zodra er weer verbinding is.',
  'problem.offline_load': 'U bent offline. Zodra er weer verbinding is, gaat het vanzelf verder.',
  'problem.network':
    'De verbinding viel weg voordat er antwoord kwam. Wat u hebt ingevuld, staat er nog. Probeer het opnieuw.',
  'problem.network_load':
    'De verbinding viel weg tijdens het laden van deze pagina. Controleer uw internetverbinding en probeer het opnieuw.',
  'problem.unauthenticated':
    'U bent uitgelogd. Log opnieuw in via een ander tabblad en probeer het daarna hier opnieuw. Wat u hebt ingevuld, blijft hier staan.',
  'problem.unauthenticated_load': 'Log opnieuw in via een ander tabblad en probeer het daarna hier opnieuw.',
  'problem.not_found':
    'Deze sessie bestaat niet of is van iemand anders. Controleer of u met het juiste account bent ingelogd.',
  'problem.skill_unknown': 'Deze dienst wordt hier niet meer aangeboden. Kies een andere.',
  'problem.step_not_changeable': 'Deze stap kunt u niet meer wijzigen. U kunt verdergaan waar u was.',
  'problem.session_ended': 'Deze sessie is al afgelopen. Laad de pagina opnieuw om het resultaat te zien.',
  'problem.revision_conflict':
    'Dit is in een ander tabblad of op een ander apparaat gewijzigd. Zo staat het er nu voor.',
  'problem.overtaken': 'Wat u eerst verstuurde, is verwerkt. Wat u daarna verstuurde niet. Zo staat het er nu voor.',
  'problem.too_many_requests': 'Dat was te veel tegelijk. Wacht een minuut en probeer het opnieuw.',
  'problem.held': {
    one: 'Dat was te veel tegelijk. Er is niets verloren: over één seconde gaat het vanzelf verder.',
    other: 'Dat was te veel tegelijk. Er is niets verloren: over {count} seconden gaat het vanzelf verder.',
  },
  'problem.slow': 'Dit duurt langer dan anders. Er gaat niets verloren en er wordt niets dubbel verstuurd.',
  'problem.upstream_unavailable':
    'De bank is op dit moment niet bereikbaar. Wat u hebt ingevuld, is opgeslagen. Probeer het straks opnieuw.',
  'problem.upstream_refused':
    'De bank kon dit niet verwerken. Probeer het opnieuw. Gebeurt het weer, vermeld dan de referentie als u om hulp vraagt.',
  'problem.other':
    'Er ging iets mis bij ons. Wat u hebt ingevuld, is opgeslagen. Probeer het opnieuw of vermeld de referentie als u om hulp vraagt.',

  'field.text_hint': 'Bijvoorbeeld {example}',
  'field.yes': 'Ja',
  'field.no': 'Nee',
  'field.read_only': 'Kan hier niet worden gewijzigd',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': 'Geen invoerveld voor “{label}”',
  'field.unknown_help':
    'Voor ontwikkelaars: deze pagina kent geen veldtype “{type}”. Geef het door met <OnboardingWizard fields> of verbeter het type waar de stap is gedefinieerd.',
  'field.consent_accepted': 'Akkoord, versie {version}',

  'error.required_text': 'Vul dit in om door te gaan.',
  'error.required_email': 'Vul uw e-mailadres in.',
  'error.required_number': 'Vul een getal in.',
  'error.required_percentage': 'Vul een percentage in.',
  'error.required_radio': 'Maak een keuze.',
  'error.required_checkbox': 'Vink dit vakje aan om door te gaan.',
  'error.text': 'Vul hier tekst in.',
  'error.text_short': {
    one: 'Eén teken te weinig: typ er minstens {min}.',
    other: '{count} tekens te weinig: typ er minstens {min}.',
  },
  'error.text_long': {
    one: 'Eén teken te veel: het maximum is {max}.',
    other: '{count} tekens te veel: het maximum is {max}.',
  },
  'error.text_format': 'Schrijf het zoals {example}.',
  'error.email': 'Vul het hele adres in, zoals name@example.com.',
  'error.email_at': 'De @ ontbreekt: vul het hele adres in, zoals name@example.com.',
  'error.number': 'Vul een getal in cijfers in, zoals 12.',
  'error.number_whole': 'Vul een heel getal in, zonder decimalen.',
  'error.number_decimals': {
    one: 'Vul hoogstens één cijfer achter de komma in.',
    other: 'Vul hoogstens {count} cijfers achter de komma in.',
  },
  'error.number_min': 'Vul {min} of meer in.',
  'error.number_max': 'Vul {max} of minder in.',
  'error.choice': 'Kies iets uit de lijst.',
  'error.checkbox': 'Vink het vakje aan of laat het leeg.',
  'error.unknown_type': 'Hier kunt u nu niets invullen.',
  'error.unknown_field': 'Hier wordt niet om gevraagd.',
  'error.sent_before':
    'De bank heeft dit al een keer ontvangen, maar daarna viel de verbinding weg. Vraag het eerst na bij de bank en verstuur het alleen opnieuw als er niets mee is gedaan.',
  'error.outcome_unknown':
    'De verbinding viel weg en we weten niet of de bank dit heeft ontvangen. Vraag het eerst na bij de bank en verstuur het alleen opnieuw als dat niet zo is.',
  'error.not_accepted': 'De bank heeft dit niet geaccepteerd. Controleer het en verstuur het opnieuw.',
  'error.other': 'Dit kan zo niet worden verwerkt. Controleer het en verstuur het opnieuw.',
};
