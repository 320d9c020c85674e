import { answeredStepSchema, sessionSchema, type AnsweredStep, type Session } from 'onboarding-kit/protocol';
import { defineSkill, paymentIntent, productForm, reviewStep } from 'onboarding-kit/proxy';
import { describe, expect, it } from 'vitest';
import { createInMemoryDemo, type InMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { stepOf, userOf, type User } from './userOf.js';

const servicer = { id: 'dunarea', name: 'Dunărea Bank', country: 'RO', initials: 'DB' };
const payment = defineSkill({
  id: 'dunarea_ro_pisp_sbx_#1.0',
  kind: 'pisp',
  title: 'Pay',
  servicer,
  steps: [
    paymentIntent({
      title: 'Confirm',
      grants: ({ amount }) => [{ title: `One payment of ${(amount as { amount: string }).amount} RON`, granted: true }],
      ask: {
        title: 'How much?',
        fields: [{ type: 'money', name: 'amount', label: 'Amount', required: true, currencies: ['RON'] }],
      },
      payment: ({ amount }) => ({
        payment_info: [
          { creditor_name: 'Acme', creditor_iban: 'RO72ACME0000000000424242', ...(amount as Record<string, string>) },
        ],
      }),
    }),
  ],
});

const terms = [
  { value: '12', label: '12 months' },
  { value: '24', label: '24 months' },
];
/** A deposit whose second step does not depend on the first, with a look over both before it is signed. */
const deposit = defineSkill({
  id: 'carpati_ro_deposit_sbx_#3.0',
  kind: 'product',
  title: 'Deposit',
  servicer,
  steps: [
    productForm({
      name: 'product_form',
      title: 'Your deposit',
      fields: [
        { type: 'radio', name: 'period', label: 'Term', required: true, options: terms },
        { type: 'file', name: 'identity_front', label: 'Front', required: true, accept: ['image/jpeg'] },
        { type: 'file', name: 'identity_back', label: 'Back', required: true, accept: ['image/jpeg'] },
      ],
      data: ({ period }) => ({ value: '500', currency: 'EUR', period }),
    }),
    productForm({
      name: 'identity',
      title: 'You',
      fields: [
        { type: 'text', name: 'first_name', label: 'First name', required: true },
        { type: 'file', name: 'proof_of_address', label: 'Proof', required: true, accept: ['image/jpeg'] },
      ],
      data: ({ first_name }) => ({
        first_name,
        last_name: 'Ionescu',
        personal_number: '2900514400012',
        street: 'Strada Lipscani 12',
        city: 'București',
      }),
    }),
    reviewStep({ name: 'review', title: 'Check it', steps: ['product_form', 'identity'] }),
    productForm({
      name: 'agreement',
      title: 'Sign',
      fields: [{ type: 'checkbox', name: 'accepted', label: 'I agree', required: true }],
      dependsOn: [],
      data: () => ({ accepted: 'true' }),
    }),
  ],
});

const open = (options: InMemoryDemoOptions = {}) => createInMemoryDemo({ skills: [deposit, payment], ...options });

/** What a browser sends to go back. */
function backOf(user: User) {
  const decide = (session: Session, stepId: string, what: 'change' | 'keep', key: string = crypto.randomUUID()) =>
    user.call(
      `/sessions/${session.id}/steps/${stepId}/${what}`,
      user.json('POST', {}, { 'idempotency-key': key, 'if-match': `"${session.revision}"` }),
    );
  const decided = async (response: Promise<Response>): Promise<Session> => {
    const body: unknown = await (await response).json();
    expect(body, JSON.stringify(body)).toHaveProperty('trail');
    return sessionSchema.parse(body);
  };
  return {
    decide,
    change: (session: Session, stepId: string) => decided(decide(session, stepId, 'change')),
    keep: (session: Session, stepId: string) => decided(decide(session, stepId, 'keep')),
    async look(session: Session, stepId: string): Promise<AnsweredStep> {
      const response = await user.call(`/sessions/${session.id}/steps/${stepId}`);
      const body: unknown = await response.json();
      expect(response.status, JSON.stringify(body)).toBe(200);
      return answeredStepSchema.parse(body);
    },
  };
}

async function first(user: User, session: Session, period = '12'): Promise<Session> {
  const files = {
    identity_front: [(await user.upload(session, 'identity_front')).id],
    identity_back: [(await user.upload(session, 'identity_back')).id],
  };
  return user.next(session, { period, ...files });
}

async function second(user: User, session: Session): Promise<Session> {
  const { id } = await user.upload(session, 'proof_of_address');
  return user.next(session, { first_name: 'Ana', proof_of_address: [id] });
}

/** Up to the look over everything. */
async function toReview(demo: InMemoryDemo) {
  const user = userOf(demo);
  const review = await second(user, await first(user, await user.start(deposit.id)));
  return { user, back: backOf(user), review };
}

const sessionsBegun = ({ sandbox }: InMemoryDemo) =>
  sandbox.log.filter(({ type }) => type === 'session_created').length;
const stepsTaken = ({ sandbox }: InMemoryDemo) =>
  sandbox.log.flatMap((event) => (event.type === 'step_accepted' ? [event] : []));
const code = async (response: Response) => [response.status, (await response.json()).code];

describe('looking back', () => {
  it('shows what was answered, its files, and what a change would make void', async () => {
    const { back, review } = await toReview(await open());
    expect(review.trail.map(({ name, open: looked }) => [name, looked])).toEqual([
      ['product_form', true],
      ['identity', true],
      ['review', undefined],
      ['agreement', undefined],
    ]);
    const answered = await back.look(review, 'product_form');
    expect(answered).toMatchObject({ title: 'Your deposit', changeable: true, voids: [] });
    expect(answered.fields[0]).toMatchObject({ name: 'period', value: '12', readOnly: true });
    expect(answered.uploads.map(({ field, name }) => [field, name])).toEqual([
      ['identity_front', 'identity_front.jpg'],
      ['identity_back', 'identity_back.jpg'],
    ]);
  });

  it('is for answered forms of one’s own open session only', async () => {
    const demo = await open();
    const { user, review } = await toReview(demo);
    const look = (id: string, stepId: string) => user.call(`/sessions/${id}/steps/${stepId}`);
    expect(await code(await look(review.id, 'agreement'))).toEqual([404, 'not_found']);
    expect(await code(await look('nobodys-session', 'product_form'))).toEqual([404, 'not_found']);
    await user.call(`/sessions/${review.id}/cancel`, user.json('POST', {}));
    expect(await code(await look(review.id, 'product_form'))).toEqual([409, 'session_ended']);
  });

  it('shows the words of what was chosen, wherever it is only shown; what cannot be looked up is shown as it is', async () => {
    const asked: (string | undefined)[] = [];
    let state: 'up' | 'down' | 'hangs' = 'up';
    const banks = [
      { value: '0001', label: 'Carpați Bank' },
      { value: '0002', label: 'Dunărea Bank' },
    ];
    const companies = defineSkill({
      ...deposit,
      steps: [
        {
          kind: 'form',
          name: 'company',
          title: 'Your company',
          fields: [
            { type: 'search-select', name: 'bank', label: 'Bank', value: '0002', readOnly: true },
            {
              type: 'group',
              name: 'owners',
              label: 'Owners',
              itemLabel: 'Owner',
              fields: [{ type: 'search-select', name: 'bank', label: 'Bank' }],
            },
          ],
          options: Object.fromEntries(
            ['bank', 'owners.bank'].map((name) => [
              name,
              ({ value }: { value?: string }) => {
                if (state === 'down') throw new Error('The list of banks cannot be reached');
                if (state === 'hangs') return new Promise<never>(() => {});
                asked.push(value);
                return { options: banks.filter((bank) => bank.value === value), more: false };
              },
            ]),
          ),
        },
        reviewStep({ name: 'review', title: 'Check it' }),
        ...deposit.steps.slice(-1),
      ],
    });
    const user = userOf(await open({ skills: [companies] }));
    const back = backOf(user);
    const first = await user.start(companies.id);
    const carpati = banks.slice(0, 1);
    const dunarea = banks.slice(1);
    // A box that can be changed asks by itself.
    expect(stepOf(first, 'form').fields).toMatchObject([{ options: dunarea }, { fields: [{}] }]);
    expect(stepOf(first, 'form').fields).not.toHaveProperty('1.fields.0.options');
    const review = await user.next(first, { bank: '0002', owners: [{ bank: '0001' }, { bank: '0001' }] });
    const inWords = [{ options: dunarea }, { fields: [{ options: carpati }] }];
    expect(stepOf(review, 'form').review).toMatchObject([{ fields: inWords }]);
    asked.length = 0;
    expect((await back.look(review, 'company')).fields).toMatchObject(inWords);
    expect(asked.toSorted()).toEqual(['0001', '0002']);
    for (state of ['down', 'hangs'] as const) {
      const { fields } = await back.look(review, 'company');
      expect(fields).toMatchObject([{ value: '0002' }, { value: [{ bank: '0001' }, { bank: '0001' }] }]);
      expect(fields[0]).not.toHaveProperty('options');
    }
  });

  it('a review shows the steps it names, and goes on without anything being entered', async () => {
    const demo = await open();
    const { user, review } = await toReview(demo);
    expect(stepOf(review, 'form').review?.map(({ name }) => name)).toEqual(['product_form', 'identity']);
    const taken = stepsTaken(demo).length;
    const last = await user.next(review, {});
    expect(last.step?.name).toBe('agreement');
    expect(stepsTaken(demo)).toHaveLength(taken);
    expect(await user.next(last, { accepted: true })).toMatchObject({ status: 'completed' });
  });
});

describe('changing an earlier answer', () => {
  it('leaves all as it was when the same is answered, or nothing', async () => {
    const demo = await open();
    const { user, back, review } = await toReview(demo);
    const taken = stepsTaken(demo).length;
    const changing = await back.change(review, 'product_form');
    const step = stepOf(changing, 'form');
    expect(step).toMatchObject({ id: 'product_form-2', changing: { voids: [] }, draft: { period: '12' } });
    expect(step.uploads).toHaveLength(2);
    const same = await user.next(changing, step.draft ?? {});
    expect(same.step?.name).toBe('review');
    const again = await back.change(same, 'identity');
    expect((await back.keep(again, again.step?.id ?? '')).step?.name).toBe('review');
    expect([sessionsBegun(demo), stepsTaken(demo).length]).toEqual([1, taken]);
  });

  it('tells before what becomes void, asks for that again with what was answered, and tells the servicer all anew', async () => {
    const demo = await open();
    const { user, back, review } = await toReview(demo);
    const last = await user.next(review, {});
    expect((await back.look(last, 'identity')).voids).toEqual([{ id: 'review', name: 'review', title: 'Check it' }]);
    const changing = await back.change(last, 'identity');
    const again = await user.next(changing, { ...stepOf(changing, 'form').draft, first_name: 'Ioana' });
    // The review is asked again: it showed the other name.
    expect(stepOf(again, 'form')).toMatchObject({ id: 'review-2', draft: {} });
    const done = await user.next(await user.next(again, {}), { accepted: true });
    expect(done.status).toBe('completed');
    expect(sessionsBegun(demo)).toBe(2);
    const counted = demo.sandbox.log.findLast((event) => event.type === 'session_created')?.session_id;
    expect(stepsTaken(demo).filter(({ session_id }) => session_id === counted)).toMatchObject([
      { step: 'product_form' },
      { step: 'identity', data: { first_name: 'Ioana' } },
      { step: 'agreement' },
    ]);
  });

  it('voids what was made of it: a voided answer is the draft of its step', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const back = backOf(user);
    const start = await user.start('carpati_ro_deposit_sbx_#3.0');
    const files = {
      identity_front: [(await user.upload(start, 'identity_front')).id],
      identity_back: [(await user.upload(start, 'identity_back')).id],
    };
    const value = { amount: '1500', currency: 'EUR' };
    const you = await user.next(start, { value, period: '12', ...files });
    const proof = (await user.upload(you, 'proof_of_address')).id;
    const prefilled = Object.fromEntries(
      stepOf(you, 'form').fields.flatMap((field) => ('value' in field ? [[field.name, field.value]] : [])),
    );
    const typed = { ...prefilled, first_name: 'Ioana', proof_of_address: [proof] };
    const sign = await user.next(you, typed);
    const changing = await back.change(sign, 'product_form');
    expect(stepOf(changing, 'form').changing?.voids.map(({ name }) => name)).toEqual(['identity']);
    const again = await user.next(changing, { value: { ...value, amount: '2000' }, period: '12', ...files });
    expect(stepOf(again, 'form')).toMatchObject({ name: 'identity', draft: typed, uploads: [{ id: proof }] });
    const signed = await user.next(await user.next(again, typed), { accepted: true });
    expect(signed).toMatchObject({
      status: 'completed',
      outcome: { details: [{ value: expect.stringContaining('2,000') }, {}, {}] },
    });
  });

  it('keeps the files of the step unless others come, and brings back what was taken away when it is left', async () => {
    const { user, back, review } = await toReview(await open());
    const changing = await back.change(review, 'product_form');
    const before = stepOf(changing, 'form').uploads?.map(({ id }) => id) ?? [];
    const taken = await user.call(`/sessions/${review.id}/uploads/${before[0]}`, {
      method: 'DELETE',
      headers: { 'tus-resumable': '1.0.0' },
    });
    expect(taken.status).toBe(204);
    const without = await user.load(review.id);
    expect(stepOf(without, 'form')).toMatchObject({ draft: { identity_front: [] }, uploads: [{ id: before[1] }] });
    const kept = await back.keep(without, 'product_form-2');
    const again = await back.change(kept, 'product_form-2');
    expect(stepOf(again, 'form').uploads?.map(({ id }) => id)).toEqual(before);
    const fresh = (await user.upload(again, 'identity_front')).id;
    const answered = await user.next(again, { ...stepOf(again, 'form').draft, identity_front: [fresh] });
    expect((await back.look(answered, 'product_form-3')).uploads.map(({ id }) => id)).toEqual([before[1], fresh]);
  });

  it('is not possible where the skill says no, and not once a person looks at it', async () => {
    const fixed = defineSkill({
      ...deposit,
      steps: deposit.steps.map((step) =>
        step.kind === 'form' && step.name === 'identity' ? { ...step, changeable: false } : step,
      ),
    });
    const { back, review } = await toReview(await open({ skills: [fixed] }));
    expect(await back.look(review, 'identity')).toMatchObject({ changeable: false });
    expect(await code(await back.decide(review, 'identity', 'change'))).toEqual([409, 'step_not_changeable']);
    expect(await code(await back.decide(review, 'agreement', 'change'))).toEqual([409, 'step_not_changeable']);
  });

  it('happens once, and about what was seen', async () => {
    const { user, back, review } = await toReview(await open());
    const key = 'one-and-the-same';
    const both = await Promise.all([1, 2].map(() => back.decide(review, 'product_form', 'change', key)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    // The other tab, which knows nothing of it.
    expect(await code(await back.decide(review, 'identity', 'change'))).toEqual([412, 'revision_conflict']);
    expect(await code(await user.answer(review, {}))).toEqual([412, 'revision_conflict']);
    const changing = await user.load(review.id);
    const elsewhere = await back.change(changing, 'identity');
    expect(await code(await back.decide(elsewhere, 'product_form-2', 'keep'))).toEqual([409, 'step_not_current']);
    expect((await back.keep(elsewhere, 'identity-2')).step?.name).toBe('review');
  });

  it('while an answer is on its way to the servicer: what was taken is noted, and the other answer is what arrives', async () => {
    const demo = await open();
    const user = userOf(demo);
    const back = backOf(user);
    const start = await user.start(deposit.id);
    demo.sandbox.faults.hold('steps', { times: 1, after: 'accepted' });
    const sending = first(user, start);
    await expect.poll(() => demo.sandbox.faults.held('steps')).toBe(1);
    const waiting = await user.load(start.id);
    stepOf(waiting, 'wait');
    const changing = await back.change(waiting, 'product_form');
    demo.sandbox.faults.release('steps');
    await sending;
    const now = await user.load(start.id);
    expect(stepOf(now, 'form')).toMatchObject({ id: changing.step?.id, draft: { period: '12' } });
    const next = await user.next(now, { ...stepOf(now, 'form').draft, period: '24' });
    const done = await user.next(await user.next(await second(user, next), {}), { accepted: true });
    expect(done.status).toBe('completed');
    const counted = demo.sandbox.log.findLast((event) => event.type === 'session_created')?.session_id;
    expect(stepsTaken(demo).filter(({ session_id }) => session_id === counted)[0]).toMatchObject({
      data: { period: '24' },
    });
  });

  it('left as it was, while an answer is on its way: nothing is sent twice', async () => {
    const demo = await open();
    const user = userOf(demo);
    const back = backOf(user);
    const start = await user.start(deposit.id);
    demo.sandbox.faults.hold('steps', { times: 1, after: 'accepted' });
    const sending = first(user, start);
    await expect.poll(() => demo.sandbox.faults.held('steps')).toBe(1);
    const changing = await back.change(await user.load(start.id), 'product_form');
    demo.sandbox.faults.release('steps');
    await sending;
    const kept = await back.keep(await user.load(start.id), changing.step?.id ?? '');
    expect(kept.step?.name).toBe('identity');
    expect([sessionsBegun(demo), stepsTaken(demo).length]).toEqual([1, 1]);
  });

  it('drops the link to the bank: it leads to nothing any more, and the fresh one asks for the new amount', async () => {
    const demo = await open();
    const user = userOf(demo);
    const back = backOf(user);
    const form = await user.start(payment.id);
    const trip = await user.next(form, { amount: { amount: '120', currency: 'RON' } });
    const changing = await back.change(trip, 'payment_intent_details');
    // Left as it was, the link is the same one.
    const kept = await back.keep(changing, changing.step?.id ?? '');
    expect(stepOf(kept, 'redirect').url).toBe(stepOf(trip, 'redirect').url);
    expect(stepOf(kept, 'redirect').grants).toEqual([{ title: 'One payment of 120.00 RON', granted: true }]);
    const again = await back.change(kept, 'payment_intent_details-2');
    const fresh = await user.next(again, { amount: { amount: '80', currency: 'RON' } });
    expect(stepOf(fresh, 'redirect').url).not.toBe(stepOf(trip, 'redirect').url);
    expect(stepOf(fresh, 'redirect').grants).toEqual([{ title: 'One payment of 80.00 RON', granted: true }]);
    const returning = await demo.sandbox.visit(stepOf(fresh, 'redirect').url ?? '', { decision: 'approve' });
    await demo.fetch(returning);
    expect((await user.load(form.id)).status).toBe('completed');
    expect(stepsTaken(demo).at(-1)).toMatchObject({ data: { payment_info: [{ amount: '80.00' }] } });
  });

  it('whoever confirms at the bank while the change is open has confirmed what was kept', async () => {
    const demo = await open();
    const user = userOf(demo);
    const trip = await user.next(await user.start(payment.id), { amount: { amount: '120', currency: 'RON' } });
    await backOf(user).change(trip, 'payment_intent_details');
    await demo.fetch(await demo.sandbox.visit(stepOf(trip, 'redirect').url ?? '', { decision: 'approve' }));
    expect((await user.load(trip.id)).status).toBe('completed');
  });
});
