import 'onboarding-kit/styles.css';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard } from 'onboarding-kit';
import { buildHouse } from '../../core/house.stage.js';
import { instantSkill } from '../textSteps.stage.js';

const skill = instantSkill(
  {
    kind: 'form',
    name: 'about',
    title: 'About you',
    fields: [
      { type: 'text', name: 'nickname', label: 'Nickname', required: true },
      { type: 'text', name: 'motto', label: 'Motto' },
    ],
  },
  {
    kind: 'form',
    name: 'home',
    title: 'Your home',
    dependsOn: ['about'],
    fields: [{ type: 'text', name: 'city', label: 'City', required: true }],
  },
  {
    kind: 'form',
    name: 'pledge',
    title: 'Your pledge',
    changeable: false,
    fields: [{ type: 'text', name: 'pledge', label: 'Pledge', required: true }],
  },
  { kind: 'form', name: 'check', title: 'Check it all', fields: [], review: 'all', action: 'All is right' },
);

interface Clock {
  now(): number;
}

/** The real proxy on the real sandbox, in this page. */
async function open({ clock = Date, sessionHours = 24 }: { clock?: Clock; sessionHours?: number } = {}) {
  const now = () => clock.now();
  const { call } = await buildHouse({ skills: [skill], now, sessionHours });
  let refuse: ((path: string) => Response | undefined) | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const path = `${method} ${new URL(url).pathname.replace('/onboarding', '')}`;
    const response = refuse?.(path) ?? (await call(input, init));
    const headers = new Headers(response.headers);
    headers.set('Date', new Date(now()).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
  const screen = await render(
    <StrictMode>
      <OnboardingWizard fetch={fetch} tenantName="Acme" locale="en-GB" skill={skill.id} keepInAddress={false} />
    </StrictMode>,
  );
  await expect.element(heading('About you')).toBeVisible();
  return { screen, answerWith: (next: typeof refuse) => void (refuse = next) };
}

const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = (name: string) => page.getByRole('textbox', { name });
const row = (label: string) => page.getByRole('definition').filter({ hasText: label });

const answer = async (label: string, words: string, next: string) => {
  await userEvent.fill(box(label), words);
  await userEvent.click(button('Continue'));
  await expect.element(heading(next)).toBeVisible();
};
const toHome = () => answer('Nickname', 'Ana', 'Your home');
const toReview = async () => {
  await toHome();
  await answer('City', 'Cluj', 'Your pledge');
  await answer('Pledge', 'I pay', 'Check it all');
};

afterEach(() => vi.restoreAllMocks());

describe('an earlier step', () => {
  it('is looked at, and the way leads back to where the user was, with all that was typed', async () => {
    await open();
    await expect.element(button('Back')).not.toBeInTheDocument();
    await toHome();
    await userEvent.fill(box('City'), 'Clu');
    await userEvent.click(button('Back'));

    await expect.element(heading('About you')).toHaveFocus();
    await expect.element(row('Ana')).toBeVisible();
    await expect.element(row('Not filled in')).toBeVisible();
    await expect.element(page.getByText('Step 1 of 5')).toBeVisible();
    await expect.element(page.getByText(/asked again/)).not.toBeInTheDocument();
    expect(box('City').query()).toBeNull();

    await userEvent.click(button('Go on with “Your home”'));
    await expect.element(box('City')).toHaveValue('Clu');
    await expect.element(button('Back')).toHaveFocus();
  });

  it('is found by its segment of the trail, by the keyboard too', async () => {
    await open();
    await toHome();
    await answer('City', 'Cluj', 'Your pledge');
    const trail = page.getByRole('navigation', { name: 'Earlier steps' });
    trail.getByRole('button', { name: 'Your home' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Your home')).toHaveFocus();
    await userEvent.click(button('Back'));
    await expect.element(heading('About you')).toHaveFocus();
    await userEvent.click(button('Go on with “Your pledge”'));
    await expect.element(trail.getByRole('button', { name: 'Your home' })).toHaveFocus();
  });

  it('is changed: what was made of it is asked for again, as it was', async () => {
    await open();
    await toHome();
    await answer('City', 'Cluj', 'Your pledge');
    await userEvent.click(page.getByRole('navigation').getByRole('button', { name: 'About you' }));
    await expect.element(page.getByText(/If you change this, you will be asked again for “Your home”/)).toBeVisible();
    await userEvent.click(button('Change this'));

    await expect.element(page.getByText('You are changing an earlier step')).toBeVisible();
    await expect.element(page.getByText(/When you continue, you will be asked again for “Your home”/)).toBeVisible();
    await expect.element(heading('About you')).toHaveFocus();
    await expect.element(box('Nickname')).toHaveValue('Ana');
    await answer('Nickname', 'Ana Maria', 'Your home');
    await expect.element(box('City')).toHaveValue('Cluj');
  });

  it('is left as it was', async () => {
    await open();
    await toHome();
    await userEvent.fill(box('City'), 'Iași');
    await userEvent.click(button('Back'));
    await userEvent.click(button('Change this'));
    await userEvent.fill(box('Nickname'), 'Somebody');
    await userEvent.click(button('Leave it as it was'));
    await expect.element(heading('Your home')).toHaveFocus();
    await expect.element(box('City')).toHaveValue('Iași');
    await userEvent.click(button('Back'));
    await expect.element(row('Ana')).toBeVisible();
  });

  it('that stands says so, and offers no change', async () => {
    await open();
    await toReview();
    await userEvent.click(button('Back'));
    await expect.element(heading('Your pledge')).toHaveFocus();
    await expect.element(page.getByText(/can no longer be changed/)).toBeVisible();
    await expect.element(button('Change this')).not.toBeInTheDocument();
  });

  it('that cannot be loaded or changed just now says so in its place', async () => {
    const { answerWith } = await open();
    await toHome();
    const refused = (code: string, status: number) =>
      Response.json({ type: 'x', title: 'x', status, code }, { status });
    answerWith((path) => (path.startsWith('GET') && path.includes('/steps/') ? refused('internal', 500) : undefined));
    await userEvent.click(button('Back'));
    await expect.element(page.getByRole('alert'), { timeout: 20_000 }).toBeVisible();
    answerWith((path) => (path.endsWith('/change') ? refused('step_not_changeable', 409) : undefined));
    await userEvent.click(button('Try again'));
    await userEvent.click(button('Change this'));
    await expect.element(page.getByText(/can no longer be changed/)).toBeVisible();
    await userEvent.click(button('Go on with “Your home”'));
    await expect.element(box('City')).toBeVisible();
  });
});

describe('a review', () => {
  it('comes whole: nothing of it moves from under a finger', async () => {
    await open();
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => {
      if (button('All is right').query()) seen.push(page.getByRole('region', { name: 'About you' }).query() !== null);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await toReview();
    await expect.element(page.getByRole('region', { name: 'About you' })).toBeVisible();
    watch.disconnect();
    expect(seen).toContain(true);
    expect(seen).not.toContain(false);
  });

  it('shows what was entered, and leads from a row to its field', async () => {
    await open();
    await toReview();
    const section = page.getByRole('region', { name: 'About you' });
    await expect.element(section.getByText('Ana', { exact: true })).toBeVisible();
    await expect.element(button('Change Pledge')).not.toBeInTheDocument();

    await userEvent.click(button('Change City'));
    await expect.element(box('City')).toHaveFocus();
    await expect.element(box('City')).toHaveValue('Cluj');
    await userEvent.fill(box('City'), 'Iași');
    await userEvent.click(button('Continue'));
    await expect.element(heading('Check it all')).toHaveFocus();
    await expect.element(page.getByText('Iași', { exact: true })).toBeVisible();
  });

  it('tells what goes with a change before it is made', async () => {
    await open();
    await toReview();
    await userEvent.click(button('Change Nickname'));
    const question = page.getByRole('dialog', { name: 'Change “About you”?' });
    await expect.element(question).toHaveAccessibleDescription(/asked again for “Your home”/);
    await userEvent.click(button('Leave it as it is'));
    await expect.element(button('Change Nickname')).toHaveFocus();

    await userEvent.click(button('Change Motto'));
    await userEvent.click(question.getByRole('button', { name: 'Change', exact: true }));
    await expect.element(box('Motto')).toHaveFocus();
  });
});

describe('the time', () => {
  /** The proxy's clock is far away from the page's own. */
  const clock = { now: () => Date.now() + 47 * 60_000 };
  const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  const look = () => document.dispatchEvent(new Event('visibilitychange'));

  it('that is nearly over is told of, by the proxy’s clock, and is given anew by one button', async () => {
    await open({ clock, sessionHours: 1 });
    look();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();

    await userEvent.click(box('Motto'));
    pass(56);
    look();
    const question = page.getByRole('dialog', { name: 'Do you need more time?' });
    await expect.element(question).toHaveAccessibleDescription(/about 4 minutes/);
    await userEvent.click(button('I need more time'));
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(box('Motto')).toHaveFocus();
    await expect.element(page.getByText(/You have time until/)).toBeInTheDocument();
    look();
    await expect.element(question).not.toBeInTheDocument();
  });

  it('that is over ends the session, with a way on', async () => {
    await open({ clock, sessionHours: 1 });
    pass(61);
    look();
    await expect.element(heading('The time for this has run out')).toBeVisible();
    await userEvent.click(button('Start again'));
    await expect.element(heading('About you')).toHaveFocus();
  });
});
