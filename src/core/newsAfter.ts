import type { Session } from '../protocol/index.js';

/** What else tells that news may be near. */
interface Signs {
  /** Somebody here waits for files that come from elsewhere. */
  watched: boolean;
  /** Something was sent and got no answer. */
  unsure: boolean;
  /** A trip has ended in another window. */
  cameBack: boolean;
}

/** After how many seconds there may be news of a session that nobody here brings about; undefined when none can come. */
export function newsAfter({ step }: Session, { watched, unsure, cameBack }: Signs): number | undefined {
  if (step?.kind === 'wait') return step.retryAfter;
  if (step?.kind === 'form' && step.uploads?.some(({ state }) => state === 'scanning')) return 1;
  if (step?.kind === 'form' && watched) return 2;
  // The user may end a trip to the bank in another tab or on another device.
  if (step?.kind === 'redirect' && step.url !== undefined) return cameBack ? 1 : 10;
  // What was sent and got no answer may be on its way still.
  return unsure ? 5 : undefined;
}
