/** One screen of the gallery. */
export interface GalleryScreen {
  /** Its heading there. */
  title: string;
  /** What is to be seen, in a sentence. */
  about: string;
  /** The story that leads there, by its id. */
  story: string;
  /** The one that leads to what a telephone has in its place. */
  onAPhone?: string;
  /** Lies over the page, and so is taken with the window as it is. */
  over?: boolean;
}

/** Each kind of step, and what may lie over one, in the order of a session. The key names the folder of its pictures. */
export const screens = {
  picker: {
    title: 'Choosing',
    about: 'What was begun and not finished, and below it what can be begun, by bank and service.',
    story: 'picker--begun-before',
  },
  search: {
    title: 'Choosing, searched',
    about: 'The search forgives missing diacritics and typing errors.',
    story: 'picker--searching',
  },
  form: {
    title: 'A form',
    about: 'The first plain form: a birth date in three boxes, a telephone number with its country.',
    story: 'steps-form--personal-data',
  },
  errors: {
    title: 'A form with errors',
    about: 'The summary has the focus and leads to each field; the fields say what to do.',
    story: 'steps-form--with-errors',
  },
  group: {
    title: 'A form with a group',
    about: 'Several owners of a company, each with the same fields.',
    story: 'fields-in-use--owners',
  },
  choices: {
    title: 'A form of choices',
    about: 'Of a few, of a list, and some of them.',
    story: 'steps-form--choices',
  },
  files: {
    title: 'Files',
    about: 'Terms and both sides of an identity card: one is there, the other on its way.',
    story: 'steps-files--one-there-one-on-its-way',
  },
  camera: {
    title: 'A photo',
    about: 'The computer’s own camera, with a frame for what is wanted; a telephone opens its own.',
    story: 'steps-files--camera',
    onAPhone: 'steps-form--selfie',
    over: true,
  },
  redirect: {
    title: 'Before the bank',
    about: 'Whose page comes next, what is asked and for how long, and what stays impossible.',
    story: 'steps-redirect--consent',
  },
  trip: {
    title: 'On the way, in a window',
    about: 'The bank is in a window of its own; this page goes on by itself.',
    story: 'steps-trip--popup-away',
  },
  device: {
    title: 'On the way, by telephone',
    about: 'A code to scan, and other ways.',
    story: 'steps-trip--device',
  },
  refused: {
    title: 'Back, and not confirmed',
    about: 'What happened at the bank, what it means, and the ways on.',
    story: 'steps-redirect--refused',
  },
  wait: {
    title: 'Waiting',
    about: 'Since when, until when about, and that the page can be closed.',
    story: 'steps-wait--verification',
  },
  review: {
    title: 'Review',
    about: 'Everything once more, each with the way to change it, before it is signed.',
    story: 'going-back--review',
  },
  code: {
    title: 'Signing',
    about: 'A code from a text message, and when another one can be sent.',
    story: 'steps-form--sign-by-a-code',
  },
  question: {
    title: 'A question',
    about: 'Asked before what was entered is deleted; the safe answer has the focus.',
    story: 'wizard-states--asked-to-cancel',
    over: true,
  },
  completed: {
    title: 'A good end',
    about: 'What was agreed, to be printed or saved.',
    story: 'steps-outcome--completed-with-details',
  },
  rejected: {
    title: 'A bad end',
    about: 'The bank has said no: why, and the ways on.',
    story: 'steps-outcome--rejected-for-a-reason',
  },
} as const satisfies Record<string, GalleryScreen>;
