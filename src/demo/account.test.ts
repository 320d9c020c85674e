import { describe, expect, it } from 'vitest';
import type { Answer, OptionList, Session } from 'onboarding-kit/protocol';
import { createInMemoryDemo } from './createInMemoryDemo.js';
import { stepOf, userOf, type User } from './userOf.js';

const account = 'dunarea_ro_account_sbx_#1.0';
const answers = {
  company: {
    country: 'RO',
    registered_name: 'Casa Verde SRL',
    registration_number: 'J40/1234/2019',
    fiscal_code: 'RO40501234',
    registered_on: '4.3.2019',
    address: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
    email: 'office@casaverde.example',
    phone: '0722 123 456',
  },
  activity: {
    line_of_business: '62.01',
    purpose: 'Wages, suppliers\r\nand taxes',
    employees: '12',
    turnover: { amount: '1 500 000,50', currency: 'RON' },
    abroad: '12,5 %',
  },
  services: {
    currency: 'EUR',
    services: ['exchange', 'cards'],
    card_limit: { amount: '2500', currency: 'RON' },
    statements: 'monthly',
    funded_from: 'abroad',
    transfer_iban: 'de89 3704 0044 0532 0130 00',
    transfer_bic: 'cobadeff xxx',
    other_ibans: ['RO49 AAAA 1B31 0075 9384 0000', ''],
  },
  owners: {
    owners: [
      {
        first_name: 'Ana',
        last_name: 'Ionescu',
        citizenship: 'RO',
        personal_number: '2900514400012',
        date_of_birth: { day: '14', month: '5', year: '1990' },
        share: '60',
      },
      {
        first_name: 'John',
        last_name: 'Smith',
        citizenship: 'GB',
        date_of_birth: '1985-02-12',
        share: '40',
      },
    ],
  },
  agreement: { terms: { version: '2026-09', opened: true, accepted: true } },
  phone_code: { code: '123 456' },
} satisfies Record<string, Answer>;

/** As much of a picture as tells how large it is: a PNG's signature, and its first chunk. */
function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  bytes.set([8, 2], 24);
  return bytes;
}

async function sendPapers(user: User, session: Session, more: Answer = { representative: 'owner' }): Promise<Session> {
  const send = async (field: string) => (await user.upload(session, field, pngOf(800, 600), `${field}.png`)).id;
  return user.next(session, {
    articles: [await send('articles'), await send('articles')],
    identity: [await send('identity')],
    ...(more.representative === 'other' && { mandate: [await send('mandate')] }),
    ...more,
  });
}

/** Answers up to the step named, which is then asked. */
async function upTo(user: User, last: string, changed: Record<string, Answer> = {}): Promise<Session> {
  let session = await user.start(account);
  while (session.step && session.step.name !== last) {
    const { name } = session.step;
    const answer = { ...answers[name as keyof typeof answers], ...changed[name] };
    session = name === 'documents' ? await sendPapers(user, session) : await user.next(session, answer);
  }
  return session;
}

/** A company at the bank, up to the wait for a person, and what that person says. */
async function apply() {
  let time = Date.parse('2026-11-23T10:00:00Z');
  const demo = await createInMemoryDemo({ now: () => time });
  const user = userOf(demo);
  const waiting = await upTo(user, 'verification');
  return {
    demo,
    user,
    waiting,
    later: (hours: number) => void (time += hours * 3_600_000),
    decide(decision: Parameters<typeof demo.sandbox.decide>[1]) {
      demo.sandbox.decide(
        demo.sandbox.log.findLast(({ type }) => type === 'session_created')?.session_id ?? '',
        decision,
      );
      time += 60_000;
    },
  };
}

describe('a business account', () => {
  it('asks for everything, sends it as the bank wants it, and is approved', async () => {
    const { demo, user, waiting, decide } = await apply();
    expect(stepOf(waiting, 'wait')).toMatchObject({ reason: 'verification', usually: 'a working day' });
    const taken = Object.fromEntries(
      demo.sandbox.log.flatMap((event) => (event.type === 'step_accepted' ? [[event.step, event.data]] : [])),
    );
    expect(taken).toMatchObject({
      company: { ...answers.company, registered_on: '2019-03-04', phone: '+40722123456' },
      activity: {
        line_of_business: '62.01',
        purpose: 'Wages, suppliers\nand taxes',
        employees: '12',
        turnover_minor: '150000050',
        turnover_currency: 'RON',
        abroad: '12.5',
      },
      services: {
        services: ['cards', 'exchange'],
        card_limit: '2500',
        transfer_iban: 'DE89370400440532013000',
        transfer_bic: 'COBADEFFXXX',
        other_ibans: ['RO49AAAA1B31007593840000'],
        newsletter: 'false',
      },
      owners: {
        owners: [
          { date_of_birth: '1990-05-14', share: '60' },
          { citizenship: 'GB', share: '40' },
        ],
      },
      documents: { representative: 'owner' },
      agreement: { terms_version: '2026-09', terms_accepted: 'true' },
      phone_code: { code: '123456' },
    });
    expect(demo.sandbox.log.flatMap((event) => (event.type === 'attachment_accepted' ? [event.name] : []))).toEqual([
      'articles',
      'articles',
      'identity',
    ]);
    decide({ verification: 'approved' });
    expect(await user.load(waiting.id)).toMatchObject({
      status: 'completed',
      outcome: { title: 'Your account is open', details: [{ value: 'Casa Verde SRL' }, { value: 'EUR' }, {}] },
    });
  });

  it('is rejected, with the reason in plain words', async () => {
    const { user, waiting, decide } = await apply();
    decide({ verification: 'rejected', reason: 'activity_not_served' });
    expect(await user.load(waiting.id)).toMatchObject({
      status: 'rejected',
      outcome: { description: 'The bank has no accounts for this line of business. Nothing was charged.' },
    });
  });

  it('wants the papers once more, with a note, and goes on from there', async () => {
    const { user, waiting, decide } = await apply();
    decide({ verification: 'more_information', request: 'documents', reason: 'pages_missing' });
    const again = await user.load(waiting.id);
    expect(stepOf(again, 'form')).toMatchObject({
      name: 'documents',
      note: 'Pages are missing. Send the papers again, every page in full view.',
      draft: { representative: 'owner' },
    });
    stepOf(await sendPapers(user, again, { representative: 'other' }), 'wait');
    decide({ verification: 'approved' });
    expect((await user.load(waiting.id)).status).toBe('completed');
  });

  it('expires when nobody decides in three days', async () => {
    const { user, waiting, later } = await apply();
    later(73);
    expect(await user.load(waiting.id)).toMatchObject({
      status: 'expired',
      outcome: { title: 'Nobody has decided in time' },
    });
  });

  it('asks a foreign company for other things, and takes nothing that it did not ask for', async () => {
    const user = userOf(await createInMemoryDemo());
    const session = await user.start(account);
    const { registration_number: _, fiscal_code: __, ...same } = answers.company;
    const foreign = { ...same, country: 'MD' };
    const refused = await user.answer(session, foreign);
    expect((await refused.json()).errors).toEqual([{ field: 'foreign_number', code: 'required_text' }]);
    expect((await user.next(session, { ...foreign, foreign_number: '1002600003778' })).step?.name).toBe('activity');
  });

  it('owners of more than the whole are refused by Acme’s own rule', async () => {
    const user = userOf(await createInMemoryDemo());
    const session = await upTo(user, 'owners');
    const [ana, john] = answers.owners.owners;
    const refused = await user.answer(session, { owners: [ana, { ...john, share: '50' }] });
    expect((await refused.json()).errors).toEqual([{ field: 'owners', code: 'shares_over', params: { total: 110 } }]);
  });

  it('lines of business are looked up, by words or code, and one that is none is refused', async () => {
    const user = userOf(await createInMemoryDemo());
    const session = await upTo(user, 'activity');
    const find = async (query: string): Promise<OptionList> =>
      (await user.call(`/sessions/${session.id}/steps/activity/options/line_of_business?${query}`)).json();
    expect(await find('q=comput+prog')).toEqual({
      options: [{ value: '62.01', label: 'Computer programming activities', hint: '62.01' }],
      more: false,
    });
    expect((await find('q=47.9')).options.map(({ value }) => value)).toEqual(['47.91', '47.99']);
    expect((await find('value=01.11')).options).toHaveLength(1);
    expect(await find('')).toMatchObject({ options: { length: 50 }, more: true });
    const refused = await user.answer(session, { ...answers.activity, line_of_business: '99.99' });
    expect((await refused.json()).errors).toEqual([{ field: 'line_of_business', code: 'choice' }]);
  });

  it('a wrong code is asked for again', async () => {
    const demo = await createInMemoryDemo();
    const user = userOf(demo);
    const session = await upTo(user, 'phone_code');
    expect(stepOf(session, 'form').fields[0]).toMatchObject({
      hint: 'In the text message to the number that ends in 456',
    });
    const again = await user.next(session, { code: '654321' });
    expect(stepOf(again, 'form')).toMatchObject({
      name: 'phone_code',
      errors: [{ field: 'code', code: 'code_wrong_left', params: { count: 2 } }],
      // No code is kept.
      draft: {},
    });
    stepOf(await user.next(again, { code: '123456' }), 'wait');
  });

  it('a code that was wrong three times is void; a new one can be had after half a minute, then after a minute', async () => {
    let time = Date.parse('2026-11-23T10:00:00Z');
    const demo = await createInMemoryDemo({ now: () => time });
    const user = userOf(demo);
    const sessionsBegun = () => demo.sandbox.log.filter(({ type }) => type === 'session_created').length;
    const ask = (from: Session, field = 'code', key: string = crypto.randomUUID()) =>
      user.call(
        `/sessions/${from.id}/steps/${from.step?.id}/codes/${field}`,
        user.json('POST', {}, { 'idempotency-key': key, 'if-match': `"${from.revision}"` }),
      );
    const resendOf = (from: Session) => {
      const [field] = stepOf(from, 'form').fields;
      return field?.type === 'one-time-code' ? field.resend : undefined;
    };
    let session = await upTo(user, 'phone_code');
    expect(resendOf(session)).toEqual({ after: 30, at: '2026-11-23T10:00:30.000Z' });
    time += 29_000;
    for (const wrong of ['111111', '222222', '333333']) session = await user.next(session, { code: wrong });
    // The step is the same one throughout: what else was typed in it stays.
    expect(stepOf(session, 'form')).toMatchObject({
      id: 'phone_code',
      errors: [{ field: 'code', code: 'code_spent', params: { tries: 3 } }],
    });
    expect(stepOf(await user.next(session, { code: '123456' }), 'form').errors).toMatchObject([{ field: 'code' }]);
    session = await user.load(session.id);
    expect((await (await ask(session)).json()).code).toBe('step_not_current');
    expect((await ask(session, 'other')).status).toBe(404);
    expect(sessionsBegun()).toBe(1);

    time += 1000;
    const key = crypto.randomUUID();
    const renewed: Session = await (await ask(session, 'code', key)).json();
    expect((await ask(session, 'code', key)).status).toBe(200);
    expect(sessionsBegun()).toBe(2);
    expect(stepOf(renewed, 'form').id).toBe('phone_code');
    expect(stepOf(renewed, 'form')).not.toHaveProperty('errors');
    expect(resendOf(renewed)).toEqual({ after: 30, at: '2026-11-23T10:01:30.000Z' });
    stepOf(await user.next(renewed, { code: '123456' }), 'wait');
  });

  it('a code that was typed for a session at the bank that is gone is not tried at the next one', async () => {
    const { demo, user, waiting, later, decide } = await apply();
    // Nobody has asked for longer than the bank keeps a session.
    later(1);
    const again = await user.load(waiting.id);
    expect(stepOf(again, 'form')).toMatchObject({
      name: 'phone_code',
      errors: [{ field: 'code', code: 'code_replaced' }],
    });
    expect(
      demo.sandbox.log.filter((event) => event.type === 'step_accepted' && event.step === 'phone_code'),
    ).toHaveLength(1);
    stepOf(await user.next(again, { code: '123456' }), 'wait');
    decide({ verification: 'approved' });
    expect((await user.load(waiting.id)).status).toBe('completed');
  });

  it('the review shows every answer', async () => {
    const user = userOf(await createInMemoryDemo());
    const { review } = stepOf(await upTo(user, 'agreement'), 'form');
    expect(review?.map(({ name }) => name)).toEqual(['company', 'activity', 'services', 'owners', 'documents']);
    // What was looked up is shown in words.
    expect(review?.[1]?.fields[0]).toMatchObject({
      value: '62.01',
      options: [{ value: '62.01', label: 'Computer programming activities' }],
    });
  });
});
