import fc from 'fast-check';

/** What can go wrong between two actions of a person, or in the middle of one. */
export const faults = [
  'the line is cut',
  'no network for a while',
  'the page is loaded anew',
  'the tab is killed',
  'the tab is lost on its way back',
  'the proxy is killed and begun again',
  'the bank answers 500',
  'the bank answers 429',
  'the bank takes it and its answer is lost',
  'the bank is slow',
  'pressed twice',
] as const;
export type Fault = (typeof faults)[number];

/** A session in which things go wrong: at each look at the page one of them may. */
export interface FaultPlan {
  seed: number;
  faults: readonly (Fault | undefined)[];
}

/** The same seed makes the same plan. After its last entry nothing goes wrong any more. */
export function faultPlan(seed: number): FaultPlan {
  const one = fc.option(fc.constantFrom(...faults), { nil: undefined });
  const [planned = []] = fc.sample(fc.array(one, { minLength: 8, maxLength: 14, size: 'max' }), { seed, numRuns: 1 });
  return { seed, faults: planned };
}
