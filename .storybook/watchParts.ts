import type { Preview } from '@storybook/react-vite';
import { parts, type Part } from '../src/ui/parts.js';

/** What was seen of the parts while a story played. */
export interface PartsSeen {
  /** The names, of all that was there at any time. */
  seen: string[];
  /** What is not on the list of parts: `data-part="buton"`, `data-state="bussy" of button`. */
  unknown: string[];
}

type Each<Name extends 'beforeEach' | 'afterEach'> = Exclude<NonNullable<Preview[Name]>, readonly unknown[]>;

const known: Readonly<Record<string, Part>> = parts;
let watch: { seen: Set<string>; unknown: Set<string>; look: () => void } | undefined;

/** From the beginning of a story on, looks at every part that comes by: many are there for a moment only. */
export const watchParts: Each<'beforeEach'> = () => {
  const [seen, unknown] = [new Set<string>(), new Set<string>()];
  const check = (element: Element) => {
    const name = element.getAttribute('data-part');
    if (name === null) return;
    seen.add(name);
    const state = element.getAttribute('data-state');
    if (!Object.hasOwn(known, name)) unknown.add(`data-part="${name}"`);
    else if (state !== null && !known[name]?.states?.includes(state)) unknown.add(`data-state="${state}" of ${name}`);
  };
  const checkAll = (element: Element) => {
    check(element);
    for (const inner of element.querySelectorAll('[data-part]')) check(inner);
  };
  const read = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0 && target instanceof Element) check(target);
      for (const node of addedNodes) if (node instanceof Element) checkAll(node);
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-part', 'data-state'] });
  watch = {
    seen,
    unknown,
    look: () => {
      read(observer.takeRecords());
      checkAll(document.body);
    },
  };
  return () => observer.disconnect();
};

/** Fails a story in which something says a part's name, or a state, that is not on the list; reports what was seen. */
export const reportParts: Each<'afterEach'> = ({ reporting, viewMode }) => {
  if (!watch || viewMode !== 'story') return;
  watch.look();
  const result: PartsSeen = { seen: [...watch.seen], unknown: [...watch.unknown] };
  const status = result.unknown.length > 0 ? 'failed' : 'passed';
  reporting.addReport({ type: 'parts', version: 1, result: { ...result }, status });
  if (status === 'failed') throw new Error(`Not on the list of parts (src/ui/parts.ts): ${result.unknown.join(', ')}`);
};
