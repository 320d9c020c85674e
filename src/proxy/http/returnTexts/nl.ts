import type { ReturnTexts } from './ReturnTexts.js';

export const nl: ReturnTexts = {
  moment: { title: 'Een ogenblik', text: 'U wordt teruggeleid.', home: 'Verdergaan' },
  looking: { title: 'Een ogenblik', text: 'We zoeken de pagina waar u bent begonnen.' },
  done: {
    title: 'U kunt nu teruggaan',
    text: 'De bank heeft geantwoord. De pagina waar u bent begonnen, gaat vanzelf verder en deze kunt u sluiten.',
    home: 'Hier verdergaan',
  },
  ask: {
    title: 'Bent u hier zelf aan begonnen?',
    text: 'U bent hier niet ingelogd. Bent u in een andere browser of op een ander apparaat begonnen, dan gaat het daar verder.',
    beware: 'Heeft iemand u de link gestuurd, antwoord dan nee: anders gaat wat u hebt bevestigd naar diegene.',
    more: 'Bent u in deze browser begonnen, log dan hier in en laad deze pagina daarna opnieuw.',
    yes: 'Ja, dat was ik',
    no: 'Nee, dat was ik niet',
  },
  elsewhere: {
    title: 'Ga terug naar waar u bent begonnen',
    text: 'Daar gaat het vanzelf verder, in de andere browser of op het andere apparaat. U kunt deze pagina sluiten.',
  },
  declined: {
    title: 'Er is niets doorgegeven',
    text: 'Wat de bank met deze link stuurde, is niet verwerkt.',
    beware:
      'Heeft iemand u de link gestuurd, ga dan niet met diegene verder. Hebt u bij de bank iets bevestigd, meld het dan aan de bank.',
  },
  unknown: {
    title: 'Log eerst in',
    text: 'U bent hier niet ingelogd, dus er is nog niets gedaan. Log in de browser in waar u bent begonnen en laad deze pagina daarna opnieuw.',
  },
  stale: {
    title: 'Deze link is al gebruikt of verlopen',
    text: 'Er is niets door gewijzigd. Op de pagina waar u bent begonnen, ziet u hoe het ervoor staat en hoe u verdergaat.',
    home: 'Terug naar {tenant}',
  },
  late: {
    title: 'Het teruggaan duurde te lang',
    text: 'De link naar de bank was verlopen, dus het antwoord is niet verwerkt. Ga terug en vraag een nieuwe link aan.',
    home: 'Terug naar {tenant}',
  },
  foreign: {
    title: 'Dit antwoord kon niet worden verwerkt',
    text: 'Het kwam niet van onze eigen pagina. Er is niets gewijzigd. Open de link van de bank opnieuw en antwoord daar.',
  },
  busy: {
    title: 'Probeer het zo opnieuw',
    text: 'Er kwamen net te veel aanvragen vanaf hier. Er is niets gewijzigd. Laad deze pagina opnieuw over {seconds}.',
  },
  failed: {
    title: 'Er ging hier iets mis',
    text: 'Er is niets gewijzigd. Laad deze pagina opnieuw. Helpt dat niet, ga dan terug naar de pagina waar u bent begonnen.',
    more: 'Referentie: {reference}',
  },
  noScript: 'Scripts staan uit in deze browser, dus deze pagina kan niet vanzelf sluiten.',
  tenant: 'waar u bent begonnen',
};
