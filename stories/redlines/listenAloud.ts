import { readOut } from './readOut.js';

const regions = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';

/** What a user does. */
const acts = ['pointerdown', 'keydown', 'change'] as const;

/**
 * Writes down what a screen reader would say by itself from now on, in order: what comes into the page's live regions, and what
 * the focus is led to by the page rather than by its user.
 *
 * A line begins with `alert:` or `status:`, with `focus:`, or with `unheard:` where words come together with their region, which
 * is not said everywhere. What can be seen and came with all that is around it is read like that, and makes no line; what comes
 * behind a dialog begins with `behind:`.
 */
export function listenAloud(page: Document = document): {
  heard: string[];
  /** The lines before which the user has done something, by their places. */
  answers: ReadonlySet<number>;
  stop: () => void;
} {
  const heard: string[] = [];
  const answers = new Set<number>();
  const acted = () => void answers.add(heard.length);
  const last = new Map<Element, string>();
  for (const region of page.querySelectorAll(regions)) last.set(region, wordsIn(region));

  const hear = (region: Element, added: Element | undefined) => {
    const words = wordsIn(region);
    const isNew = !last.has(region);
    const isSaid = words !== '' && words !== (last.get(region) ?? '');
    last.set(region, words);
    const kind = region.role === 'alert' || region.ariaLive === 'assertive' ? 'alert' : 'status';
    const comesAlong = isNew && added !== undefined && wordsIn(added) !== words;
    if (!isSaid || (kind === 'status' && comesAlong)) return;
    if (!isReachable(region)) heard.push(`behind: ${words}`);
    else heard.push(`${kind === 'status' && isNew ? 'unheard' : kind}: ${words}`);
  };
  const observer = new MutationObserver((records) => {
    const touched = new Map<Element, Element | undefined>();
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (around) touched.set(around, undefined);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const region of [node, ...node.querySelectorAll('*')])
            if (region.matches(regions)) touched.set(region, node);
    }
    for (const [region, added] of touched) if (region.isConnected) hear(region, added);
  });
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-hidden'],
  });

  let focused: EventTarget | null = null;
  const land = ({ target }: FocusEvent) => {
    // Whoever plays a user tells of a focus again that the page has moved.
    if (target === focused) return;
    focused = target;
    if (!(target instanceof HTMLElement) || target.tabIndex >= 0) return;
    heard.push(`focus: ${readOut(target)[0] ?? 'nothing that has a name'}`);
  };
  page.addEventListener('focusin', land);
  for (const act of acts) page.addEventListener(act, acted, true);
  return {
    heard,
    answers,
    stop: () => {
      for (const act of acts) page.removeEventListener(act, acted, true);
      observer.disconnect();
      page.removeEventListener('focusin', land);
    },
  };
}

/** Nobody is told of what lies behind a modal dialog, or cannot be used just now. */
function isReachable(region: Element): boolean {
  const modal = [...region.ownerDocument.querySelectorAll('dialog:modal')].at(-1);
  return !region.closest('[inert], [hidden], [aria-hidden="true"]') && (!modal || modal.contains(region));
}

/** All of it, as it is said whole whenever a part of it changes. */
function wordsIn(region: Element): string {
  const said = [...region.childNodes].map((node): string => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && node.ariaHidden !== 'true' ? ` ${wordsIn(node)} ` : '';
  });
  return said.join('').replace(/\s+/g, ' ').trim();
}
