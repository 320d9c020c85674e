import type { ReturnTexts } from './ReturnTexts.js';

export const de: ReturnTexts = {
  moment: { title: 'Einen Moment', text: 'Sie werden zurückgeleitet.', home: 'Weiter' },
  looking: { title: 'Einen Moment', text: 'Die Seite, auf der Sie begonnen haben, wird gesucht.' },
  done: {
    title: 'Sie können jetzt zurückkehren',
    text: 'Die Bank hat geantwortet. Auf der Seite, auf der Sie begonnen haben, geht es von selbst weiter; diese hier können Sie schließen.',
    home: 'Hier weitermachen',
  },
  ask: {
    title: 'Haben Sie das selbst begonnen?',
    text: 'Sie sind hier nicht angemeldet. Wenn Sie in einem anderen Browser oder auf einem anderen Gerät begonnen haben, geht es dort weiter.',
    beware:
      'Wenn Ihnen jemand den Link geschickt hat, antworten Sie mit Nein: Was Sie bestätigt haben, ginge sonst an diese Person.',
    more: 'Wenn Sie in diesem Browser begonnen haben, melden Sie sich hier an und laden Sie die Seite neu.',
    yes: 'Ja, das war ich',
    no: 'Nein, das war ich nicht',
  },
  elsewhere: {
    title: 'Gehen Sie dorthin zurück, wo Sie begonnen haben',
    text: 'Dort geht es von selbst weiter, im anderen Browser oder auf dem anderen Gerät. Sie können diese Seite schließen.',
  },
  declined: {
    title: 'Es wurde nichts weitergegeben',
    text: 'Was die Bank mit diesem Link gesendet hat, wurde nicht übernommen.',
    beware:
      'Wenn Ihnen jemand den Link geschickt hat, setzen Sie den Vorgang mit dieser Person nicht fort. Wenn Sie bei der Bank etwas bestätigt haben, informieren Sie die Bank.',
  },
  unknown: {
    title: 'Melden Sie sich zuerst an',
    text: 'Sie sind hier nicht angemeldet, deshalb ist noch nichts geschehen. Melden Sie sich in dem Browser an, in dem Sie begonnen haben, und laden Sie diese Seite neu.',
  },
  stale: {
    title: 'Dieser Link wurde schon verwendet oder ist abgelaufen',
    text: 'Er hat nichts geändert. Die Seite, auf der Sie begonnen haben, zeigt den Stand und wie es weitergeht.',
    home: 'Zurück zu {tenant}',
  },
  late: {
    title: 'Die Rückkehr hat zu lange gedauert',
    text: 'Der Link zur Bank war abgelaufen, deshalb wurde ihre Antwort nicht übernommen. Gehen Sie zurück und fordern Sie einen neuen Link an.',
    home: 'Zurück zu {tenant}',
  },
  foreign: {
    title: 'Diese Antwort konnte nicht übernommen werden',
    text: 'Sie kam nicht von unserer eigenen Seite. Es wurde nichts geändert. Öffnen Sie den Link von der Bank erneut und antworten Sie dort.',
  },
  busy: {
    title: 'Versuchen Sie es gleich erneut',
    text: 'Von hier kamen gerade zu viele Anfragen. Es wurde nichts geändert. Laden Sie diese Seite in {seconds} neu.',
  },
  failed: {
    title: 'Hier ist etwas schiefgegangen',
    text: 'Es wurde nichts geändert. Laden Sie diese Seite neu. Wenn das nicht hilft, gehen Sie zurück zu der Seite, auf der Sie begonnen haben.',
    more: 'Referenz: {reference}',
  },
  noScript: 'In diesem Browser sind Skripte ausgeschaltet, deshalb kann sich diese Seite nicht selbst schließen.',
  tenant: 'Ihrer Ausgangsseite',
};
