import { consentByRedirect, defineSkill, productForm } from 'onboarding-kit/proxy';
import { describe, expect, it } from 'vitest';
import { pass, ownClock, within } from './clock.stage.js';
import { origin } from './house.stage.js';
import type { OnboardingSession } from './index.js';
import { createStage, observe, stopAfterEach } from './session.stage.js';

const servicer = { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' };
const accounts = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Accounts',
  servicer,
  steps: [consentByRedirect({ title: 'Confirm', grants: [{ title: 'Balances', granted: true }] })],
});
const deposit = defineSkill({
  id: 'carpati_ro_deposit_sbx_#3.0',
  kind: 'product',
  title: 'Deposit',
  servicer,
  steps: [
    productForm({
      name: 'product_form',
      title: 'Your deposit',
      fields: [{ type: 'file', name: 'identity_front', label: 'Front', accept: ['image/jpeg'] }],
    }),
  ],
});

/** A stage on which the line of events can be replaced, and what is asked beside it is counted. */
async function createHouse(skill = accounts) {
  const stage = await createStage(skill);
  const isEvents = (path: string) => path.endsWith('/events');
  return {
    ...stage,
    /** The calls for the events, as they can be aborted. */
    get events() {
      return stage.sent.filter(({ path }) => isEvents(path)).map(({ signal }) => signal);
    },
    looks: () => stage.calls('GET', /^(?!.*\/events$)/).length,
    put: (line: 'real' | (() => Response)) =>
      stage.decide(({ path }) => (isEvents(path) && line !== 'real' ? line : 'arrives')),
    hide: (hidden: boolean) => stage.become({ hidden }),
    /** Opened, and seen: it is at its first step. */
    async begin() {
      const session = stage.open();
      observe(session);
      await within(5, () => sessionOf(session));
      return session;
    },
  };
}
type House = Awaited<ReturnType<typeof createHouse>>;

function sessionOf(session: OnboardingSession) {
  const snapshot = session.getSnapshot();
  if (snapshot.phase !== 'ready') throw new Error(`It is ${snapshot.phase}`);
  return snapshot.session;
}

/** The user confirms at the bank, and comes back on another device. */
async function confirmElsewhere({ sandbox, call }: House, session: OnboardingSession) {
  const { step } = sessionOf(session);
  const url = step?.kind === 'redirect' ? (step.url ?? '') : '';
  await call(await sandbox.visit(url, { decision: 'approve' }));
}

const isCompleted = (session: OnboardingSession) => () => expect(sessionOf(session).status).toBe('completed');

ownClock();
stopAfterEach();

describe('a session whose events are heard', () => {
  it('knows at once what happened elsewhere, and asks once a minute to make sure', async () => {
    const house = await createHouse();
    const session = await house.begin();
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(45);
    expect(house.looks()).toBe(0);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
    // There is nothing more to hear of it.
    await within(2, () => expect(house.events[0]?.aborted).toBe(true));
    expect(house.events).toHaveLength(1);
  });

  it('hears of files that another device has sent, while those are waited for', async () => {
    const house = await createHouse(deposit);
    const session = await house.begin();
    await pass(5);
    expect(house.events).toHaveLength(0);
    const stop = session.watchFiles();
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(1);
    const metadata = Object.entries({ field: 'identity_front', stepId: 'product_form', filename: 'card.jpg' });
    await house.call(`${origin}/onboarding/sessions/${sessionOf(session).id}/uploads`, {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '10',
        'upload-metadata': metadata.map(([name, value]) => `${name} ${btoa(value)}`).join(','),
      },
    });
    await within(1, () => expect(session.uploads()).toMatchObject([{ field: 'identity_front', state: 'sending' }]));
    expect(house.looks()).toBe(1);
    stop();
    await within(1, () => expect(house.events[0]?.aborted).toBe(true));
  });

  it('hangs up while the page is out of sight, and listens again when it is back', async () => {
    const house = await createHouse();
    const session = await house.begin();
    await within(2, () => expect(house.events).toHaveLength(1));
    house.hide(true);
    await within(1, () => expect(house.events[0]?.aborted).toBe(true));
    await pass(20);
    expect(house.events).toHaveLength(1);
    house.hide(false);
    await within(2, () => expect(house.events).toHaveLength(2));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });
});

describe('a session whose events are not heard', () => {
  it.each([
    ['there are none', () => new Response(null, { status: 404 })],
    ['they are not made', () => new Response(null, { status: 501 })],
    [
      'a page comes in their place',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('asks by itself: %s', async (_, answer) => {
    const house = await createHouse();
    house.put(answer);
    const session = await house.begin();
    await within(2, () => expect(house.events).toHaveLength(1));
    await confirmElsewhere(house, session);
    await within(12, isCompleted(session));
    expect(house.events).toHaveLength(1);
  });

  it('asks by itself while they are silent, and tries them again ever less often', async () => {
    const house = await createHouse();
    house.put(() => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
    const session = await house.begin();
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(9);
    expect(house.events[0]?.aborted).toBe(false);
    await within(3, () => expect(house.events[0]?.aborted).toBe(true));
    await within(2, () => expect(house.looks()).toBeGreaterThan(0));
    await within(2, () => expect(house.events).toHaveLength(2));
    house.put('real');
    await within(16, () => expect(house.events).toHaveLength(3));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });

  it('asks by itself when they were cut, and hears again when they are back', async () => {
    const house = await createHouse();
    let cut = () => {};
    house.put(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(
            new TextEncoder().encode('event: session\ndata: {"revision":1,"files":0,"status":"open"}\n\n'),
          );
          cut = () => controller.error(new TypeError('network error'));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const session = await house.begin();
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(20);
    expect(house.looks()).toBe(0);
    house.put(() => {
      throw new TypeError('Failed to fetch');
    });
    cut();
    await within(12, () => expect(house.looks()).toBe(1));
    expect(house.events.length).toBeGreaterThan(1);
    house.put('real');
    const tries = house.events.length;
    await within(20, () => expect(house.events.length).toBeGreaterThan(tries));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });
});
