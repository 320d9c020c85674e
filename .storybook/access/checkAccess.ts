import type { Preview } from '@storybook/react-vite';
import { listenAloud } from '../../stories/redlines/listenAloud.js';
import { clippedIn, sideways } from '../words/clipped.js';
import { rootsOf } from '../words/textsOn.js';
import { nameless } from './nameless.js';
import { restless } from './restless.js';
import { smallTargets } from './smallTargets.js';
import { stopsIn } from './stopsIn.js';
import { strayStops } from './strayStops.js';

/** What the check leaves in the report of a story's test. */
export interface AccessChecked {
  /** How many places where the keyboard stops, and how many texts, were measured, over all sizes. */
  stops: number;
  texts: number;
  findings: string[];
}

/** How a page may be shown to somebody who sees less. */
interface Size {
  name: string;
  /** CSS pixels; as wide as it is unless told. */
  width?: number;
  css?: string;
}

/** WCAG 1.4.4, 1.4.10 and 1.4.12. */
const sizes: readonly Size[] = [
  { name: 'as it is' },
  // A browser of 1280 px at 400 %.
  { name: '320 px wide', width: 320 },
  // As a user who has set the browser's text to 32 px sees it: the kit's root begins there.
  { name: 'text at 200 %', css: '.ok-root { font-size: 32px }' },
  {
    name: '320 px wide, text set apart',
    width: 320,
    css: `.ok-root :where(*) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      .ok-root :where(p) { margin-block-end: 2em !important }`,
  },
];

type Each<Name extends 'beforeEach' | 'afterEach'> = Exclude<NonNullable<Preview[Name]>, readonly unknown[]>;

let listening: ReturnType<typeof listenAloud> | undefined;

/** With the global `access`: hears what is said while the story plays. */
export const listenForAccess: Each<'beforeEach'> = ({ globals }) => {
  listening = globals.access === true ? listenAloud() : undefined;
  return listening?.stop;
};

/**
 * With the global `access`: looks at what a story has come to in each size. Every place where the keyboard stops has a name and a
 * role and is large enough, the order follows the page, no text is cut, covered or over the edge, and nothing moves on and on.
 * Whatever was said on the way was to be heard, and once.
 */
export const checkAccess: Each<'afterEach'> = async ({ globals, viewMode, reporting }) => {
  if (globals.access !== true || viewMode !== 'story') return;
  const unheard = listening ? notHeardOnce(listening) : [];
  const result = await accessIn();
  result.findings.unshift(...unheard);
  reporting.addReport({
    type: 'access',
    version: 1,
    result: { ...result },
    status: result.findings.length > 0 ? 'failed' : 'passed',
  });
  if (result.findings.length > 0) throw new Error(`Not to be used by everybody:\n  ${result.findings.join('\n  ')}`);
};

/** What answers the user may be the same as before; what the page says by itself may not. */
const notHeardOnce = ({ heard, answers }: ReturnType<typeof listenAloud>) =>
  heard.flatMap((line, at) => {
    if (line.startsWith('unheard: ')) return [line];
    const words = line.replace(/^\w+: /, '');
    const isAgain = heard[at - 1]?.replace(/^\w+: /, '') === words;
    return isAgain && !answers.has(at) ? [`said twice: ${words}`] : [];
  });

/** The same of whatever is shown just now. */
export async function accessIn(): Promise<AccessChecked> {
  const { page } = await import('vitest/browser');
  const [width, height] = [innerWidth, innerHeight];
  const result: AccessChecked = { stops: 0, texts: 0, findings: [] };
  for (const size of sizes) {
    if (innerWidth !== (size.width ?? width)) await page.viewport(size.width ?? width, height);
    const undo = wear(size.css);
    await settled();
    for (const root of rootsOf()) {
      const stops = stopsIn(root);
      const { measured, cut } = clippedIn(root);
      const found = [
        ...smallTargets(stops),
        ...strayStops(stops, getComputedStyle(root).direction),
        ...nameless(stops),
        ...restless(root),
        ...[...cut, ...sideways()].map(({ place, text, why }) => `${place}: “${text}” is ${why}`),
      ];
      result.stops += stops.length;
      result.texts += measured;
      result.findings.push(...[...new Set(found)].map((words) => `${size.name}: ${words}`));
    }
    undo();
  }
  if (innerWidth !== width) await page.viewport(width, height);
  return result;
}

/** Rules of the user's own, as a browser's extension would set them, in shadow roots too. */
function wear(css: string | undefined): () => void {
  if (css === undefined) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const trees = new Set(rootsOf().map((root) => root.getRootNode() as Document | ShadowRoot));
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    for (const tree of trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** It is laid out, and what moves has come to its end. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}
