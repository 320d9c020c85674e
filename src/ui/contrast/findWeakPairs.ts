import { contrastOf } from './contrastOf.js';
import { pairs, type Pair } from './pairs.js';
import { readColours } from './readColours.js';

/** A pair whose contrast is too low, and what it is. */
export interface WeakPair extends Pair {
  readonly ratio: number;
}

/** The pairs of tokens within an element that are told apart too hardly, in the scheme that it is shown in. */
export function findWeakPairs(root: HTMLElement): WeakPair[] {
  const colours = readColours(root, [...new Set(pairs.flatMap(({ over, under }) => [over, under]))]);
  return pairs.flatMap((pair) => {
    const [over, under] = [colours.get(pair.over), colours.get(pair.under)];
    const ratio = over && under ? contrastOf(over, under) : Infinity;
    return ratio < pair.least ? [{ ...pair, ratio }] : [];
  });
}
