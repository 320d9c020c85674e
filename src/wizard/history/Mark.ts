/** What the wizard notes in an entry of the browser's history that it made or took: the session's place that is shown there. */
export interface Mark {
  session: string;
  /** How many entries of the same walk lie beneath. */
  at: number;
  step: string;
}

const key = 'onboarding-kit';

/** The mark in a history state, whoever else has written there. */
export function readMark(state: unknown): Mark | undefined {
  if (!isOpen(state)) return undefined;
  const mark = state[key];
  return isOpen(mark) &&
    typeof mark.session === 'string' &&
    typeof mark.step === 'string' &&
    Number.isInteger(mark.at) &&
    Number(mark.at) >= 0
    ? { session: mark.session, at: Number(mark.at), step: mark.step }
    : undefined;
}

/** A state with that mark, or with none; what a host or its router keeps there stays. */
export function withMark(state: unknown, mark: Mark | undefined): unknown {
  if (!canMark(state)) return state;
  const { [key]: _, ...rest } = state ?? {};
  if (mark) return { ...rest, [key]: mark };
  return Object.keys(rest).length > 0 ? rest : null;
}

/** Whether a state has room for a mark: one that is no plain object is left alone. */
export const canMark = (state: unknown): state is Record<string, unknown> | null => state === null || isOpen(state);

const isOpen = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
