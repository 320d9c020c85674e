import { createOnboardingSession } from 'onboarding-kit/core';
import { consentByRedirect, defineSkill } from 'onboarding-kit/proxy';
import 'onboarding-kit/styles.css';
import { StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard, type OnboardingWizardProps, type WizardEvent } from 'onboarding-kit';
import { buildHouse } from '../../core/house.stage.js';

const skill = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Connect your account',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', grants: [{ title: 'Balances', granted: true }] })],
});

/** The real proxy on the real sandbox, in this page; counts who has left for the bank. */
async function createHouse() {
  const { call } = await buildHouse({ skills: [skill] });
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    sent.push(new Request(input, init).url);
    return call(input, init);
  };
  return { fetch, left: () => sent.filter((url) => url.endsWith('/leave')).length };
}

const events: WizardEvent[] = [];
const open = (fetch: typeof globalThis.fetch, props: Partial<OnboardingWizardProps> = {}) =>
  render(
    <StrictMode>
      <OnboardingWizard
        fetch={fetch}
        tenantName="Acme"
        locale="en-GB"
        skill={skill.id}
        onEvent={(event) => events.push(event)}
        {...props}
      />
    </StrictMode>,
  );
const heading = (name: string) => page.getByRole('heading', { name });
const unseen = () => ({ closed: false, opener: null, location: { replace: vi.fn() }, focus: vi.fn(), close: vi.fn() });

const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
  events.splice(0);
  vi.restoreAllMocks();
});

it('a window opens within the click, is brought to the front, and is told of once', async () => {
  const house = await createHouse();
  const opened = unseen();
  const spy = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
  await open(house.fetch, { trip: 'popup' });
  const button = page.getByRole('button', { name: 'Continue to Carpați Bank' });
  await expect.element(button).toBeVisible();
  const element = button.element();
  if (element instanceof HTMLElement) element.click();
  // Not a task later: a browser would block it then.
  expect(spy).toHaveBeenCalledOnce();
  expect(opened.location.replace).toHaveBeenCalledOnce();
  await expect.element(heading('Go on in the window of Carpați Bank')).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Show the window' }));
  expect(opened.focus).toHaveBeenCalledOnce();
  await expect.poll(() => house.left()).toBe(1);
  expect(events.filter(({ type }) => type === 'left_for_servicer')).toHaveLength(1);
});

it('on another device begins by itself, once, and can be made here instead', async () => {
  const house = await createHouse();
  await open(house.fetch, { trip: 'device' });
  await expect.element(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await expect.poll(() => house.left()).toBe(1);
  const link = page.getByRole('link', { name: 'Go on here instead' });
  link.element().addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(link);
  await expect.element(page.getByRole('link', { name: 'Opening Carpați Bank' })).toBeVisible();
});

it('the way back is taken out of the address, and the tabs out of sight rest', async () => {
  const { fetch } = await createHouse();
  const first = createOnboardingSession({
    fetch,
    skill: skill.id,
    surroundings: { online: () => true, hidden: () => true, subscribe: () => () => undefined },
  });
  const stop = first.subscribe(() => undefined);
  await expect.poll(() => first.getSnapshot().phase).toBe('ready');
  const snapshot = first.getSnapshot();
  const id = snapshot.phase === 'ready' ? snapshot.session.id : '';
  const here = new URL(address);
  here.searchParams.set('onboarding', id);
  here.searchParams.set('onboarding-back', '1');
  history.replaceState({ host: true }, '', here);
  await open(fetch);
  await expect.element(heading('Confirm at Carpați Bank')).toBeVisible();
  const parameters = new URL(location.href).searchParams;
  expect([parameters.get('onboarding'), parameters.has('onboarding-back')]).toEqual([id, false]);
  expect(history.state).toMatchObject({ host: true });
  await expect.poll(() => first.getSnapshot()).toMatchObject({ resting: true });
  stop();
});
