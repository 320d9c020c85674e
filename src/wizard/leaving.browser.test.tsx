import { consentByRedirect, defineSkill } from 'onboarding-kit/proxy';
import { StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard } from 'onboarding-kit';
import { buildHouse } from '../core/house.stage.js';

const servicer = { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' };
const typed = defineSkill({
  id: 'carpati_ro_deposit_sbx_#1.0',
  kind: 'product',
  title: 'Open a deposit',
  servicer,
  steps: [
    {
      kind: 'form',
      name: 'about',
      title: 'About you',
      fields: [{ type: 'text', name: 'nickname', label: 'Nickname', required: true }],
    },
    consentByRedirect({ title: 'Confirm', grants: [] }),
  ],
});
const sent = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Connect your account',
  servicer,
  steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', grants: [{ title: 'Balances', granted: true }] })],
});

/** The line of the kit's own by which something was begun; undefined for what the page, React or the test begins. */
function begunBy(): string | undefined {
  const line = new Error().stack?.split('\n').find((each) => each.includes('at ') && !each.includes('/leaving.')) ?? '';
  return /\/src\/(core|react|fields|steps|ui|wizard)\/(?!.*\.(test|stage)\.)[^?:]*/.exec(line)?.[0];
}

/** What the kit has begun and not ended: timers, listeners of the page, and channels to other tabs. */
function watchLeftovers() {
  const alive = new Map<unknown, string>();
  const note = (what: unknown, words: string) => {
    const line = begunBy();
    if (line !== undefined) alive.set(what, `${words} of ${line}`);
  };
  const { setTimeout: wait, clearTimeout: forget, setInterval: repeat, clearInterval: end } = window;
  const fakes = {
    setTimeout(callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
      const timer = wait(() => {
        alive.delete(timer);
        callback(...args);
      }, delay);
      note(timer, `a timer over ${delay} ms`);
      return timer;
    },
    setInterval(callback: () => void, delay?: number) {
      const timer = repeat(callback, delay);
      note(timer, `an interval of ${delay} ms`);
      return timer;
    },
    clearTimeout(timer: number) {
      alive.delete(timer);
      forget(timer);
    },
    clearInterval(timer: number) {
      alive.delete(timer);
      end(timer);
    },
    BroadcastChannel: class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        note(this, 'a channel');
      }
      override close() {
        alive.delete(this);
        super.close();
      }
    },
  };
  for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake);
  for (const target of [window, document] as EventTarget[]) {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    target.addEventListener = (type, listener, options) => {
      add.call(target, type, listener, options);
      const signal = typeof options === 'object' ? options.signal : undefined;
      const what = signal ? {} : listener;
      signal?.addEventListener('abort', () => alive.delete(what));
      note(what, `a listener to ${type}`);
    };
    target.removeEventListener = (type, listener, options) => {
      alive.delete(listener);
      remove.call(target, type, listener, options);
    };
  }
  return () => [...alive.values()];
}

const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
  vi.unstubAllGlobals();
  for (const target of [window, document]) {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  }
});

it('leaves nothing behind: no timer, no listener and no channel, however often it is shown and taken away', async () => {
  const { call } = await buildHouse({ skills: [typed, sent] });
  const leftovers = watchLeftovers();
  let most = 0;
  for (let time = 0; time < 20; time += 1) {
    history.replaceState(null, '', address);
    const screen = await render(
      <StrictMode>
        <OnboardingWizard fetch={call} tenantName="Acme" locale="en-GB" skill={(time % 2 === 0 ? typed : sent).id} />
      </StrictMode>,
    );
    if (time % 2 === 0) await userEvent.fill(page.getByRole('textbox', { name: 'Nickname' }), 'Ana');
    else await expect.element(page.getByRole('heading', { name: 'Confirm at Carpați Bank' })).toBeVisible();
    most = Math.max(most, leftovers().length);
    await screen.unmount();
  }
  // What is here for is seen: a channel, and listeners for the network and for the page's coming and going.
  expect(most).toBeGreaterThan(5);
  await expect.poll(leftovers, { timeout: 5000 }).toEqual([]);
}, 60_000);
