import { afterEach as runAxe } from '@storybook/addon-a11y/preview';
import type { Preview } from '@storybook/react-vite';
import { looks, type Look } from '../stories/support/look.js';
import { holdLook } from '../stories/support/LookContext.js';
import { accessIn, type AccessChecked } from './access/checkAccess.js';

/** What axe says of one story in one look. */
export interface Finding {
  look: string;
  rule: string;
  help: string;
  /** Where, as selectors. */
  targets: string[];
  /** Why, of the first of them. */
  why: string;
}

/** What the run over every look leaves in the test's report. */
export interface LooksChecked {
  combinations: number;
  findings: Finding[];
  /** What axe could not tell. */
  undecided: Finding[];
  /** The rules that ran. */
  rules: string[];
  /** What was measured in each size; a scheme has colours alone, so it is in one of the two. */
  access: AccessChecked;
}

type Rule = { id: string; help: string; nodes: { target: unknown[]; any: { message: string }[] }[] };
/** The part of axe's result that is read here. */
type Result = Record<'violations' | 'incomplete' | 'passes' | 'inapplicable', Rule[]>;

type AfterEach = NonNullable<Exclude<Preview['afterEach'], readonly unknown[]>>;

const schemes = ['light', 'dark'] as const;
const directions = ['ltr', 'rtl'] as const;
const everyLook = looks.preset.items.flatMap((preset) =>
  schemes.flatMap((scheme) => directions.map((direction) => ({ preset, scheme, direction }))),
) satisfies Partial<Look>[];

/**
 * With the global `everyLook`: what a story has come to is shown in each preset, scheme and direction, in place; axe looks at
 * each, and each size of it is measured. Whatever it finds fails the story, once all has been looked at.
 */
export const checkEveryLook: AfterEach = async (context) => {
  if (context.globals.everyLook !== true || context.viewMode !== 'story') return;
  const findings: Finding[] = [];
  const undecided: Finding[] = [];
  const rules = new Set<string>();
  const access: AccessChecked = { stops: 0, texts: 0, findings: [] };
  for (const look of everyLook) {
    holdLook({ ...look, motion: 'reduced' });
    await settled();
    const { violations, incomplete, passes, inapplicable } = await axeOn(context);
    findings.push(...violations.map(findingIn(look)));
    undecided.push(...incomplete.map(findingIn(look)));
    for (const { id } of [violations, incomplete, passes, inapplicable].flat()) rules.add(id);
    if (look.scheme !== schemes[0]) continue;
    const { stops, texts, findings: lost } = await accessIn();
    access.stops += stops;
    access.texts += texts;
    access.findings.push(...lost.map((words) => `${Object.values(look).join(' ')}, ${words}`));
  }
  holdLook({});
  // The addon's own run comes next.
  await settled();
  const result: LooksChecked = { combinations: everyLook.length, findings, undecided, rules: [...rules], access };
  const status = findings.length + access.findings.length > 0 ? 'failed' : 'passed';
  context.reporting.addReport({ type: 'looks', version: 1, result: { ...result }, status });
};

const findingIn =
  (look: Partial<Look>) =>
  ({ id, help, nodes }: Rule): Finding => ({
    look: Object.values(look).join(' '),
    rule: id,
    help,
    targets: nodes.map(({ target }) => target.join(' ')),
    why: nodes[0]?.any[0]?.message ?? help,
  });

/** The addon's own run, with the rules and the elements that it has for every story. */
async function axeOn(context: Parameters<AfterEach>[0]): Promise<Result> {
  const results: unknown[] = [];
  const reporting = { ...context.reporting, addReport: ({ result }: { result: unknown }) => results.push(result) };
  // It throws where it has found something, which it has reported before.
  await Promise.resolve(runAxe({ ...context, reporting })).catch(() => {});
  const result = results.find((each) => each instanceof Object && 'violations' in each);
  if (!result) throw new Error('axe did not run', { cause: results[0] });
  return result as Result;
}

/** The style is laid out, and what moves has come to its end. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  // A document knows nothing of what moves in a shadow root.
  const roots = [...document.querySelectorAll('[data-part="mount"]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const animation of [document, ...roots].flatMap((root) => root.getAnimations()))
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}
