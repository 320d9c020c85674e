import { describe, expect, it } from 'vitest';
import { sessionSchema, type Session } from 'onboarding-kit/protocol';
import { memoryFiles, memoryStore, type OnboardingProxyOptions } from 'onboarding-kit/proxy';
import { asPage, createInMemoryDemo, type InMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { stepOf, userOf, type User } from './userOf.js';

async function visitBank({ sandbox, fetch }: InMemoryDemo, session: Session, decision: 'approve' | 'refuse' | 'fail') {
  const back = await sandbox.visit(stepOf(session, 'redirect').url ?? '', { decision });
  return fetch(back, { redirect: 'manual' });
}

async function depositStep1(user: User, session: Session) {
  const [front, back] = [await user.upload(session, 'identity_front'), await user.upload(session, 'identity_back')];
  return user.next(session, {
    value: { amount: '1 500', currency: 'EUR' },
    period: '12',
    identity_front: [front.id],
    identity_back: [back.id],
  });
}

async function finishDeposit(user: User, second: Session) {
  const prefilled = Object.fromEntries(
    stepOf(second, 'form').fields.flatMap((field) => ('value' in field ? [[field.name, field.value]] : [])),
  );
  const proof = await user.upload(second, 'proof_of_address');
  const third = await user.next(second, { ...prefilled, proof_of_address: [proof.id] });
  return user.next(third, { accepted: true });
}

/** For one more proxy of the same tenant, calling the bank of another demo. */
const atBankOf = ({ sandbox }: InMemoryDemo): InMemoryDemoOptions => ({
  tenant: sandbox.tenant,
  upstream: { fetch: (request) => sandbox.fetch(request) },
});

/** What the upstream session that was begun last has taken, in order: the one that counts. */
function accepted({ sandbox }: InMemoryDemo): string[] {
  const last = sandbox.log.findLast((event) => event.type === 'session_created')?.session_id;
  return sandbox.log.flatMap((event) => {
    if (!('session_id' in event) || event.session_id !== last) return [];
    return event.type === 'step_accepted' ? [event.step] : event.type === 'attachment_accepted' ? [event.name] : [];
  });
}

const wholeDeposit = ['product_form', 'identity_front', 'identity_back', 'identity', 'proof_of_address', 'agreement'];
const completed = ({ sandbox }: InMemoryDemo) => sandbox.log.filter(({ type }) => type === 'session_completed');

describe('each skill, from its first step to its end', () => {
  it.each(['carpati_ro_aisp_sbx_#2.0', 'dunarea_ro_aisp_sbx_#1.0'])(
    '%s: consent at the bank brings credentials',
    async (skill) => {
      const demo = await createInMemoryDemo();
      const user = userOf(demo);
      let session = await user.start(skill, 'https://acme.example/banks?tab=1');
      if (session.step?.kind === 'form')
        session = await user.next(session, { psu_id: 'ana', ibans: ['RO49 AAAA 1B31 0075 9384 0000'] });
      const back = await visitBank(demo, session, 'approve');
      expect([back.status, back.headers.get('location')]).toEqual([
        303,
        `https://acme.example/banks?tab=1&onboarding=${session.id}&onboarding-back=1`,
      ]);
      expect(await user.load(session.id)).toMatchObject({
        status: 'completed',
        step: null,
        outcome: { title: 'Your bank is connected' },
      });
      expect(await demo.proxy.credentialsOf('user-ana')).toMatchObject([{ skill, sessionId: session.id }]);
    },
  );

  it('implicit consent needs no trip', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('instant_ro_aisp_sbx_#1.0');
    expect(await user.next(session, { consent: true })).toMatchObject({ status: 'completed' });
    expect(await demo.proxy.credentialsOf('user-ana')).toHaveLength(1);
  });

  it('a deposit: files first, what they read prefills the next step, each sent once and in order', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const second = await depositStep1(user, await user.start('carpati_ro_deposit_sbx_#3.0'));
    expect(second.trail.map(({ state }) => state)).toEqual(['done', 'current', 'ahead']);
    expect(stepOf(second, 'form').fields).toContainEqual(
      expect.objectContaining({ name: 'first_name', value: expect.any(String) }),
    );
    const done = await finishDeposit(user, second);
    expect(done).toMatchObject({
      status: 'completed',
      outcome: { title: 'Your deposit is open', details: [{ value: expect.stringContaining('1,500') }, {}, {}] },
    });
    expect(accepted(demo)).toEqual(wholeDeposit);
  });

  it('a payment is authorised at the bank', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const form = await user.start('dunarea_ro_pisp_sbx_#1.0');
    const session = await user.next(form, {
      amount: { amount: '120,50', currency: 'RON' },
      debtor_iban: 'ro49aaaa1b31007593840000',
    });
    // What the user is told before is what the bank asks them, and is what is paid.
    expect(stepOf(session, 'redirect')).toMatchObject({
      purpose: 'payment',
      grants: [{ title: 'One payment of RON\u00A0120.50 to Acme' }, { granted: false }],
    });
    expect(demo.sandbox.log).toContainEqual(
      expect.objectContaining({
        step: 'payment_intent',
        data: expect.objectContaining({
          payment_info: [expect.objectContaining({ amount: '120.50', currency: 'RON' })],
        }),
      }),
    );
    await visitBank(demo, session, 'approve');
    expect(await user.load(session.id)).toMatchObject({
      status: 'completed',
      outcome: { details: [{ value: 'RON\u00A0120.50' }, {}] },
    });
  });

  describe('a card waits for a person, who', () => {
    const apply = async () => {
      let time = Date.parse('2026-11-23T10:00:00Z');
      const demo = await createInMemoryDemo({ now: () => time });
      const user = userOf(demo);
      const personal = await user.start('carpati_ro_card_sbx_#1.0');
      const document = await user.next(personal, {
        first_name: 'Ana',
        last_name: 'Pop',
        date_of_birth: '1.2.1990',
        email: 'ana@example.com',
        phone: '0722 123 456',
      });
      const selfie = await user.next(document, {
        document_type: 'passport',
        document_front: [(await user.upload(document, 'document_front')).id],
      });
      const waiting = await user.next(selfie, { selfie: [(await user.upload(selfie, 'selfie')).id] });
      expect(stepOf(waiting, 'wait')).toMatchObject({
        reason: 'verification',
        since: '2026-11-23T10:00:00.000Z',
        expectedBy: '2026-11-23T12:00:00.000Z',
      });
      const upstreamSession = demo.sandbox.log.find((event) => event.type === 'session_created')?.session_id ?? '';
      return { demo, user, waiting, upstreamSession, later: (seconds: number) => void (time += seconds * 1000) };
    };

    it('approves', async () => {
      const { demo, user, waiting, upstreamSession, later } = await apply();
      later(3);
      stepOf(await user.load(waiting.id), 'wait');
      demo.sandbox.decide(upstreamSession, { verification: 'approved' });
      later(60);
      expect(await user.load(waiting.id)).toMatchObject({
        status: 'completed',
        outcome: { title: 'Your card is on its way' },
      });
    });

    it('rejects', async () => {
      const { demo, user, waiting, upstreamSession, later } = await apply();
      demo.sandbox.decide(upstreamSession, { verification: 'rejected', reason: 'The passport has expired.' });
      later(60);
      const rejected = await user.load(waiting.id);
      expect(rejected).toMatchObject({
        status: 'rejected',
        outcome: { description: expect.stringContaining('“The passport has expired.”') },
      });
    });

    it('asks for more: the step opens again with its answer and a note, and goes on', async () => {
      const { demo, user, waiting, upstreamSession, later } = await apply();
      demo.sandbox.decide(upstreamSession, { verification: 'more_information', request: 'document' });
      later(60);
      const again = await user.load(waiting.id);
      const step = stepOf(again, 'form');
      expect(step).toMatchObject({
        id: 'document-2',
        name: 'document',
        draft: { document_type: 'passport' },
        note: expect.stringContaining('could not be read'),
      });
      // The photo that was not good enough is not there to be sent again.
      expect(step.uploads).toBeUndefined();
      const same = await user.answer(again, step.draft ?? {});
      expect((await same.json()).errors).toEqual([{ field: 'document_front', code: 'file_missing' }]);
      const upload = await user.upload(again, 'document_front');
      const back = await user.next(again, { document_type: 'passport', document_front: [upload.id] });
      stepOf(back, 'wait');
      demo.sandbox.decide(upstreamSession, { verification: 'approved' });
      later(60);
      expect((await user.load(waiting.id)).status).toBe('completed');
    });
  });
});

describe('the trip to the bank', () => {
  it.each(['refuse', 'fail'] as const)('%s: says so, and a fresh link leads to the end', async (decision) => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('carpati_ro_aisp_sbx_#2.0', 'https://acme.example/');
    await visitBank(demo, session, decision);
    const after = await user.load(session.id);
    expect(stepOf(after, 'redirect')).toMatchObject({
      failure: { code: decision === 'refuse' ? 'refused' : 'failed' },
    });
    const fresh = await user.next(after, {});
    expect(stepOf(fresh, 'redirect').url).not.toBe(stepOf(session, 'redirect').url);
    await visitBank(demo, fresh, 'approve');
    expect((await user.load(session.id)).status).toBe('completed');
  });

  it('a way back is good once, for its own trip, and for nobody else', async () => {
    const demo = await createInMemoryDemo({
      authenticate: (request) => ({ id: request.headers.get('x-user') ?? 'user-ana' }),
    });
    const user = userOf(demo);
    const session = await user.start('carpati_ro_aisp_sbx_#2.0');
    const back = await demo.sandbox.visit(stepOf(session, 'redirect').url ?? '', { decision: 'approve' });
    const forged = back.replace(/state=([\w-]+)\.[\w-]+/, `state=$1.${'A'.repeat(32)}`);
    const leadsTo = async (...call: Parameters<typeof demo.fetch>) =>
      (await demo.fetch(...call)).headers.get('location');
    expect(await leadsTo(forged)).toMatch(/^\/onboarding\/return\/stale/);
    expect(await leadsTo(back, { headers: { 'x-user': 'user-mihai' } })).toBe('/onboarding/return/stale');
    expect((await user.load(session.id)).status).toBe('open');
    expect(await leadsTo(back)).toContain(session.id);
    expect(await leadsTo(back)).toBe(`/onboarding/return/stale?onboarding=${session.id}`);
    expect(await user.load(session.id)).toMatchObject({ status: 'completed' });
  });

  it('runs out after a quarter of an hour', async () => {
    let time = Date.now();
    const demo = await createInMemoryDemo({ now: () => time });
    const user = userOf(demo);
    const session = await user.start('carpati_ro_aisp_sbx_#2.0');
    time += 14 * 60_000;
    expect(stepOf(await user.load(session.id), 'redirect').url).toBeDefined();
    time += 2 * 60_000;
    expect(stepOf(await user.load(session.id), 'redirect')).toMatchObject({ failure: { code: 'expired' } });
  });

  it('whoever is not signed in takes nothing and uses nothing up', async () => {
    let signedIn = true;
    const demo = await createInMemoryDemo({ authenticate: () => (signedIn ? { id: 'user-ana' } : null) });
    const user = userOf(demo);
    const session = await user.start('carpati_ro_aisp_sbx_#2.0');
    const back = await demo.sandbox.visit(stepOf(session, 'redirect').url ?? '', { decision: 'approve' });
    signedIn = false;
    const asked = await demo.fetch(back);
    expect(asked.headers.get('location')).toMatch(/^\/onboarding\/return\?way=/);
    signedIn = true;
    expect((await demo.fetch(back, { method: 'HEAD' })).status).toBe(405);
    expect((await user.load(session.id)).status).toBe('open');
    expect((await demo.fetch(back)).status).toBe(303);
    expect((await user.load(session.id)).status).toBe('completed');
  });

  it('a link that is still good is not thrown away', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('carpati_ro_aisp_sbx_#2.0');
    expect((await user.answer(session, {})).status).toBe(409);
    await visitBank(demo, session, 'approve');
    expect((await user.load(session.id)).status).toBe('completed');
  });

  it('returns to the tenant’s own pages only', async () => {
    const user = userOf(await createInMemoryDemo());
    for (const returnTo of [
      'https://evil.example/',
      'blob:https://acme.example/x',
      'https://user:word@acme.example/',
    ]) {
      const response = await user.call(
        '/sessions',
        user.json('POST', { skill: 'carpati_ro_aisp_sbx_#2.0', returnTo }, { 'idempotency-key': 'a-key-of-mine' }),
      );
      expect([response.status, (await response.json()).code], returnTo).toEqual([403, 'return_to_refused']);
    }
  });
});

describe('sending once', () => {
  it('the same key starts one session and answers once; with another answer it is refused', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const start = () =>
      user.call(
        '/sessions',
        user.json('POST', { skill: 'instant_ro_aisp_sbx_#1.0' }, { 'idempotency-key': 'one-and-the-same' }),
      );
    const [first, second] = await Promise.all([start(), start()]);
    const session = sessionSchema.parse(await first.json());
    expect(sessionSchema.parse(await second.json()).id).toBe(session.id);
    const answers = await Promise.all([1, 2, 3].map(() => user.answer(session, { consent: true }, 'answer-key')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(accepted(demo)).toEqual(['sca_implicit']);
    const other = await user.answer(session, { consent: false }, 'answer-key');
    expect([other.status, (await other.json()).code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('of two tabs one answer is taken; the other hears that things have changed', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('carpati_ro_card_sbx_#1.0');
    const data = {
      first_name: 'Ana',
      last_name: 'Pop',
      date_of_birth: '1990-02-01',
      email: 'ana@example.com',
      phone: '+40722123456',
    };
    const answers = await Promise.all([
      user.answer(session, data),
      user.answer(session, { ...data, first_name: 'Ioana' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(accepted(demo)).toEqual(['personal_data']);
  });

  const faults = (['sessions', 'steps', 'upload', 'tokens'] as const).flatMap((kind) =>
    (['before', 'accepted'] as const).flatMap((after) => [1, 2, 3].map((nth) => ({ kind, after, nth }))),
  );
  it.each(faults)(
    'call $nth to $kind fails $after it acted: the session that completes has each part once',
    async ({ kind, after, nth }) => {
      let time = Date.now();
      const demo = await createInMemoryDemo({ now: () => time });
      const user = userOf(demo);
      let calls = 0;
      // The nth call of its kind, wherever in the session that is.
      const armed = () => {
        calls += 1;
        if (calls === nth) demo.sandbox.faults.fail(kind, { status: 503, times: 1, after });
      };
      armed();
      const settled = async (session: Session): Promise<Session> => {
        for (let current = session; ; current = await user.load(session.id)) {
          if (current.step?.kind !== 'wait') return current;
          expect(current.step).toMatchObject({ reason: 'sending' });
          time += 31_000;
        }
      };
      const second = await settled(await depositStep1(user, await user.start('carpati_ro_deposit_sbx_#3.0')));
      armed();
      const prefilled = Object.fromEntries(
        stepOf(second, 'form').fields.flatMap((field) => ('value' in field ? [[field.name, field.value]] : [])),
      );
      const proof = await user.upload(second, 'proof_of_address');
      const third = await settled(await user.next(second, { ...prefilled, proof_of_address: [proof.id] }));
      armed();
      const signed = await settled(await user.next(third, { accepted: true }));
      // Where the bank may have opened the deposit already, nothing opens a second one but the user.
      if (after === 'accepted' && kind === 'tokens') {
        expect(signed).toMatchObject({ status: 'failed', outcome: { reference: expect.any(String) } });
        expect(completed(demo)).toHaveLength(1);
        return;
      }
      if (after === 'accepted' && kind === 'steps' && nth === 3) {
        expect(stepOf(signed, 'form')).toMatchObject({ name: 'agreement', errors: [{ code: 'outcome_unknown' }] });
        expect(completed(demo)).toHaveLength(1);
      }
      const done = signed.status === 'open' ? await settled(await user.next(signed, { accepted: true })) : signed;
      expect(done.status).toBe('completed');
      expect(accepted(demo)).toEqual(wholeDeposit);
      expect(await demo.proxy.credentialsOf('user-ana')).toHaveLength(1);
    },
  );

  it('a token that was spent while its answer was lost sends the user to the bank once more, and nothing else', async () => {
    let time = Date.now();
    const demo = await createInMemoryDemo({ now: () => time });
    const user = userOf(demo);
    demo.sandbox.faults.fail('tokens', { status: 503, after: 'accepted' });
    const session = await user.start('carpati_ro_aisp_sbx_#2.0');
    await visitBank(demo, session, 'approve');
    time += 31_000;
    const again = await user.load(session.id);
    expect(stepOf(again, 'redirect')).toMatchObject({ failure: { code: 'failed' } });
    await visitBank(demo, await user.next(again, {}), 'approve');
    expect((await user.load(session.id)).status).toBe('completed');
  });

  it('a proxy that dies between step and attachment leaves nothing undone and does nothing twice', async () => {
    let time = Date.now();
    const shared: Partial<OnboardingProxyOptions> = { store: memoryStore(), files: memoryFiles(), now: () => time };
    const demo = await createInMemoryDemo(shared);
    const user = userOf(demo);
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    const [front, back] = [await user.upload(session, 'identity_front'), await user.upload(session, 'identity_back')];
    demo.sandbox.faults.fail('upload', { status: 429 });
    const sending = await user.next(session, {
      value: { amount: '500', currency: 'EUR' },
      period: '3',
      identity_front: [front.id],
      identity_back: [back.id],
    });
    stepOf(sending, 'wait');
    expect(accepted(demo)).toEqual(['product_form']);

    const next = await createInMemoryDemo({
      ...shared,
      ...atBankOf(demo),
    });
    const again = userOf({ fetch: asPage(next.proxy) });
    time += 10_000;
    expect(stepOf(await again.load(session.id), 'form').name).toBe('identity');
    expect(accepted(demo)).toEqual(['product_form', 'identity_front', 'identity_back']);
  });

  it('two proxies on one store do not get in each other’s way', async () => {
    const demo = await createInMemoryDemo();
    const shared: Partial<OnboardingProxyOptions> = { store: memoryStore(), files: memoryFiles() };
    const proxies = await Promise.all([1, 2].map(() => createInMemoryDemo({ ...shared, ...atBankOf(demo) })));
    const users = proxies.map(userOf);
    const [first, second] = users;
    if (!first || !second) throw new Error('There are two');
    const form = await first.start('carpati_ro_deposit_sbx_#3.0');
    const [front, back] = [await first.upload(form, 'identity_front'), await second.upload(form, 'identity_back')];
    const data = {
      value: { amount: '500', currency: 'EUR' },
      period: '3',
      identity_front: [front.id],
      identity_back: [back.id],
    };
    // The same answer through both at once, while others look.
    const answers = await Promise.all([
      first.next(form, data, 'the-same-key'),
      second.next(form, data, 'the-same-key'),
      first.load(form.id),
      second.load(form.id),
    ]);
    expect(answers[0].step?.name).toBe('identity');
    expect(answers[1].step?.name).toBe('identity');
    expect(await finishDeposit(second, answers[0])).toMatchObject({ status: 'completed' });
    expect(accepted(demo)).toEqual(wholeDeposit);
    expect(demo.sandbox.log.filter(({ type }) => type === 'session_created')).toHaveLength(1);
  });

  it('an upstream that always fails midway is given up, and not asked for ever', async () => {
    let time = Date.now();
    const demo = await createInMemoryDemo({ now: () => time });
    const user = userOf(demo);
    demo.sandbox.faults.fail('upload', { status: 503, times: Infinity });
    let session = await depositStep1(user, await user.start('carpati_ro_deposit_sbx_#3.0'));
    for (let looks = 0; session.status === 'open' && looks < 100; looks += 1) {
      time += 31_000;
      session = await user.load(session.id);
    }
    expect(session).toMatchObject({ status: 'failed', outcome: { reference: expect.any(String) } });
    expect(demo.sandbox.log.filter(({ type }) => type === 'session_created').length).toBeLessThan(7);
  });

  it('an answer that nobody understands blocks the way for a while, instead of being asked for again and again', async () => {
    let calls = 0;
    let odd = false;
    let time = Date.now();
    const demo = await createInMemoryDemo({ now: () => time });
    const oddities = await createInMemoryDemo({
      now: () => time,
      tenant: demo.sandbox.tenant,
      upstream: {
        async fetch(request) {
          calls += 1;
          if (calls > 100) throw new Error('It is asked without end');
          const response = await demo.sandbox.fetch(request);
          if (!odd) return response;
          return Response.json({
            ...(await response.json()),
            data: { verification: 'more_information', request: 'unheard_of' },
          });
        },
      },
    });
    const user = userOf(oddities);
    const personal = await user.start('carpati_ro_card_sbx_#1.0');
    const document = await user.next(personal, {
      first_name: 'Ana',
      last_name: 'Pop',
      date_of_birth: '1990-02-01',
      email: 'ana@example.com',
      phone: '+40722123456',
    });
    const selfie = await user.next(document, {
      document_type: 'passport',
      document_front: [(await user.upload(document, 'document_front')).id],
    });
    const waiting = await user.next(selfie, { selfie: [(await user.upload(selfie, 'selfie')).id] });
    odd = true;
    time += 10_000;
    expect(stepOf(await user.load(waiting.id), 'wait')).toMatchObject({ problem: { code: 'upstream_refused' } });
    expect(calls).toBeLessThan(10);
  });

  it('cancelling comes too late once the bank has agreed', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    demo.sandbox.faults.hold('tokens');
    const session = await user.start('instant_ro_aisp_sbx_#1.0');
    const answering = user.answer(session, { consent: true });
    await expect.poll(() => demo.sandbox.faults.held('tokens')).toBe(1);
    const cancelling = user.call(`/sessions/${session.id}/cancel`, user.json('POST', {}));
    demo.sandbox.faults.release('tokens');
    await answering;
    expect((await (await cancelling).json()).status).toBe('completed');
    expect(await demo.proxy.credentialsOf('user-ana')).toHaveLength(1);
  });

  it('an upstream session that was idle past its nonce is begun anew, unnoticed', async () => {
    let time = Date.now();
    const demo = await createInMemoryDemo({ now: () => time });
    const user = userOf(demo);
    const second = await depositStep1(user, await user.start('carpati_ro_deposit_sbx_#3.0'));
    time += 31 * 60_000;
    expect(await finishDeposit(user, second)).toMatchObject({ status: 'completed' });
    expect(completed(demo)).toHaveLength(1);
    expect(accepted(demo)).toEqual(wholeDeposit);
  });
});

describe('what is refused', () => {
  it('an answer with mistakes: each is named at its field, and nothing is sent', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('dunarea_ro_aisp_sbx_#1.0');
    const response = await user.answer(session, {
      psu_id: 'ab',
      ibans: ['RO49AAAA1B31007593840000', 'RO49'],
      extra: 1,
    });
    expect(response.status).toBe(422);
    const { errors } = await response.json();
    expect(errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'psu_id text_short',
      'ibans.1 iban_short',
      'extra unknown_field',
    ]);
    expect(accepted(demo)).toEqual([]);
  });

  it('a file that is too large, empty, or of another kind than its name says', async () => {
    const user = userOf(await createInMemoryDemo());
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    const codes = async (bytes: Uint8Array<ArrayBuffer>) =>
      (await (await user.upload(session, 'identity_front', bytes, 'card.jpg')).response.json()).errors[0].code;
    expect(await codes(new TextEncoder().encode('<script>alert(1)</script>'))).toBe('file_kind');
    expect(await codes(new Uint8Array())).toBe('file_empty');
    expect(await codes(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('file_large');
  });

  it('a file that is wrong stands in the way of no answer that does not name it', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    await user.upload(session, 'identity_front', new TextEncoder().encode('<script>'), 'card.jpg');
    expect((await depositStep1(user, session)).step?.name).toBe('identity');
  });

  it('a body that is too large, however it comes', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('dunarea_ro_pisp_sbx_#1.0');
    const response = await user.answer(session, { reference: 'x'.repeat(70_000) });
    expect([response.status, (await response.json()).code]).toEqual([413, 'body_too_large']);
  });

  it('another user’s session, which looks like none', async () => {
    const demo = await createInMemoryDemo({
      authenticate: (request) => ({ id: request.headers.get('x-user') ?? 'user-ana' }),
    });
    const session = await userOf(demo).start('carpati_ro_deposit_sbx_#3.0');
    const other = { headers: { 'x-user': 'user-mihai' } };
    const [theirs, none] = [
      await demo.fetch(`/onboarding/sessions/${session.id}`, other),
      await demo.fetch('/onboarding/sessions/none', other),
    ];
    expect([theirs.status, await theirs.json()]).toEqual([none.status, await none.json()]);
    expect(theirs.status).toBe(404);
  });

  it('nobody, another site, a plain form, and a call without its headers', async () => {
    const nobody = await createInMemoryDemo({ authenticate: () => null });
    expect((await nobody.fetch('/onboarding/skills')).status).toBe(401);
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await user.start('instant_ro_aisp_sbx_#1.0');
    const url = `https://acme.example/onboarding/sessions/${session.id}/cancel`;
    const crossSite = await demo.proxy.fetch(
      new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
        body: '{}',
      }),
    );
    expect([crossSite.status, (await crossSite.json()).code]).toEqual([403, 'origin_refused']);
    const form = await user.call(`/sessions/${session.id}/cancel`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=b',
    });
    expect(form.status).toBe(415);
    const bare = await user.call(`/sessions/${session.id}/steps/${session.step?.id}`, user.json('POST', { data: {} }));
    expect(bare.status).toBe(428);
    expect((await user.load(session.id)).status).toBe('open');
  });
});

describe('drafts, cancelling and expiry', () => {
  it('keeps what was typed, as typed, until the step is answered', async () => {
    const user = userOf(await createInMemoryDemo());
    const session = await user.start('dunarea_ro_pisp_sbx_#1.0');
    const draft = { amount: { amount: '12', currency: 'RON' }, debtor_iban: 'ro49 aa' };
    expect(
      (
        await user.call(
          `/sessions/${session.id}/draft`,
          user.json('PUT', { stepId: session.step?.id, data: { ...draft, other: 1 } }),
        )
      ).status,
    ).toBe(204);
    const loaded = await user.load(session.id);
    expect(stepOf(loaded, 'form').draft).toEqual(draft);
    expect(loaded.revision).toBe(session.revision);
  });

  it('a cancelled session stays so, and its files are gone', async () => {
    const files = memoryFiles();
    const user = userOf(await createInMemoryDemo({ files }));
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    const { id } = await user.upload(session, 'identity_front');
    const cancelled = sessionSchema.parse(
      await (await user.call(`/sessions/${session.id}/cancel`, user.json('POST', {}))).json(),
    );
    expect(cancelled.status).toBe('cancelled');
    expect(await files.stat(id)).toBeUndefined();
    expect((await user.answer(session, {})).status).toBe(409);
  });

  it('a session that rests too long expires', async () => {
    let time = Date.now();
    const user = userOf(await createInMemoryDemo({ now: () => time, sessionHours: 2 }));
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    time += 3 * 3_600_000;
    expect((await user.load(session.id)).status).toBe('expired');
  });
});
