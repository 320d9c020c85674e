import { Refusal } from './engine/Refusal.js';

/** The calls that can be made to go wrong. */
export const faultKinds = ['sessions', 'steps', 'upload', 'tokens'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** On which side of the acceptance a fault lies: a call that fails `accepted` did happen, only its answer is lost. */
export type FaultPoint = 'before' | 'accepted';

export interface Failing {
  /** HTTP status; 500 by default. */
  status?: number;
  code?: string;
  /** How many calls; 1 by default. */
  times?: number;
  /** `before` by default. */
  after?: FaultPoint;
}

export interface Holding {
  /** How many calls; all until the release by default. */
  times?: number;
  /** `before` by default. */
  after?: FaultPoint;
}

/**
 * Makes the next calls of a kind wait or fail, after their signature and shape were found good. A call whose client has
 * gone while it was held is not accepted.
 *
 * @example
 * sandbox.faults.hold('upload');
 * // … the tenant's server sends a file, and is killed while it waits …
 * sandbox.faults.release('upload');
 */
export interface Faults {
  /** The next calls wait until `release`. */
  hold(kind: FaultKind, holding?: Holding): void;
  /** Lets go of the calls that wait, and holds no more. */
  release(kind: FaultKind): void;
  /** The next calls are answered with an error. */
  fail(kind: FaultKind, failing?: Failing): void;
  /** How many calls wait just now. */
  held(kind: FaultKind): number;
  /** Forgets all faults and releases everything. */
  clear(): void;
}

/** A fault injector, and the gate through which the calls go. */
export interface FaultGate extends Faults {
  /** Passes when nothing is in the way; rejects with the planned error, or when the client has gone. */
  pass(kind: FaultKind, point: FaultPoint, client: AbortSignal): Promise<void>;
}

export function createFaults(): FaultGate {
  let plans: { kind: FaultKind; point: FaultPoint; left: number; error?: Refusal }[] = [];
  const waiting: { kind: FaultKind; letGo: () => void }[] = [];
  const plan = (kind: FaultKind, after: FaultPoint = 'before', left = Infinity, error?: Refusal) =>
    void plans.push({ kind, point: after, left, ...(error && { error }) });

  function release(kind: FaultKind) {
    plans = plans.filter((planned) => planned.error !== undefined || planned.kind !== kind);
    for (const { letGo } of waiting.filter((call) => call.kind === kind)) letGo();
  }

  return {
    hold: (kind, { times, after } = {}) => plan(kind, after, times),
    release,
    fail: (kind, { status = 500, code = 'internal_server_error', times = 1, after } = {}) =>
      plan(kind, after, times, new Refusal(typeOf(status), code, status, 'A fault that was asked for')),
    held: (kind) => waiting.filter((call) => call.kind === kind).length,
    clear() {
      plans = [];
      faultKinds.forEach(release);
    },
    async pass(kind, point, client) {
      const planned = plans.find(
        (candidate) => candidate.kind === kind && candidate.point === point && candidate.left > 0,
      );
      if (planned) {
        planned.left -= 1;
        if (planned.error) throw planned.error;
        await new Promise<void>((resolve) => {
          const call = { kind, letGo };
          function letGo() {
            waiting.splice(waiting.indexOf(call), 1);
            client.removeEventListener('abort', letGo);
            resolve();
          }
          waiting.push(call);
          client.addEventListener('abort', letGo, { once: true });
        });
      }
      if (client.aborted) throw new Error('The client has gone');
    },
  };
}

function typeOf(status: number): string {
  if (status === 401) return 'unauthorized';
  return status < 500 ? 'invalid_request' : 'internal_server_error';
}
