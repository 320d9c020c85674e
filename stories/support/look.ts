/** What the toolbar offers: how the page looks and stands on which a story plays. The first item of each is what holds at first. */
export const looks = {
  preset: { title: 'Preset', icon: 'paintbrush', items: ['calm', 'crisp', 'warm'] },
  scheme: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark', 'auto'] },
  density: { title: 'Density', icon: 'menu', items: ['comfortable', 'compact'] },
  locale: {
    title: 'Language',
    icon: 'globe',
    items: [
      'en-GB',
      'ro',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'pl',
      'hu',
      'cs',
      'bg',
      'el',
      'tr',
      'uk',
      'ar',
      'he',
      'en-XA',
      'ar-XB',
    ],
  },
  direction: { title: 'Direction', icon: 'transfer', items: ['auto', 'ltr', 'rtl'] },
  width: { title: 'Width', icon: 'ruler', items: ['free', '320', '360', '480', '768', '1280'] },
  network: { title: 'Network', icon: 'lightning', items: ['fast', 'slow', 'offline', 'failing'] },
  motion: { title: 'Motion', icon: 'play', items: ['system', 'full', 'reduced'] },
  surface: { title: 'Surface', icon: 'photo', items: ['plain', 'tinted', 'busy', 'photo'] },
  redlines: { title: 'Redlines', icon: 'outline', items: ['off', 'parts', 'focus', 'voice'] },
} as const;

/** One item of each part of the toolbar. */
export type Look = { readonly [Part in keyof typeof looks]: (typeof looks)[Part]['items'][number] };

const parts = Object.keys(looks) as (keyof Look)[];

/** What holds until somebody chooses otherwise. */
export const firstLook = Object.fromEntries(parts.map((part) => [part, looks[part].items[0]])) as Look;

/** The look that Storybook's globals tell of; what they do not tell, or not rightly, is as at first. */
export function lookOf(globals: Record<string, unknown>): Look {
  const known = (part: keyof Look) =>
    looks[part].items.find((item) => item === String(globals[part])) ?? firstLook[part];
  return Object.fromEntries(parts.map((part) => [part, known(part)])) as Look;
}

/** What an item is called in the toolbar; languages are called as their speakers call them. */
export function nameOf(part: keyof Look, item: string): string {
  if (item === 'en-XA') return 'Pseudo: long and accented (en-XA)';
  if (item === 'ar-XB') return 'Pseudo: right to left (ar-XB)';
  if (part === 'locale') return `${new Intl.DisplayNames([item], { type: 'language' }).of(item)} (${item})`;
  if (part === 'width' && item !== 'free') return `${item} px`;
  return named[`${part} ${item}`] ?? item.charAt(0).toUpperCase() + item.slice(1);
}

/** Items that would not say alone what they are of. */
const named: Readonly<Record<string, string>> = {
  'direction auto': 'As the language runs',
  'direction ltr': 'Left to right',
  'direction rtl': 'Right to left',
  'width free': 'Free width',
  'scheme auto': 'As the system is',
  'network fast': 'Fast network',
  'network slow': 'Slow network',
  'network failing': 'Failing network',
  'motion system': 'Motion as the system has it',
  'motion full': 'Full motion',
  'motion reduced': 'Reduced motion',
  'redlines off': 'No redlines',
  'redlines parts': 'Parts, measures, tokens',
  'redlines focus': 'Order of the focus',
  'redlines voice': 'What is read aloud',
  'surface plain': 'Plain page',
  'surface tinted': 'Tinted page',
  'surface busy': 'Busy page',
  'surface photo': 'Page with a photo',
};
