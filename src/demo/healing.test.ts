import type { Session } from 'onboarding-kit/protocol';
import { defineSkill, productForm } from 'onboarding-kit/proxy';
import { describe, expect, it } from 'vitest';
import { createInMemoryDemo, type InMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { carpatiDeposit } from './skills/deposit.js';
import { applyForCard, stepOf, userOf, type User } from './userOf.js';

const idle = 31;

async function aged(options: InMemoryDemoOptions = {}) {
  let time = Date.parse('2026-11-23T10:00:00Z');
  const demo = await createInMemoryDemo({ now: () => time, ...options });
  return { demo, user: userOf(demo), later: (minutes: number) => void (time += minutes * 60_000) };
}

const completed = ({ sandbox }: InMemoryDemo) => sandbox.log.filter(({ type }) => type === 'session_completed');

/** What the upstream session that was begun last has taken, in order: the one that counts. */
function taken({ sandbox }: InMemoryDemo): string[] {
  const last = sandbox.log.findLast((event) => event.type === 'session_created')?.session_id;
  return sandbox.log.flatMap((event) => {
    if (!('session_id' in event) || event.session_id !== last) return [];
    return event.type === 'step_accepted' ? [event.step] : event.type === 'attachment_accepted' ? [event.name] : [];
  });
}

/** The deposit, step by step; `pause` happens before each answer, and in the middle of the files. */
async function openDeposit(user: User, pause: (at: string) => void): Promise<Session> {
  const start = await user.start(carpatiDeposit.id);
  const front = (await user.upload(start, 'identity_front')).id;
  pause('files');
  const back = (await user.upload(start, 'identity_back')).id;
  pause('product_form');
  const you = await user.next(start, {
    value: { amount: '1500', currency: 'EUR' },
    period: '12',
    identity_front: [front],
    identity_back: [back],
  });
  const proof = (await user.upload(you, 'proof_of_address')).id;
  const prefilled = Object.fromEntries(
    stepOf(you, 'form').fields.flatMap((field) => ('value' in field ? [[field.name, field.value]] : [])),
  );
  pause('identity');
  const sign = await user.next(you, { ...prefilled, proof_of_address: [proof] });
  pause('agreement');
  return user.next(sign, { accepted: true });
}

describe('half an hour’s rest in a deposit', () => {
  it.each([['files'], ['product_form'], ['identity'], ['agreement'], ['identity', 'agreement'], ['everywhere']])(
    'at %s %s: completes, and the servicer saw one completed session',
    async (...places) => {
      const { demo, user, later } = await aged();
      const done = await openDeposit(user, (at) => {
        if (places.includes(at) || places.includes('everywhere')) later(idle);
      });
      expect(done.status).toBe('completed');
      expect(completed(demo)).toHaveLength(1);
      expect(taken(demo)).toEqual([
        'product_form',
        'identity_front',
        'identity_back',
        'identity',
        'proof_of_address',
        'agreement',
      ]);
    },
  );
});

describe('a step that acts at once', () => {
  /** The first step is acted on as it is accepted: the servicer must not get it twice. */
  const once = defineSkill({
    ...carpatiDeposit,
    steps: carpatiDeposit.steps.map((step) =>
      step.kind === 'form' && step.name === 'product_form' ? { ...step, once: true } : step,
    ),
  });

  it('is not sent again when the rest is healed, unless the user says so', async () => {
    const { demo, user, later } = await aged({ skills: [once] });
    let idled = false;
    const pause = (at: string) => {
      if (at !== 'identity' || idled) return;
      idled = true;
      later(idle);
    };
    const asked = await openDeposit(user, pause).catch(() => undefined);
    expect(asked).toBeUndefined();
    const [session] = (await (await user.call('/sessions')).json()).sessions;
    const again = await user.load(session.id);
    expect(stepOf(again, 'form')).toMatchObject({
      id: 'product_form-2',
      errors: [{ field: '', code: 'sent_before' }],
      draft: { period: '12' },
    });
    expect(demo.sandbox.log.filter((event) => event.type === 'step_accepted')).toHaveLength(1);
    // The user has asked the bank, and sends it again.
    const next = await user.next(again, stepOf(again, 'form').draft ?? {});
    expect(next.step?.name).toBe('agreement');
    expect(await user.next(next, { accepted: true })).toMatchObject({ status: 'completed' });
  });

  it('cannot be changed any more once it was accepted', async () => {
    const { user } = await aged({ skills: [once] });
    const start = await user.start(once.id);
    const you = await user.next(start, {
      value: { amount: '1500', currency: 'EUR' },
      period: '12',
      identity_front: [(await user.upload(start, 'identity_front')).id],
      identity_back: [(await user.upload(start, 'identity_back')).id],
    });
    expect(you.step?.name).toBe('identity');
    const look = await user.call(`/sessions/${start.id}/steps/product_form`);
    expect(await look.json()).toMatchObject({ changeable: false });
  });
});

describe('a verification', () => {
  it('lets nothing be changed that a person looks at', async () => {
    const { user } = await aged();
    const waiting = await applyForCard(user);
    stepOf(waiting, 'wait');
    const look = await user.call(`/sessions/${waiting.id}/steps/personal_data`);
    expect([look.status, (await look.json()).changeable]).toEqual([200, false]);
  });
});

describe('a set-up that is wrong', () => {
  const misnamed = defineSkill({
    ...carpatiDeposit,
    id: 'carpati_ro_deposit_sbx_#3.0',
    steps: [productForm({ name: 'no_such_step', title: 'Deposit', fields: [] })],
  });

  it('ends the session after an hour, with the reason and a reference', async () => {
    const { user, later } = await aged({ skills: [misnamed] });
    let session = await user.next(await user.start(misnamed.id), {});
    expect(stepOf(session, 'wait')).toMatchObject({ problem: { code: 'upstream_refused' }, blockedBy: 'not_set_up' });
    for (let minutes = 0; session.status === 'open' && minutes < 120; minutes += 10) {
      later(10);
      session = await user.load(session.id);
    }
    expect(session).toMatchObject({
      status: 'failed',
      outcome: { reason: 'not_set_up', reference: expect.any(String) },
    });
  });

  it('does not end it by the first look after a long night', async () => {
    const { user, later } = await aged({ skills: [misnamed] });
    const session = await user.next(await user.start(misnamed.id), {});
    later(300);
    expect((await user.load(session.id)).status).toBe('open');
  });

  it('takes nothing from those who wait for a person, however long it lasts', async () => {
    const { demo, user, later } = await aged();
    const waiting = await applyForCard(user);
    stepOf(waiting, 'wait');
    const look = async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed += 10) {
        later(10);
        await user.load(waiting.id);
      }
      return user.load(waiting.id);
    };
    demo.sandbox.faults.fail('steps', { status: 401, code: 'invalid_client_id', times: Infinity });
    expect(stepOf(await look(120), 'wait')).toMatchObject({ reason: 'verification', blockedBy: 'not_set_up' });
    // By now the upstream session is gone, too, and no other can be had.
    demo.sandbox.faults.clear();
    demo.sandbox.faults.fail('sessions', { status: 401, code: 'invalid_client_app_key', times: Infinity });
    expect(stepOf(await look(300), 'wait')).toMatchObject({ blockedBy: 'not_set_up' });
    demo.sandbox.faults.clear();
    await look(10);
    const begun = demo.sandbox.log.findLast((event) => event.type === 'session_created')?.session_id ?? '';
    demo.sandbox.decide(begun, { verification: 'approved' });
    expect((await look(10)).status).toBe('completed');
  });
});

describe('why it did not work out at the bank', () => {
  it.each([
    ['mihai', 'no_account'],
    ['dana', 'bank_denied'],
    ['elena', undefined],
  ])('%s comes back from the bank: %s', async (name, reason) => {
    const { demo, user } = await aged();
    const trip = await user.start('carpati_ro_aisp_sbx_#2.0');
    const url = stepOf(trip, 'redirect').url ?? '';
    await demo.fetch(await demo.sandbox.visit(url, { user: name, decision: 'approve' }));
    const { failure } = stepOf(await user.load(trip.id), 'redirect');
    expect([failure?.code, failure?.reason]).toEqual(['failed', reason]);
  });

  it.each([
    ['ioana', 'bank_down'],
    ['sorin', 'bank_busy'],
    ['vlad', 'bank_denied'],
  ])('the bank cannot be asked for a link for %s: %s', async (name, reason) => {
    const { user } = await aged();
    const form = await user.start('dunarea_ro_aisp_sbx_#1.0');
    const trip = await user.next(form, { psu_id: name, ibans: ['RO49AAAA1B31007593840000'] });
    expect(stepOf(trip, 'redirect').failure).toMatchObject({ code: 'failed', reason, reference: expect.any(String) });
  });
});
