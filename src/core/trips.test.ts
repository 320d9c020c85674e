import { consentByRedirect, defineSkill } from 'onboarding-kit/proxy';
import { afterEach, describe, expect, it } from 'vitest';
import { tabChannelOf, type TabMessage } from '../protocol/index.js';
import { meanwhile, ownClock, pass, soon, within } from './clock.stage.js';
import type { OnboardingSession } from './index.js';
import { createPage } from './page.stage.js';
import { createStage, loaded, observe, stopAfterEach, until, type Ready, type Stage } from './session.stage.js';
import { page } from './Surroundings.js';
import { TabChannel } from './TabChannel.js';

const accounts = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Accounts',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    { kind: 'form', name: 'about', title: 'About', fields: [{ type: 'text', name: 'nickname', label: 'Nickname' }] },
    consentByRedirect({ title: 'Confirm', grants: [{ title: 'Balances', granted: true }] }),
  ],
});

ownClock();
stopAfterEach();

/** A session that is asked to go to the bank; `deaf` where it hears no events. */
async function atTheBank({ deaf = false } = {}) {
  const stage = await createStage(accounts);
  if (deaf) stage.decide(({ path }) => (path.endsWith('/events') ? 'request lost' : 'arrives'));
  const session = stage.open();
  observe(session);
  await loaded(session);
  await meanwhile(session.submit('about', { nickname: 'Ana' }));
  const { session: now } = await until(session, ({ session: { step } }) => step?.kind === 'redirect');
  stage.sent.splice(0);
  return { stage, session, id: now.id, stepId: now.step?.id ?? '' };
}

const readyOf = (session: OnboardingSession) => session.getSnapshot() as Ready;
const tripOf = (session: OnboardingSession) => readyOf(session).trip;
const isOver = (session: OnboardingSession) => () => expect(readyOf(session).session.status).toBe('completed');

const urlOf = ({ session: { step } }: Ready) => (step?.kind === 'redirect' ? (step.url ?? '') : '');

/** The user decides at the bank, and their browser follows it back. */
async function decide(stage: Stage, session: OnboardingSession, decision: 'approve' | 'refuse' = 'approve') {
  const back = await stage.sandbox.visit(urlOf(readyOf(session)), { decision });
  return meanwhile(stage.call(back));
}

const channels: TabChannel[] = [];
afterEach(() => channels.splice(0).forEach((channel) => channel.close()));

/** What another tab of the browser hears and says. */
function otherTab(id: string) {
  const heard: TabMessage[] = [];
  const channel = new TabChannel(id, (message) => void heard.push(message));
  channels.push(channel);
  return { heard, say: (message: TabMessage) => channel.tell(message) };
}

describe('a trip in a window', () => {
  it.each(['popup', 'tab'] as const)('opens it in the click, and tells the proxy: %s', async (mode) => {
    const { stage, session, stepId } = await atTheBank();
    expect(session.leave(stepId, mode)).toBe('away');
    // Before anything has been waited for.
    expect(stage.windows).toMatchObject([{ mode, url: urlOf(readyOf(session)), closed: false }]);
    expect(tripOf(session)).toEqual({ mode, state: 'away' });
    await soon(() => expect(stage.calls('POST', /\/leave$/)).toHaveLength(1));
    expect(stage.calls('POST', /\/leave$/)).toMatchObject([
      { body: JSON.stringify({ mode }), keepalive: true, key: null },
    ]);
    await decide(stage, session);
    await soon(isOver(session));
    expect(tripOf(session)).toBeUndefined();
    expect(stage.windows).toMatchObject([{ closed: true }]);
  });

  it('says at once that it was blocked, and is another trip by the link', async () => {
    const { stage, session, stepId } = await atTheBank();
    stage.become({ blocked: true });
    expect(session.leave(stepId, 'popup')).toBe('blocked');
    expect(tripOf(session)).toEqual({ mode: 'popup', state: 'blocked' });
    await pass(2);
    expect(stage.calls('POST', /\/leave$/)).toEqual([]);
    expect(session.leave(stepId, 'page')).toBe('away');
    expect(tripOf(session)).toEqual({ mode: 'page', state: 'away' });
  });

  it('says that it is closed, when that was not because all is done, and opens again', async () => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'popup');
    stage.windows[0]?.close();
    await within(8, () => expect(tripOf(session)).toEqual({ mode: 'popup', state: 'closed' }));
    expect(session.leave(stepId, 'popup')).toBe('away');
    expect(tripOf(session)).toEqual({ mode: 'popup', state: 'away' });
    expect(stage.windows).toMatchObject([{ closed: true }, { closed: false }]);
  });

  it('says nothing of a window that closes because all is done', async () => {
    const { stage, session, stepId } = await atTheBank({ deaf: true });
    session.leave(stepId, 'popup');
    const seen = new Set<string | undefined>();
    observe(session, () => seen.add(tripOf(session)?.state));
    await decide(stage, session);
    stage.windows[0]?.close();
    await within(8, isOver(session));
    expect([...seen]).not.toContain('closed');
  });

  it('goes on when the window cannot be seen any more, but is open still', async () => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'popup');
    // As a Cross-Origin-Opener-Policy of the bank does it.
    stage.windows[0]?.close();
    await within(8, () => expect(tripOf(session)?.state).toBe('closed'));
    await decide(stage, session);
    await within(75, isOver(session));
    expect(tripOf(session)).toBeUndefined();
  });

  it('is over with its link: refused at the bank, it is another step and another link', async () => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'popup');
    await decide(stage, session, 'refuse');
    await until(session, ({ session: { step } }) => step?.kind === 'redirect' && step.failure?.code === 'refused');
    expect(tripOf(session)).toBeUndefined();
    expect(stage.windows).toMatchObject([{ closed: true }]);
    expect(session.leave(stepId, 'popup')).toBeUndefined();
    await meanwhile(session.renew(stepId));
    const { session: now } = await until(session, (snapshot) => urlOf(snapshot) !== '');
    expect(session.leave(now.step?.id ?? '', 'popup')).toBe('away');
  });

  it('costs nothing while the page is out of sight, and is looked after when it is back', async () => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'tab');
    stage.become({ hidden: true });
    stage.windows[0]?.close();
    await pass(5);
    expect(tripOf(session)?.state).toBe('away');
    stage.become({ hidden: false });
    await within(8, () => expect(tripOf(session)?.state).toBe('closed'));
  });

  it('goes on where the proxy was not told of it', async () => {
    const { stage, session, stepId } = await atTheBank();
    stage.decide(({ path }) => (path.endsWith('/leave') ? 'request lost' : 'arrives'));
    session.leave(stepId, 'device');
    expect(tripOf(session)).toEqual({ mode: 'device', state: 'away' });
    await pass(10);
    expect(readyOf(session).error).toBeUndefined();
    await decide(stage, session);
    await soon(isOver(session));
  });
});

describe('a trip in place of the page', () => {
  it.each(['shown', 'restored'] as const)('is over when the page is %s', async (what) => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'page');
    expect(stage.windows).toEqual([]);
    stage.tell('left');
    expect(tripOf(session)).toEqual({ mode: 'page', state: 'away' });
    stage.tell(what);
    expect(tripOf(session)).toBeUndefined();
  });

  it('is over when the page comes back in sight: the link led into the bank’s app', async () => {
    const { stage, session, stepId } = await atTheBank();
    session.leave(stepId, 'page');
    stage.become({ hidden: true });
    expect(tripOf(session)?.mode).toBe('page');
    stage.become({ hidden: false });
    expect(tripOf(session)).toBeUndefined();
  });
});

describe('a page that the browser brings back as it was left', () => {
  it('asks how the session stands before it sends anything', async () => {
    const stage = await createStage(accounts);
    const session = stage.open();
    observe(session);
    await loaded(session);
    stage.tell('left');
    stage.sent.splice(0);
    stage.decide(({ method }) => (method === 'GET' ? 'held' : 'arrives'));
    stage.tell('restored');
    expect(readyOf(session).checking).toBe(true);
    const sent = session.submit('about', { nickname: 'Ana' });
    session.saveDraft('about', { nickname: 'Ana' });
    await pass(3);
    expect(stage.sent.map(({ method }) => method)).toEqual(['GET']);
    stage.decide(() => 'arrives');
    await stage.release();
    expect((await meanwhile(sent)).ok).toBe(true);
    expect(readyOf(session).checking).toBe(false);
  });

  it('waits for the newest look, where it is left and brought back in the middle of one', async () => {
    const stage = await createStage(accounts);
    const session = stage.open();
    observe(session);
    await loaded(session);
    stage.decide(({ method }) => (method === 'GET' ? 'held' : 'arrives'));
    stage.sent.splice(0);
    const comeBack = () => (['left', 'restored'] as const).forEach((what) => stage.tell(what));
    comeBack();
    const sent = session.submit('about', { nickname: 'Ana' });
    await soon(() => expect(stage.calls('GET', /./)).toHaveLength(1));
    comeBack();
    await stage.release();
    await soon(() => expect(stage.calls('GET', /./)).toHaveLength(2));
    expect(readyOf(session).checking).toBe(true);
    expect(stage.calls('POST', /./)).toEqual([]);
    stage.decide(() => 'arrives');
    await stage.release();
    expect((await meanwhile(sent)).ok).toBe(true);
    expect(readyOf(session).checking).toBe(false);
  });

  it('does not send what was decided on something that has changed since', async () => {
    const stage = await createStage(accounts);
    const session = stage.open();
    observe(session);
    const { session: now } = await loaded(session);
    stage.tell('left');
    const elsewhere = createPage();
    const other = stage.open(now.id, elsewhere);
    observe(other);
    await loaded(other);
    await meanwhile(other.submit('about', { nickname: 'Ion' }));
    stage.tell('restored');
    expect(await meanwhile(session.submit('about', { nickname: 'Ana' }))).toMatchObject({
      ok: false,
      error: { code: 'revision_conflict' },
    });
    await until(session, ({ session: { step } }) => step?.kind === 'redirect');
  });
});

describe('a session in several tabs', () => {
  it('answers a window that has come back, and looks at once', async () => {
    const { stage, session, id, stepId } = await atTheBank({ deaf: true });
    session.leave(stepId, 'tab');
    stage.become({ hidden: true });
    const tab = otherTab(id);
    await decide(stage, session);
    tab.say({ type: 'back' });
    await soon(() => expect(tab.heard).toContainEqual({ type: 'here' }));
    await within(15, isOver(session));
  });

  it('looks often after that until there is news', async () => {
    const { stage, id } = await atTheBank({ deaf: true });
    const asked: number[] = [];
    stage.decide(({ path }) => {
      if (path.endsWith('/events')) return 'request lost';
      asked.push(Date.now());
      return 'arrives';
    });
    otherTab(id).say({ type: 'back' });
    await soon(() => expect(asked.length).toBeGreaterThanOrEqual(4));
    const gaps = asked.slice(1).map((time, index) => time - (asked[index] ?? 0));
    // It is ten seconds and more while nobody has come back.
    expect(Math.min(...gaps)).toBeLessThan(8000);
  });

  it('rests in a tab that is out of sight, with nothing lost, and asks for nothing until it is woken', async () => {
    const stage = await createStage(accounts);
    const session = stage.open();
    observe(session);
    const { session: now } = await loaded(session);
    session.saveDraft('about', { nickname: 'An' });
    const tab = otherTab(now.id);
    // Not as long as somebody looks at it.
    tab.say({ type: 'rest' });
    await pass(0.3);
    expect(readyOf(session).resting).toBe(false);
    stage.become({ hidden: true });
    session.saveDraft('about', { nickname: 'Ana' });
    tab.say({ type: 'rest' });
    await soon(() => expect(readyOf(session).resting).toBe(true));
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
    expect(stage.calls('PUT', /draft/).at(-1)?.body).toContain('"Ana"');
    stage.sent.splice(0);

    const other = stage.open(now.id, createPage());
    observe(other);
    await loaded(other);
    await meanwhile(other.submit('about', { nickname: 'Ana M' }));
    await until(other, ({ session: { step } }) => step?.kind === 'redirect');
    const asked = () => stage.sent.filter(({ path }) => !path.endsWith('/events')).length;
    const before = asked();
    tab.say({ type: 'back' });
    stage.become({ hidden: false });
    await pass(5);
    expect(readyOf(session)).toMatchObject({ resting: true, session: { step: { id: 'about' } } });
    expect(asked()).toBe(before + 1);
    expect(tab.heard.filter(({ type }) => type === 'here')).toHaveLength(1);

    await meanwhile(session.wake());
    expect(readyOf(session)).toMatchObject({ resting: false, session: { step: { kind: 'redirect' } } });
    await soon(() => expect(tab.heard).toContainEqual({ type: 'rest' }));
  });

  it('tells the others that it goes on here, as soon as it knows who they are', async () => {
    const { stage, id } = await atTheBank();
    const tab = otherTab(id);
    const session = stage.open(id, createPage());
    await meanwhile(session.wake());
    observe(session);
    await soon(() => expect(tab.heard).toContainEqual({ type: 'rest' }));
    expect(stage.calls('GET', /^\/sessions\/[\w-]+$/)).toHaveLength(1);
  });

  it('minds nothing else that is said', async () => {
    const { session, id } = await atTheBank();
    const channel = { of: new BroadcastChannel(tabChannelOf(id)) };
    for (const nonsense of [7, null, 'back', { type: 'revision' }, { type: 'end' }]) channel.of?.postMessage(nonsense);
    await pass(1);
    expect(readyOf(session)).toMatchObject({ resting: false, session: { status: 'open' } });
    channel.of.close();
  });
});

it('opens no window at an address that is not one of the web', () => {
  expect(page.open?.('javascript:alert(1)', 'popup')).toBeNull();
});
