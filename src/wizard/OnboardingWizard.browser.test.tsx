import { consentByRedirect, defineSkill, implicitConsent } from 'onboarding-kit/proxy';
import 'onboarding-kit/styles.css';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard, type OnboardingWizardProps, type WizardEvent } from 'onboarding-kit';
import { buildHouse } from '../core/house.stage.js';

const instant = { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' };
const carpati = { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' };

const skills = [
  defineSkill({
    id: 'instant_ro_aisp_sbx_#1.0',
    kind: 'aisp',
    title: 'Connect at once',
    servicer: instant,
    steps: [
      {
        kind: 'form',
        name: 'about',
        title: 'About you',
        fields: [{ type: 'text', name: 'nickname', label: 'Nickname', required: true }],
      },
      implicitConsent({ title: 'Your consent', consent: 'Acme may read my balances' }),
    ],
  }),
  defineSkill({
    id: 'carpati_ro_aisp_sbx_#2.0',
    kind: 'aisp',
    title: 'Connect your account',
    servicer: carpati,
    steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', grants: [{ title: 'Balances', granted: true }] })],
  }),
  defineSkill({
    id: 'dunarea_ro_aisp_sbx_#1.0',
    kind: 'aisp',
    title: 'Connect another',
    servicer: { id: 'dunarea', name: 'Dunărea Bank', country: 'RO', initials: 'DB' },
    available: false,
    steps: [consentByRedirect({ title: 'Confirm', grants: [] })],
  }),
];

/** The real proxy on the real sandbox, in this page. */
async function createHouse() {
  const { sandbox, call } = await buildHouse({ skills });
  const sent: string[] = [];
  let refuse: ((path: string) => Response | undefined) | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const path = `${method} ${new URL(url).pathname.replace('/onboarding', '')}`;
    const response = refuse?.(path) ?? (await call(input, init));
    sent.push(path);
    return response;
  };
  return {
    sandbox,
    fetch,
    sent,
    count: (path: RegExp) => sent.filter((call) => path.test(call)).length,
    answerWith: (next: typeof refuse) => void (refuse = next),
  };
}
type House = Awaited<ReturnType<typeof createHouse>>;

const events: WizardEvent[] = [];
const types = () => events.map(({ type }) => type);
const open = async (house: House, props: Partial<OnboardingWizardProps> = {}) =>
  render(
    <StrictMode>
      <OnboardingWizard
        fetch={house.fetch}
        tenantName="Acme"
        locale="en-GB"
        onEvent={(event) => events.push(event)}
        {...props}
      />
    </StrictMode>,
  );

const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const inAddress = () => new URL(location.href).searchParams.get('onboarding');
const begin = async (house: House, props: Partial<OnboardingWizardProps> = {}) => {
  const screen = await open(house, { skill: 'instant_ro_aisp_sbx_#1.0', ...props });
  await expect.element(heading('About you')).toBeVisible();
  return screen;
};

/** The user looks at another tab, and comes back. */
const lookAway = () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  visibility.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
};

const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
  events.splice(0);
  vi.restoreAllMocks();
});

describe('the picker', () => {
  it('finds what is meant, shows what is not to be had, and leads to the first step', async () => {
    const house = await createHouse();
    await open(house);
    await expect.element(heading('What would you like to do?')).toBeVisible();
    await expect.element(button(/Dunărea/)).not.toBeInTheDocument();
    await expect.element(page.getByText('Dunărea Bank')).toBeVisible();

    await userEvent.fill(page.getByRole('searchbox'), 'carpati');
    await expect.element(page.getByText('1 service found')).toBeInTheDocument();
    await expect.element(button(/Instant/)).not.toBeInTheDocument();
    await userEvent.fill(page.getByRole('searchbox'), 'umbrella');
    await userEvent.click(button('Show all'));

    await userEvent.click(button(/Instant Bank/));
    await expect.element(heading('About you')).toHaveFocus();
    expect(types()).toEqual(['opened', 'skill_selected', 'session_started', 'step_shown']);
    expect(house.count(/^POST \/sessions$/)).toBe(1);
  });

  it('leads back to what was begun before, on whichever device, and tells what was used', async () => {
    const house = await createHouse();
    const before = await begin(house, { keepInAddress: false });
    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana');
    await before.unmount();
    await expect.poll(() => house.count(/draft/)).toBe(1);
    events.splice(0);

    await open(house, { keepInAddress: false });
    const begun = page.getByRole('list', { name: 'Go on where you left off' });
    await expect.element(page.getByRole('list', { name: 'Used recently' })).toHaveTextContent('Instant Bank');
    await userEvent.click(begun.getByRole('button', { name: /Instant Bank.*Connect at once · About you/ }));
    await expect.element(heading('About you')).toHaveFocus();
    await expect.element(page.getByLabelText('Nickname')).toHaveValue('Ana');
    expect(types()).toEqual(['opened', 'returned', 'step_shown']);
    expect(house.count(/^POST \/sessions$/)).toBe(1);
  });

  it('has nothing to go on with when that cannot be found out', async () => {
    const house = await createHouse();
    house.answerWith((path) => (path === 'GET /sessions' ? new Response('', { status: 404 }) : undefined));
    await open(house);
    await expect.element(button(/Instant Bank/)).toBeVisible();
    await expect.element(page.getByText('Go on where you left off')).not.toBeInTheDocument();
  });

  it('says so when there is nothing, and when it could not be loaded', async () => {
    const house = await createHouse();
    const empty = await open(house, { skillFilter: () => false });
    await expect.element(heading('Nothing to choose from yet')).toBeVisible();
    await empty.unmount();

    house.answerWith(() => new Response('<html>', { status: 404 }));
    await open(house);
    await expect.element(heading('This page could not be loaded')).toBeVisible();
    house.answerWith(undefined);
    await userEvent.click(button('Try again'));
    await expect.element(button(/Carpați/)).toBeVisible();
  });

  it('that lost its connection promises to keep nothing', async () => {
    const house = await createHouse();
    house.answerWith(() => new Response('', { status: 503, headers: { 'Retry-After': '0' } }));
    await open(house);
    await expect.element(page.getByText(/lost while this page was loading/), { timeout: 10_000 }).toBeVisible();
    await expect.element(page.getByText(/What you entered/)).not.toBeInTheDocument();
  });

  it('says that it waits for the network, and loads by itself when that is back', async () => {
    const house = await createHouse();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open(house);
    await expect.element(page.getByRole('status').filter({ hasText: 'You are offline' }).first()).toBeVisible();
    expect(house.sent).toEqual([]);
    vi.restoreAllMocks();
    window.dispatchEvent(new Event('online'));
    await expect.element(button(/Carpați/)).toBeVisible();
    await expect.element(page.getByText(/You are offline/)).not.toBeInTheDocument();
  });
});

describe('a session', () => {
  it('is started once, named in the address, and walked to its end', async () => {
    const house = await createHouse();
    const onComplete = vi.fn();
    await begin(house, { onComplete, onExit: () => {} });
    expect(house.count(/^POST \/sessions$/)).toBe(1);
    expect(inAddress()).toBeTruthy();
    await expect.element(page.getByText('Step 1 of 2')).toBeVisible();
    await expect.element(heading('About you')).not.toHaveFocus();

    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana');
    await userEvent.click(button('Continue'));
    await expect.element(heading('Your consent')).toHaveFocus();
    await expect.element(page.getByText('Step 2 of 2')).toBeVisible();
    await userEvent.click(page.getByRole('checkbox'));
    await userEvent.click(button('Continue'));

    await expect.element(heading('All done')).toHaveFocus();
    expect(onComplete).toHaveBeenCalledOnce();
    await userEvent.click(button('Back to Acme'));
    expect(inAddress()).toBeNull();
    expect(types()).toEqual([
      'opened',
      'session_started',
      'step_shown',
      'step_submitted',
      'step_shown',
      'step_submitted',
      'ended',
      'exited',
    ]);
    expect(JSON.stringify(events)).not.toContain('Ana');
  });

  it('goes on after a reload, typed text included, and leaves the focus alone', async () => {
    const house = await createHouse();
    const before = await begin(house);
    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana Maria');
    await before.unmount();
    await expect.poll(() => house.count(/draft/)).toBe(1);
    events.splice(0);

    await open(house);
    await expect.element(page.getByLabelText('Nickname')).toHaveValue('Ana Maria');
    await expect.element(heading('About you')).not.toHaveFocus();
    expect(types()).toEqual(['opened', 'returned', 'step_shown']);
  });

  it('is saved and left', async () => {
    const house = await createHouse();
    const onExit = vi.fn();
    await begin(house, { onExit });
    const sessionId = inAddress();
    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana');
    await userEvent.click(button('Save and close'));
    expect(onExit).toHaveBeenCalledExactlyOnceWith({ sessionId, status: 'open' });
    await expect.poll(() => house.count(/draft/)).toBe(1);
    expect(inAddress()).toBeNull();
  });

  it('is cancelled after a question, and begun anew', async () => {
    const house = await createHouse();
    await open(house);
    await userEvent.click(button(/Instant Bank/));
    await userEvent.click(button('Cancel this connection'));
    await userEvent.click(button('Keep going'));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(button('Cancel this connection'));
    await userEvent.click(button('Cancel connection'));
    await expect.element(heading('Cancelled')).toHaveFocus();
    await userEvent.click(button('Start again'));
    await expect.element(heading('What would you like to do?')).toHaveFocus();
  });

  it('that is not the user’s own leads to a fresh start', async () => {
    const house = await createHouse();
    history.replaceState(null, '', `${address}${address.includes('?') ? '&' : '?'}onboarding=none`);
    await open(house);
    await expect.element(page.getByText(/does not exist, or belongs to someone else/)).toBeVisible();
    await userEvent.click(button('Start again'));
    await expect.element(heading('What would you like to do?')).toHaveFocus();
    expect(events).toContainEqual({ type: 'problem', code: 'not_found' });
    expect(inAddress()).toBeNull();
  });

  it('keeps the user’s place elsewhere on the page when it moves on by itself', async () => {
    const house = await createHouse();
    const search = document.body.appendChild(document.createElement('input'));
    await begin(house);
    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana');
    await userEvent.click(button('Continue'));
    search.focus();
    await expect.element(heading('Your consent')).toBeVisible();
    expect(document.activeElement).toBe(search);
    search.remove();
  });
});

describe('trouble', () => {
  it('offline is said, and gone when the network is back', async () => {
    const house = await createHouse();
    await begin(house);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    await expect.element(page.getByRole('status').filter({ hasText: 'You are offline' }).first()).toBeInTheDocument();
    vi.restoreAllMocks();
    window.dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/You are offline/)).not.toBeInTheDocument();
  });

  it('a proxy that fails is announced, and the answer is sent once all the same', async () => {
    const house = await createHouse();
    await begin(house);
    house.answerWith((path) =>
      path.includes('/steps/')
        ? Response.json(
            { type: 'x', title: 'x', status: 502, code: 'upstream_refused', reference: 'R-1' },
            { status: 502 },
          )
        : undefined,
    );
    await userEvent.fill(page.getByLabelText('Nickname'), 'Ana');
    await userEvent.click(button('Continue'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Reference: R-1');
    house.answerWith(undefined);
    await userEvent.click(button('Continue'));
    await expect.element(heading('Your consent')).toHaveFocus();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the trip to the bank', () => {
  it('is a real link; a trip that was refused says so, and a fresh link leads to the end', async () => {
    const house = await createHouse();
    await open(house, { skill: 'carpati_ro_aisp_sbx_#2.0' });
    const link = page.getByRole('link', { name: 'Continue to Carpați Bank' });
    await expect.element(link).toBeVisible();
    await expect.element(page.getByText(/Step 1/)).not.toBeInTheDocument();
    const first = link.element().getAttribute('href') ?? '';
    link.element().addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    expect(types()).toContain('left_for_servicer');

    await house.fetch(await house.sandbox.visit(first, { decision: 'refuse' }));
    lookAway();
    await expect.element(heading('You did not confirm at Carpați Bank')).toHaveFocus();
    await userEvent.click(button('Try again'));
    await expect.element(link).toBeVisible();
    const second = link.element().getAttribute('href') ?? '';
    expect(second).not.toBe(first);

    await house.fetch(await house.sandbox.visit(second, { decision: 'approve' }));
    lookAway();
    await expect.element(heading('All done')).toHaveFocus();
  });
});

describe('a fault of the bank’s own', () => {
  const brokenBank = async () => {
    const house = await createHouse();
    house.sandbox.faults.fail('steps', { status: 400, code: 'external_api_forbidden' });
    return house;
  };

  it('is named, and another bank can be chosen', async () => {
    const house = await brokenBank();
    await open(house);
    await userEvent.click(button(/Carpați/));
    await expect.element(page.getByText(/did not let you in this way/)).toBeVisible();
    await expect.element(page.getByText(/^Reference: /)).toBeVisible();
    await userEvent.click(button('Another bank'));
    await expect.element(heading('What would you like to do?')).toHaveFocus();
    expect(inAddress()).toBeNull();
  });

  it('is tried again where the host has chosen the bank', async () => {
    const house = await brokenBank();
    await open(house, { skill: 'carpati_ro_aisp_sbx_#2.0' });
    await expect.element(page.getByText(/did not let you in this way/)).toBeVisible();
    await expect.element(button('Another bank')).not.toBeInTheDocument();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByRole('link', { name: 'Continue to Carpați Bank' })).toBeVisible();
  });
});

it('speaks the tenant’s words where it has its own', async () => {
  const house = await createHouse();
  await begin(house, { texts: { 'form.continue': 'Weiter' } });
  await expect.element(button('Weiter')).toBeVisible();
});
