import { hear } from '../../stories/support/heard.js';
import { textsOn } from './textsOn.js';

/** Hears what the user types and which files they choose. */
export function hearTyping(): () => void {
  const typed = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement) hear([target.value, ...[...(target.files ?? [])].map(({ name }) => name)]);
    else if (target instanceof HTMLTextAreaElement) hear(target.value);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, typed, true);
  return () => {
    for (const type of ['input', 'change']) document.removeEventListener(type, typed, true);
  };
}

const announced = new Set<string>();

/** What was said through live regions since the story began. */
export const whatWasAnnounced = (): ReadonlySet<string> => announced;

/** Hears what is announced: it is there for a moment only. */
export function hearAnnounced(): () => void {
  const read = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('.ok-root [role="status"]');
      for (const { text } of region ? textsOn(region) : []) announced.add(text);
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    announced.clear();
  };
}

/** Hears what the platform writes in the user's language: numbers, sums, days, lists, names of countries. */
export function hearIntl(): () => void {
  const undo = [
    hearGetter(Intl.NumberFormat.prototype),
    hearGetter(Intl.DateTimeFormat.prototype),
    hearMethod(Intl.ListFormat.prototype, 'format'),
    hearMethod(Intl.RelativeTimeFormat.prototype, 'format'),
    hearMethod(Intl.DisplayNames.prototype, 'of'),
  ];
  return () => {
    for (const each of undo) each();
  };
}

type Says = (...given: unknown[]) => string;

/** `format` of numbers and dates is a getter of a function that is bound. */
function hearGetter(prototype: object): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'format');
  if (!own?.get) throw new Error('The platform’s Intl is not as it was.');
  const { get } = own;
  Object.defineProperty(prototype, 'format', {
    ...own,
    get(this: object) {
      const format = get.call(this) as Says;
      return (...given: unknown[]) => hear(format(...given));
    },
  });
  return () => void Object.defineProperty(prototype, 'format', own);
}

function hearMethod(prototype: object, name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (typeof own?.value !== 'function') throw new Error('The platform’s Intl is not as it was.');
  const says = own.value as Says;
  Object.defineProperty(prototype, name, {
    ...own,
    value(this: object, ...given: unknown[]) {
      return hear(says.apply(this, given));
    },
  });
  return () => void Object.defineProperty(prototype, name, own);
}
