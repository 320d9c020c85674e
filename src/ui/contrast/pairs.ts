import type { TokenName } from '../tokenNames.js';

/** What stands on what, and the least contrast between them (WCAG 2.2: 1.4.3 for words, 1.4.11 for what shows a state). */
export interface Pair {
  readonly over: TokenName;
  readonly under: TokenName;
  readonly least: 4.5 | 3;
}

const words = (under: TokenName, over: readonly TokenName[]) =>
  over.map((one): Pair => ({ over: one, under, least: 4.5 }));
const shapes = (under: TokenName, over: readonly TokenName[]) =>
  over.map((one): Pair => ({ over: one, under, least: 3 }));

/** Every pair of colours that the kit puts together. */
export const pairs: readonly Pair[] = [
  ...words('surface', ['ink', 'ink-2', 'ink-3', 'danger', 'accent-text']),
  ...words('sunken', ['ink', 'ink-2', 'ink-3', 'danger', 'accent-text']),
  ...words('field', ['ink', 'ink-2', 'ink-3']),
  ...words('accent-soft', ['ink', 'ink-2', 'accent-text']),
  ...words('danger-soft', ['ink', 'ink-2', 'danger']),
  ...words('accent', ['accent-ink']),
  ...words('main', ['main-ink']),
  ...words('main-hover', ['main-ink']),
  ...words('danger', ['danger-ink', 'surface', 'danger-soft']),
  ...words('danger-hover', ['danger-ink']),
  ...shapes('surface', ['line-strong']),
  ...shapes('sunken', ['line-strong']),
  ...shapes('field', ['line-strong', 'accent-text']),
  ...shapes('line', ['accent-text']),
];
