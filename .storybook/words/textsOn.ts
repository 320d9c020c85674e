/** A text that is seen or read out, and where. */
export interface Shown {
  text: string;
  /** The part it is in, and the attribute where it is one. */
  place: string;
  /** The element that has it. */
  element: Element;
}

/** What is said without being seen. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
  'placeholder',
  'title',
  'alt',
  'label',
];

/** The outermost elements of the kit on the page, those in shadow roots too. */
export function rootsOf(page: ParentNode = document): HTMLElement[] {
  const shadows = [...page.querySelectorAll('[data-part="mount"]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...page.querySelectorAll<HTMLElement>('.ok-root'), ...shadows.flatMap(rootsOf)];
}

/** All texts of an element: what an element says in pieces is one text. */
export function textsOn(root: Element): Shown[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const said = element.matches('script, style, textarea')
      ? ''
      : [...element.childNodes].map((node) => (node instanceof Text ? node.data : '\n')).join('');
    const texts = said.split('\n').map((text) => ({ text, place: placeOf(element), element }));
    const attributes = spoken.map((name) => ({
      text: element.getAttribute(name) ?? '',
      place: `${placeOf(element)} ${name}`,
      element,
    }));
    return [...texts, ...attributes].filter(({ text }) => text.trim() !== '');
  });
}

/** The part that an element is, or is in. */
export function placeOf(element: Element): string {
  const part = element.closest('[data-part]');
  const name = part?.getAttribute('data-part') ?? 'no part';
  return part === element ? name : `${name} > ${element.tagName.toLowerCase()}`;
}
