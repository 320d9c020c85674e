import { sessionListSchema, skillListSchema, type Field, type FieldOf, type Session } from 'onboarding-kit/protocol';
import { defineSkill, memoryStore, productForm, type FormStepDefinition } from 'onboarding-kit/proxy';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createInMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { carpatiDeposit } from './skills/deposit.js';
import { stepOf, userOf, type User } from './userOf.js';

const branches = [
  { value: 'cluj', label: 'Cluj' },
  { value: 'iasi', label: 'Iași' },
];

/** A form of its own on the deposit's first step, which is never sent in these tests. */
const formOf = (step: Partial<FormStepDefinition> & Pick<FormStepDefinition, 'fields'>) =>
  defineSkill({
    ...carpatiDeposit,
    steps: [
      { kind: 'form', name: 'asked', title: 'Asked', ...step },
      productForm({ name: 'agreement', title: 'Sign', fields: [] }),
    ],
  });

async function started(skill: ReturnType<typeof formOf>, options: InMemoryDemoOptions & { locale?: string } = {}) {
  const { locale, ...demoOptions } = options;
  const demo = await createInMemoryDemo({ skills: [skill], ...demoOptions });
  const user = userOf(demo);
  const start = user.json('POST', { skill: skill.id, locale }, { 'idempotency-key': crypto.randomUUID() });
  const session = (await (await user.call('/sessions', start)).json()) as Session;
  return { demo, user, session };
}

describe('lists', () => {
  it('the user’s open sessions, the latest first, and when each skill was used last', async () => {
    let time = Date.parse('2026-11-23T10:00:00Z');
    const store = memoryStore();
    const as = (id: string) => createInMemoryDemo({ now: () => time, store, authenticate: () => ({ id }) });
    const [ana, mihai] = [userOf(await as('user-ana')), userOf(await as('user-mihai'))];
    const list = async (user: typeof ana) =>
      sessionListSchema.parse(await (await user.call('/sessions')).json()).sessions;
    expect(await list(ana)).toEqual([]);
    const first = await ana.start('carpati_ro_deposit_sbx_#3.0');
    time += 60_000;
    const second = await ana.start('carpati_ro_aisp_sbx_#2.0');
    time += 60_000;
    const ended = await ana.start('instant_ro_aisp_sbx_#1.0');
    await ana.call(`/sessions/${ended.id}/cancel`, ana.json('POST', {}));
    await mihai.start('carpati_ro_deposit_sbx_#3.0');

    expect(await list(ana)).toMatchObject([
      { id: second.id, step: { kind: 'redirect' }, updatedAt: second.updatedAt, expiresAt: second.expiresAt },
      { id: first.id, step: { kind: 'form', title: 'Your deposit' }, skill: { id: 'carpati_ro_deposit_sbx_#3.0' } },
    ]);
    expect(await list(mihai)).toHaveLength(1);
    const { skills } = skillListSchema.parse(await (await ana.call('/skills')).json());
    expect(Object.fromEntries(skills.flatMap(({ id, usedAt }) => (usedAt ? [[id, usedAt]] : [])))).toEqual({
      'carpati_ro_deposit_sbx_#3.0': '2026-11-23T10:00:00.000Z',
      'carpati_ro_aisp_sbx_#2.0': '2026-11-23T10:01:00.000Z',
      'instant_ro_aisp_sbx_#1.0': '2026-11-23T10:02:00.000Z',
    });
    time += 25 * 3_600_000;
    expect(await list(ana)).toEqual([]);
  });
});

describe('more time', () => {
  const clocked = async () => {
    let time = Date.parse('2026-11-23T10:00:00Z');
    const made = await started(formOf({ fields: [{ type: 'text', name: 'word', label: 'Word' }] }), {
      now: () => time,
      sessionHours: 2,
    });
    const extend = async () => {
      const response = await made.user.call(`/sessions/${made.session.id}/extend`, made.user.json('POST', {}));
      return (await response.json()) as Session;
    };
    return { ...made, extend, later: (minutes: number) => void (time += minutes * 60_000) };
  };

  it('is given when it is asked for, and makes no answer out of date', async () => {
    const { user, session, extend, later } = await clocked();
    later(90);
    expect(await extend()).toMatchObject({ expiresAt: '2026-11-23T13:30:00.000Z', revision: session.revision });
    later(100);
    expect((await user.next(session, { word: 'late' })).step?.name).toBe('agreement');
  });

  it('is given to whoever types, once half of it is over', async () => {
    const { user, session, later } = await clocked();
    const type = () =>
      user.call(`/sessions/${session.id}/draft`, user.json('PUT', { stepId: session.step?.id, data: { word: 'w' } }));
    later(30);
    await type();
    expect((await user.load(session.id)).expiresAt).toBe(session.expiresAt);
    later(45);
    await type();
    expect(await user.load(session.id)).toMatchObject({
      expiresAt: '2026-11-23T13:15:00.000Z',
      revision: session.revision,
    });
  });

  it('comes too late for a session that has ended', async () => {
    const { session, extend, later } = await clocked();
    later(121);
    expect(await extend()).toMatchObject({ id: session.id, status: 'expired' });
  });
});

describe('the tenant’s own rules', () => {
  const amount: Field = { type: 'number', name: 'amount', label: 'Amount', required: true };

  it('are asked after the fields’ own, and refuse with codes of their own', async () => {
    const asked: unknown[] = [];
    const skill = formOf({
      fields: [amount],
      async check(answer, { userId }) {
        asked.push([answer, userId]);
        await Promise.resolve();
        return Number(answer.amount) > 100 ? [{ field: 'amount', code: 'limit_a_day', params: { left: 100 } }] : [];
      },
    });
    const { user, session } = await started(skill);
    const refused = async (data: Record<string, unknown>) => (await (await user.answer(session, data)).json()).errors;
    expect(await refused({ amount: 'many' })).toMatchObject([{ code: 'number' }]);
    expect(asked).toEqual([]);
    expect(await refused({ amount: '101' })).toEqual([{ field: 'amount', code: 'limit_a_day', params: { left: 100 } }]);
    expect(asked).toEqual([[{ amount: 101 }, 'user-ana']]);
    expect((await user.next(session, { amount: '99' }, 'a-key-of-mine')).step?.name).toBe('agreement');
    await user.next(session, { amount: '99' }, 'a-key-of-mine');
    expect(asked).toHaveLength(2);
  });
});

describe('the tenant’s own rules that never come to an end', () => {
  const word: Field = { type: 'text', name: 'word', label: 'Word' };
  const choice: Field = { type: 'search-select', name: 'word', label: 'Word' };
  type Stuck = () => Promise<never>;
  const answer = (user: User, session: Session) => user.answer(session, { word: 'cluj' });
  const find = (user: User, { id, step }: Session) => user.call(`/sessions/${id}/steps/${step?.id}/options/word?q=cl`);
  it.each([
    ['check, of an answer', (stuck: Stuck) => formOf({ fields: [word], check: stuck }), answer],
    ['options, of an answer', (stuck: Stuck) => formOf({ fields: [choice], options: { word: stuck } }), answer],
    ['options, while their user types', (stuck: Stuck) => formOf({ fields: [choice], options: { word: stuck } }), find],
  ])('%s: the call fails after ten seconds, and nothing is changed', async (_, skill, call) => {
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const stuck = () => {
      asked();
      return new Promise<never>(() => {});
    };
    const { user, session } = await started(skill(stuck), { log: () => undefined });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const answered = call(user, session);
    await isAsked;
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await answered).status).toBe(500);
    vi.useRealTimers();
    expect(await user.load(session.id)).toMatchObject({ revision: session.revision, step: { name: 'asked' } });
  });
});

describe('options that are looked up', () => {
  const branch: FieldOf<'search-select'> = { type: 'search-select', name: 'branch', label: 'Branch' };
  const source: NonNullable<FormStepDefinition['options']>[string] = ({ q = '', value }) => ({
    options: branches.filter((option) =>
      value === undefined ? option.label.toLowerCase().includes(q.toLowerCase()) : option.value === value,
    ),
    more: false,
  });
  const skill = formOf({
    fields: [branch, { type: 'group', name: 'owners', label: 'Owners', itemLabel: 'Owner', fields: [branch] }],
    options: { branch: source, 'owners.branch': source },
  });

  it('by words or by value, for a field of the step and for one within a group', async () => {
    const { user, session } = await started(skill);
    const find = async (field: string, query: string) =>
      user.call(`/sessions/${session.id}/steps/asked/options/${field}?${query}`);
    expect(await (await find('branch', 'q=IA')).json()).toEqual({ options: [branches[1]], more: false });
    expect(await (await find('branch', 'value=cluj')).json()).toMatchObject({ options: [{ label: 'Cluj' }] });
    expect(await (await find('owners.3.branch', '')).json()).toMatchObject({ options: branches });
    expect((await find('other', 'q=a')).status).toBe(404);
    expect((await find('constructor', 'q=a')).status).toBe(404);
    expect((await find('branch', `q=${'x'.repeat(201)}`)).status).toBe(400);
  });

  it('refuse a value that nobody offered, and give a label to one that was answered', async () => {
    const { user, session } = await started(skill);
    const response = await user.answer(session, { branch: 'arad', owners: [{ branch: 'cluj' }, { branch: 'arad' }] });
    expect((await response.json()).errors).toEqual([
      { field: 'branch', code: 'choice' },
      { field: 'owners.1.branch', code: 'choice' },
    ]);
    await user.next(session, { branch: 'cluj', owners: [] });
    const label = await user.call(`/sessions/${session.id}/steps/asked/options/branch?value=cluj`);
    expect(await label.json()).toMatchObject({ options: [{ label: 'Cluj' }] });
  });
});

describe('fields', () => {
  it('a date is read in the order of the user’s language, and the same order is told to the browser', async () => {
    const dated = formOf({ fields: [{ type: 'date', name: 'day', label: 'Day' }] });
    for (const [locale, order, typed] of [
      ['en-US', 'mdy', '11/23/2026'],
      ['hu-HU', 'ymd', '2026. 11. 23.'],
      ['en-CA', 'ymd', '2026/11/23'],
      ['ro', 'dmy', '23.11.2026'],
    ] as const) {
      const { user, session } = await started(dated, { locale });
      expect(stepOf(session, 'form').fields[0]).toMatchObject({ order });
      await user.next(session, { day: typed });
      const looked = await user.call(`/sessions/${session.id}/steps/asked`);
      expect((await looked.json()).fields[0], locale).toMatchObject({ value: '2026-11-23' });
    }
  });

  it('a type of the tenant’s own is read by its own rule; without one the proxy does not start', async () => {
    const own = formOf({ fields: [{ type: 'x-plate', name: 'plate', label: 'Number plate' }] });
    await expect(started(own)).rejects.toThrow(/"x-plate", which has no rule. Hand it over in fieldRules/);
    const { user, session } = await started(own, {
      fieldRules: {
        'x-plate': {
          parse: (raw) =>
            raw === 'CJ 01 ABC' ? { ok: true, value: 'CJ01ABC' } : { ok: false, failures: [{ code: 'plate' }] },
        },
      },
    });
    expect((await (await user.answer(session, { plate: '?' })).json()).errors).toEqual([
      { field: 'plate', code: 'plate' },
    ]);
    expect((await user.next(session, { plate: 'CJ 01 ABC' })).step?.name).toBe('agreement');
  });

  it.each<[string, Partial<FormStepDefinition> & { fields: Field[] }, RegExp]>([
    [
      'a pattern that is none',
      { fields: [{ type: 'text', name: 'a', label: 'A', format: { pattern: '[', example: '' } }] },
      /no regular expression/,
    ],
    [
      'a file in a group',
      {
        fields: [
          {
            type: 'group',
            name: 'g',
            label: 'G',
            itemLabel: 'I',
            fields: [{ type: 'file', name: 'f', label: 'F', accept: ['image/png'] } as never],
          },
        ],
      },
      /a file in each of its items/,
    ],
    [
      'a circle of conditions',
      {
        fields: [
          { type: 'text', name: 'a', label: 'A', visibleWhen: { field: 'b' } },
          { type: 'text', name: 'b', label: 'B', visibleWhen: { field: 'a' } },
        ],
      },
      /by a circle/,
    ],
    [
      'a condition on nothing',
      { fields: [{ type: 'text', name: 'a', label: 'A', visibleWhen: [{ field: 'z' }] }] },
      /depends on "z"/,
    ],
    [
      'consent to no words',
      { fields: [{ type: 'consent', name: 'a', label: 'A', document: { title: 'T', version: '1' } }] },
      /without words/,
    ],
    ['a choice of nothing', { fields: [{ type: 'search-select', name: 'a', label: 'A' }] }, /nothing to choose from/],
    ['a step it cannot depend on', { fields: [], dependsOn: ['agreement'] }, /speaks of "agreement"/],
  ])('a slip in a skill shows at start-up: %s', (_, step, message) => {
    expect(() => formOf(step)).toThrow(message);
  });
});

describe('drafts', () => {
  it('are there on another device, and through another proxy', async () => {
    const shared = { store: memoryStore() };
    const skill = formOf({ fields: [{ type: 'text', name: 'word', label: 'Word' }] });
    const { user, session } = await started(skill, shared);
    await user.call(
      `/sessions/${session.id}/draft`,
      user.json('PUT', { stepId: session.step?.id, data: { word: 'half a wo' } }),
    );
    const phone = userOf(await createInMemoryDemo({ skills: [skill], ...shared }));
    expect(stepOf(await phone.load(session.id), 'form').draft).toEqual({ word: 'half a wo' });
  });
});
