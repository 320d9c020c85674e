import type { SandboxEvent } from 'onboarding-kit/sandbox';

/** What the upstream saw of one user. */
export interface Seen {
  /** The upstream session that counts: the one that was begun last. */
  sessionId: string;
  /** How many were begun. */
  begun: number;
  /** When it was asked how the verification stands, from its beginning on, in milliseconds. */
  asked: number[];
  completed: number;
  exchanged: number;
}

/** Reads the sandbox's log user by user. `wait` is the step behind which a person looks. */
export function readLog(log: readonly SandboxEvent[], wait: string): Map<string, Seen> {
  const byUser = new Map<string, Seen>();
  const bySession = new Map<string, Seen>();
  for (const event of log) {
    if (event.type === 'session_created') {
      const userId = event.tenant_user_id ?? '';
      const before = byUser.get(userId) ?? { sessionId: '', begun: 0, asked: [], completed: 0, exchanged: 0 };
      const seen = Object.assign(before, { sessionId: event.session_id, begun: before.begun + 1 });
      byUser.set(userId, seen);
      bySession.set(event.session_id, seen);
    }
    const seen = 'session_id' in event ? bySession.get(event.session_id) : undefined;
    if (!seen) continue;
    if (event.type === 'step_accepted' && (event.step === 'verification' || event.step === wait))
      seen.asked.push(Date.parse(event.at));
    if (event.type === 'session_completed') seen.completed += 1;
    if (event.type === 'token_exchanged') seen.exchanged += 1;
  }
  return byUser;
}

/** How long it rested between one question and the next, in seconds. */
export const gapsOf = ({ asked }: Seen): number[] =>
  asked.slice(1).map((time, index) => (time - (asked[index] ?? time)) / 1000);

/** The share of numbers that are not larger, e.g. the median at 0.5. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
