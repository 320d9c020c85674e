import type { Session } from 'onboarding-kit/protocol';
import { defineSkill, offlineVerification, productForm, type NewsEvent } from 'onboarding-kit/proxy';
import { describe, expect, it } from 'vitest';
import { createInMemoryDemo } from './createInMemoryDemo.js';
import { stepOf, userOf } from './userOf.js';

/** A person at the bank looks at the application, and another one at what was signed. */
const loan = defineSkill({
  id: 'carpati_ro_loan_sbx_#1.0',
  kind: 'product',
  title: 'A loan',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    productForm({
      name: 'application',
      title: 'Your loan',
      fields: [
        { type: 'money', name: 'amount', label: 'Amount', required: true, currencies: ['RON'] },
        { type: 'file', name: 'payslip', label: 'Payslip', required: true, accept: ['image/jpeg'] },
      ],
      data: ({ amount }) => ({ amount: (amount as { amount: string }).amount }),
    }),
    offlineVerification({ name: 'decision', title: 'We look at your application', timeoutHours: 72 }),
    productForm({
      name: 'contract',
      title: 'Your contract',
      fields: [{ type: 'checkbox', name: 'accepted', label: 'I agree', required: true }],
      data: () => ({ accepted: 'true' }),
    }),
    offlineVerification({ name: 'check', title: 'We look at what you signed', timeoutHours: 24 }),
  ],
});

async function apply() {
  let time = Date.parse('2026-11-23T10:00:00Z');
  const told: NewsEvent['type'][] = [];
  const notify = ({ type }: NewsEvent) => void told.push(type);
  const demo = await createInMemoryDemo({ skills: [loan], now: () => time, notify });
  const user = userOf(demo);
  const sessions = () => demo.sandbox.log.filter(({ type }) => type === 'session_created');
  const send = async (session: Session) => {
    const { id } = await user.upload(session, 'payslip');
    return user.next(session, { amount: { amount: '5000', currency: 'RON' }, payslip: [id] });
  };
  return {
    demo,
    user,
    told,
    sessions,
    send,
    waiting: await send(await user.start(loan.id)),
    taken: () => demo.sandbox.log.flatMap((event) => (event.type === 'step_accepted' ? [event.step] : [])),
    later: (minutes: number) => void (time += minutes * 60_000),
    /** A person decides; nobody is looking at the page. */
    async decide(decision: Parameters<typeof demo.sandbox.decide>[1]) {
      demo.sandbox.decide(sessions().at(-1)?.session_id ?? '', decision);
      time += 60_000;
      await demo.proxy.runDue();
    },
  };
}

const asked = (session: Session) => [session.step?.kind, session.step?.name];

describe('a skill with two waits', () => {
  it('waits twice, each time for a decision of its own, and tells of both', async () => {
    const { user, told, sessions, waiting, taken, decide } = await apply();
    expect(asked(waiting)).toEqual(['wait', 'decision']);
    await decide({ verification: 'approved' });
    const contract = await user.load(waiting.id);
    expect(asked(contract)).toEqual(['form', 'contract']);
    const second = await user.next(contract, { accepted: true });
    expect(asked(second)).toEqual(['wait', 'check']);
    // It has a beginning and an end of its own.
    expect(stepOf(second, 'wait')).toMatchObject({
      since: '2026-11-23T10:01:00.000Z',
      until: '2026-11-24T10:01:00.000Z',
    });
    // The first decision is not taken for the second.
    expect(asked(await user.load(waiting.id))).toEqual(['wait', 'check']);
    await decide({ verification: 'approved' });
    expect((await user.load(waiting.id)).status).toBe('completed');
    expect(told).toEqual(['session_continues', 'session_completed']);
    expect(sessions()).toHaveLength(1);
    expect(taken().filter((step) => step !== 'verification')).toEqual(['application', 'contract']);
  });

  it('asks for more in the first, and goes on to the second all the same', async () => {
    const { user, told, waiting, send, decide } = await apply();
    await decide({ verification: 'more_information', request: 'application' });
    const again = await send(await user.load(waiting.id));
    expect(asked(again)).toEqual(['wait', 'decision']);
    await decide({ verification: 'approved' });
    const second = await user.next(await user.load(waiting.id), { accepted: true });
    expect(asked(second)).toEqual(['wait', 'check']);
    await decide({ verification: 'approved' });
    expect((await user.load(waiting.id)).status).toBe('completed');
    expect(told).toEqual(['information_needed', 'session_continues', 'session_completed']);
  });

  it('is rejected in the second, or runs out there', async () => {
    const rejected = await apply();
    await rejected.decide({ verification: 'approved' });
    await rejected.user.next(await rejected.user.load(rejected.waiting.id), { accepted: true });
    await rejected.decide({ verification: 'rejected', reason: 'signature' });
    expect((await rejected.user.load(rejected.waiting.id)).status).toBe('rejected');

    const forgotten = await apply();
    await forgotten.decide({ verification: 'approved' });
    await forgotten.user.next(await forgotten.user.load(forgotten.waiting.id), { accepted: true });
    forgotten.later(25 * 60);
    await forgotten.demo.proxy.runDue();
    expect((await forgotten.user.load(forgotten.waiting.id)).status).toBe('expired');
    expect(forgotten.told).toEqual(['session_continues', 'session_expired']);
  });

  it('a bank that lost the session while the second waits looks at both once more', async () => {
    const { user, sessions, waiting, taken, later, decide } = await apply();
    await decide({ verification: 'approved' });
    await user.next(await user.load(waiting.id), { accepted: true });
    later(45);
    expect(asked(await user.load(waiting.id))).toEqual(['wait', 'decision']);
    expect(sessions()).toHaveLength(2);
    await decide({ verification: 'approved' });
    // What was signed is kept, and sent again.
    expect(asked(await user.load(waiting.id))).toEqual(['wait', 'check']);
    await decide({ verification: 'approved' });
    expect((await user.load(waiting.id)).status).toBe('completed');
    expect(taken().filter((step) => step !== 'verification')).toEqual([
      'application',
      'contract',
      'application',
      'contract',
    ]);
  });
});
