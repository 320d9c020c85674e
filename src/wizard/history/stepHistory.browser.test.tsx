import 'onboarding-kit/styles.css';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard, type OnboardingWizardProps } from 'onboarding-kit';
import { buildHouse } from '../../core/house.stage.js';
import { instantSkill, textStep } from '../textSteps.stage.js';

const skill = instantSkill(textStep('one', 'Step one'), textStep('two', 'Step two'), textStep('three', 'Step three'));

/** The real proxy on the real sandbox, in this page. */
const createHouse = async () => (await buildHouse({ skills: [skill] })).call;

const heading = (name: string) => page.getByRole('heading', { name });
const open = (fetch: typeof globalThis.fetch, props: Partial<OnboardingWizardProps> = {}) =>
  render(
    <StrictMode>
      <OnboardingWizard fetch={fetch} tenantName="Acme" locale="en-GB" skill={skill.id} {...props} />
    </StrictMode>,
  );
const answer = async (title: string, next: string) => {
  await userEvent.fill(page.getByRole('textbox', { name: title }), 'words');
  await userEvent.click(page.getByRole('button', { name: 'Continue' }));
  await expect.element(heading(next)).toBeVisible();
  await expect.poll(() => placeInHistory()).toBe(next);
};
const toThree = async () => {
  await expect.element(heading('Step one')).toBeVisible();
  await answer('Step one', 'Step two');
  await answer('Step two', 'Step three');
};
/** What the entry is marked with, by the heading that is shown. */
const placeInHistory = () => {
  const mark: unknown = history.state?.['onboarding-kit'];
  return mark ? (document.querySelector('.ok-screen-view:not([hidden]) h2')?.textContent ?? '') : undefined;
};

const address = location.href;
afterEach(() => {
  history.pushState(null, '', address);
  vi.restoreAllMocks();
});

describe('Back and Forward', () => {
  it('look at earlier steps and come to the current one again, with what was typed', async () => {
    await open(await createHouse());
    await toThree();
    await userEvent.fill(page.getByRole('textbox', { name: 'Step three' }), 'half');
    history.back();
    await expect.element(heading('Step two')).toHaveFocus();
    history.back();
    await expect.element(heading('Step one')).toHaveFocus();
    history.go(2);
    await expect.element(page.getByRole('textbox', { name: 'Step three' })).toHaveValue('half');
  });

  it('know where the wizard’s own way has led', async () => {
    await open(await createHouse());
    await toThree();
    await userEvent.click(page.getByRole('navigation').getByRole('button', { name: 'Step one' }));
    await expect.element(heading('Step one')).toBeVisible();
    await expect.poll(() => history.state?.['onboarding-kit']?.at).toBe(0);
    history.forward();
    await expect.element(heading('Step two')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Go on with “Step three”' }));
    await expect.element(page.getByRole('textbox', { name: 'Step three' })).toBeVisible();
    history.back();
    await expect.element(heading('Step two')).toBeVisible();
  });

  it('keep the host’s own state, and leave its entries alone', async () => {
    history.replaceState({ router: { key: 'a' } }, '');
    await open(await createHouse());
    await toThree();
    expect(history.state).toMatchObject({ router: { key: 'a' }, 'onboarding-kit': { at: 2 } });
    history.pushState({ router: { key: 'b' } }, '');
    history.back();
    await expect.poll(() => history.state?.['onboarding-kit']?.at).toBe(2);
    await expect.element(heading('Step three')).toBeVisible();
  });

  it('close a question that is open, and stay', async () => {
    await open(await createHouse());
    await toThree();
    await userEvent.click(page.getByRole('button', { name: 'Cancel this connection' }));
    await expect.element(page.getByRole('dialog')).toBeVisible();
    history.back();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(heading('Step three')).toBeVisible();
    await expect.poll(() => history.state?.['onboarding-kit']?.at).toBe(2);
  });

  it('find what was looked at after a reload', async () => {
    const fetch = await createHouse();
    const before = await open(fetch);
    await toThree();
    history.back();
    await expect.element(heading('Step two')).toBeVisible();
    await before.unmount();
    await open(fetch);
    await expect.element(heading('Step two')).toBeVisible();
    history.forward();
    await expect.element(page.getByRole('textbox', { name: 'Step three' })).toBeVisible();
  });

  it('have nothing left of it when the wizard is closed', async () => {
    const onExit = vi.fn();
    await open(await createHouse(), { onExit });
    await toThree();
    await userEvent.click(page.getByRole('button', { name: 'Save and close' }));
    await expect.poll(() => onExit.mock.calls.length).toBe(1);
    expect(history.state).toBeNull();
    expect(new URL(location.href).searchParams.has('onboarding')).toBe(false);
  });

  it('are the page’s own where the host wants it so', async () => {
    await open(await createHouse(), { history: false });
    await expect.element(heading('Step one')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Step one' }), 'words');
    await userEvent.click(page.getByRole('button', { name: 'Continue' }));
    await expect.element(heading('Step two')).toBeVisible();
    expect(history.state).toBeNull();
  });

  it('walk one wizard of a page with two', async () => {
    const fetch = await createHouse();
    await render(
      <>
        <section aria-label="first">
          <OnboardingWizard fetch={fetch} locale="en-GB" skill={skill.id} />
        </section>
        <section aria-label="second">
          <OnboardingWizard fetch={fetch} locale="en-GB" skill={skill.id} keepInAddress={false} history />
        </section>
      </>,
    );
    for (const name of ['first', 'second']) {
      const wizard = page.getByRole('region', { name }).first();
      await userEvent.fill(wizard.getByRole('textbox', { name: 'Step one' }), 'words');
      await userEvent.click(wizard.getByRole('button', { name: 'Continue' }));
      await expect.element(wizard.getByRole('heading', { name: 'Step two' })).toBeVisible();
    }
    history.back();
    await expect
      .element(page.getByRole('region', { name: 'first' }).getByRole('heading', { name: 'Step one' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'second' }).getByRole('heading', { name: 'Step two' }))
      .toBeVisible();
  });
});

it('a page that comes back from the browser’s cache can be used once it is known how the session stands', async () => {
  const reach = await createHouse();
  let hold: Promise<void> | undefined;
  const sent: string[] = [];
  await open(async (input, init) => {
    await hold;
    sent.push(init?.method ?? 'GET');
    return reach(input, init);
  });
  await expect.element(heading('Step one')).toBeVisible();
  const box = page.getByRole('textbox', { name: 'Step one' });
  await userEvent.fill(box, 'words');
  let release = () => {};
  hold = new Promise((resolve) => (release = resolve));
  sent.splice(0);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const view = () => document.querySelector<HTMLElement>('.ok-screen-view');
  await expect.poll(() => view()?.inert).toBe(true);
  release();
  await expect.poll(() => view()?.inert).toBe(false);
  expect(sent[0]).toBe('GET');
  await expect.element(box).toHaveValue('words');
  await expect.element(box).toHaveFocus();
});
