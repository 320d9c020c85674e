import type { Session } from 'onboarding-kit/protocol';
import { describe, expect, it } from 'vitest';
import { createInMemoryDemo, type InMemoryDemo } from './createInMemoryDemo.js';
import { stepOf, userOf, type User } from './userOf.js';

const data = { amount: { amount: '120', currency: 'RON' }, debtor_iban: 'RO49AAAA1B31007593840000' };

async function payingDemo() {
  let time = Date.parse('2026-11-23T10:00:00Z');
  const demo = await createInMemoryDemo({ now: () => time });
  const user = userOf(demo);
  const later = (minutes: number) => void (time += minutes * 60_000);
  /** What the user finds once nothing is on its way any more. */
  const settled = async (session: Session): Promise<Session> => {
    let current = await user.load(session.id);
    for (let looks = 0; current.step?.kind === 'wait' && looks < 50; looks += 1) {
      later(1);
      current = await user.load(session.id);
    }
    return current;
  };
  const form = await user.start('dunarea_ro_pisp_sbx_#1.0', 'https://acme.example/');
  return { demo, user, later, settled, form };
}

const approved = ({ sandbox }: InMemoryDemo) =>
  sandbox.log.filter((event) => event.type === 'redirect_decided' && event.outcome === 'approved').length;

async function approve({ sandbox, fetch }: InMemoryDemo, session: Session) {
  const back = await sandbox.visit(stepOf(session, 'redirect').url ?? '', { decision: 'approve' });
  return fetch(back, { redirect: 'manual' });
}

const failureOf = (session: Session) => stepOf(session, 'redirect').failure?.code;
const renew = async (user: User, session: Session) => user.next(session, {});

describe('a payment is never made a second time without its user’s saying so', () => {
  const faults = (['sessions', 'steps', 'tokens'] as const).flatMap((kind) =>
    (['before', 'accepted'] as const).flatMap((after) => [1, 3].map((times) => ({ kind, after, times }))),
  );
  it.each(faults)('$kind fails $after it acted, $times times', async ({ kind, after, times }) => {
    const { demo, user, settled, form } = await payingDemo();
    demo.sandbox.faults.fail(kind, { status: 503, times, after });
    let session = await settled(await user.next(form, data));
    let asked = 0;
    // Where the bank may know of it already, the user is asked before the bank is.
    if (failureOf(session) === 'unknown') {
      expect([kind, after]).toEqual(['steps', 'accepted']);
      asked += 1;
      for (; failureOf(session) === 'unknown'; session = await settled(await renew(user, session)));
    }
    await approve(demo, session);
    expect(approved(demo)).toBe(1);
    session = await settled(session);
    if (kind === 'tokens' && after === 'accepted') {
      expect(failureOf(session)).toBe('unknown');
      // However often it is looked at, nothing is asked of the bank.
      const begun = demo.sandbox.log.length;
      await settled(session);
      expect(demo.sandbox.log).toHaveLength(begun);
      asked += 1;
      session = await settled(await renew(user, session));
      if (failureOf(session) === undefined) await approve(demo, session);
      session = await settled(session);
    }
    expect(approved(demo)).toBeLessThanOrEqual(1 + asked);
    if (times === 1) expect(session.status).toBe('completed');
  });

  it('a call that may have arrived is not forgotten by one that did not', async () => {
    const { demo, user, later, settled, form } = await payingDemo();
    demo.sandbox.faults.fail('steps', { status: 503, after: 'accepted' });
    stepOf(await user.next(form, data), 'wait');
    demo.sandbox.faults.fail('steps', { status: 429 });
    later(1);
    stepOf(await user.load(form.id), 'wait');
    const asked = await settled(form);
    expect(failureOf(asked)).toBe('unknown');
    expect(demo.sandbox.log.filter(({ type }) => type === 'session_created')).toHaveLength(1);
  });

  it('approved by an old link after a fresh one was asked for: the user is asked what to do', async () => {
    const { demo, user, later, settled, form } = await payingDemo();
    const trip = await user.next(form, data);
    const back = await demo.sandbox.visit(stepOf(trip, 'redirect').url ?? '', { decision: 'approve' });
    later(21);
    const fresh = await renew(user, await user.load(trip.id));
    expect(stepOf(fresh, 'redirect').url).toBeDefined();
    // The browser was asleep; now it comes back from the bank.
    expect((await demo.fetch(back, { redirect: 'manual' })).status).toBe(303);
    const doubtful = await settled(fresh);
    expect(failureOf(doubtful)).toBe('unknown');
    expect(stepOf(doubtful, 'redirect').url).toBeUndefined();
    await approve(demo, await renew(user, doubtful));
    expect((await user.load(trip.id)).status).toBe('completed');
  });

  it('a way back in the last moment still counts', async () => {
    const { demo, user, later, form } = await payingDemo();
    const trip = await user.next(form, data);
    later(14);
    const back = await demo.sandbox.visit(stepOf(trip, 'redirect').url ?? '', { decision: 'approve' });
    later(2);
    expect(failureOf(await user.load(trip.id))).toBe('expired');
    await demo.fetch(back, { redirect: 'manual' });
    expect((await user.load(trip.id)).status).toBe('completed');
  });

  it('whose user left for the bank and never came back: the user is asked what to do', async () => {
    const { demo, user, later, form } = await payingDemo();
    const trip = await user.next(form, data);
    await user.call(`/sessions/${trip.id}/steps/${trip.step?.id}/leave`, user.json('POST', { mode: 'page' }));
    later(14);
    // It was approved, and the tab was lost before it came back.
    const back = await demo.sandbox.visit(stepOf(trip, 'redirect').url ?? '', { decision: 'approve' });
    expect(stepOf(await user.load(trip.id), 'redirect').url).toBeDefined();
    later(2);
    expect(failureOf(await user.load(trip.id))).toBe('unknown');
    // The tab was found again.
    await demo.fetch(back, { redirect: 'manual' });
    expect((await user.load(trip.id)).status).toBe('completed');
    expect(approved(demo)).toBe(1);
  });

  it('half an hour’s rest before the bank was asked is healed, unnoticed', async () => {
    const { demo, user, later, form } = await payingDemo();
    // Too many calls at once: this one was not looked at.
    demo.sandbox.faults.fail('steps', { status: 429, times: 1 });
    await user.next(form, data);
    later(31);
    const trip = await user.load(form.id);
    expect(stepOf(trip, 'redirect').url).toBeDefined();
    await approve(demo, trip);
    expect(approved(demo)).toBe(1);
    expect((await user.load(form.id)).status).toBe('completed');
  });
});
