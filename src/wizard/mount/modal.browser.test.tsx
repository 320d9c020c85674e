import 'onboarding-kit/styles.css';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { cdp, page, userEvent } from 'vitest/browser';
import { OnboardingWizard, type OnboardingWizardProps } from 'onboarding-kit';
import { buildHouse } from '../../core/house.stage.js';
import { instantSkill, textStep } from '../textSteps.stage.js';

const skill = instantSkill(textStep('one', 'Step one'), textStep('two', 'Step two'));

const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string) => page.getByRole('button', { name });
const box = (name: string) => page.getByRole('textbox', { name });
const layer = () => page.getByRole('dialog', { name: 'Onboarding', exact: true });
const question = () => page.getByRole('dialog', { name: 'Leave for now?' });
const exits: unknown[] = [];

/** A long page of a tenant's, with a button that opens the wizard over it. */
function Page(props: Partial<OnboardingWizardProps>) {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <p data-testid="high">A long page</p>
      <button onClick={() => setOpen(true)}>Connect a bank</button>
      {open && (
        <OnboardingWizard
          layout="modal"
          tenantName="Acme"
          locale="en-GB"
          skill={skill.id}
          onExit={(exit) => {
            exits.push(exit);
            setOpen(false);
          }}
          {...props}
        />
      )}
    </main>
  );
}

async function openModal(props: Partial<OnboardingWizardProps> = {}) {
  const { call } = await buildHouse({ skills: [skill] });
  const screen = await render(
    <StrictMode>
      <Page fetch={call} history={false} keepInAddress={false} {...props} />
    </StrictMode>,
  );
  await userEvent.click(button('Connect a bank'));
  await expect.element(heading('Step one')).toBeVisible();
  await expect.element(layer()).toBeVisible();
  return screen;
}

const address = location.href;
const tall = new CSSStyleSheet();
tall.replaceSync('main { min-height: 4000px } main > button { margin-block-start: 1200px }');
document.adoptedStyleSheets.push(tall);
afterEach(() => {
  exits.splice(0);
  history.pushState(null, '', address);
});

describe('a modal', () => {
  it('takes the focus, keeps the page behind where it is, and gives both back', async () => {
    const { container } = await openModal();
    const before = { scroll: scrollY, width: container.getBoundingClientRect().width };
    expect(before.scroll).toBeGreaterThan(0);
    await expect.element(heading('Step one')).toHaveFocus();
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    expect(container.getBoundingClientRect().width).toBe(before.width);
    await userEvent.wheel(layer(), { delta: { y: 500 } });
    expect(scrollY).toBe(before.scroll);
    // Behind it nothing can be reached.
    container.querySelector<HTMLElement>('main > button')?.focus();
    await expect.element(heading('Step one')).toHaveFocus();

    await userEvent.click(button('Save and close'));
    await expect.element(button('Connect a bank')).toHaveFocus();
    expect(scrollY).toBe(before.scroll);
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible');
    expect(document.adoptedStyleSheets).toContain(tall);
    expect(exits).toEqual([{ sessionId: expect.any(String), status: 'open' }]);
  });

  it('asks before Escape ends what is under way, and Escape again keeps it', async () => {
    await openModal();
    await userEvent.fill(box('Step one'), 'half');
    await userEvent.keyboard('{Escape}');
    await expect.element(question()).toHaveAccessibleDescription('What you typed is kept.');
    await expect.element(button('Keep going')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(question()).not.toBeInTheDocument();
    await expect.element(box('Step one')).toHaveFocus();
    await expect.element(layer()).toBeVisible();

    await userEvent.keyboard('{Escape}');
    await userEvent.click(question().getByRole('button', { name: 'Save and close' }));
    await expect.element(button('Connect a bank')).toHaveFocus();
    expect(exits).toHaveLength(1);
  });

  it('stays whatever the platform closes without asking', async () => {
    await openModal();
    (layer().element() as HTMLDialogElement).close();
    await expect.element(question()).toBeVisible();
    await userEvent.click(button('Keep going'));
    await expect.element(box('Step one')).toBeVisible();
    expect(layer().element().matches(':modal')).toBe(true);
  });

  it('is asked about by a press beside the card, not by words that are marked out to there', async () => {
    await openModal();
    await page.viewport(1000, 700);
    const card = document.querySelector('.ok-screen')?.getBoundingClientRect();
    const beside = { x: 4, y: 4 };
    expect(card?.left).toBeGreaterThan(beside.x);
    await userEvent.fill(box('Step one'), 'half');
    await userEvent.dragAndDrop(box('Step one'), layer(), { targetPosition: beside });
    await expect.element(question()).not.toBeInTheDocument();
    await userEvent.click(layer(), { position: beside });
    await expect.element(question()).toBeVisible();
  });

  it('lets a question of its own lie over it: Escape closes the innermost', async () => {
    await openModal();
    await userEvent.click(button('Cancel this connection'));
    const cancel = page.getByRole('dialog', { name: 'Cancel this connection?' });
    await expect.element(cancel).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(cancel).not.toBeInTheDocument();
    await expect.element(question()).not.toBeInTheDocument();
    await expect.element(button('Cancel this connection')).toHaveFocus();
  });

  it('is no wish to leave that a file chooser was closed', async () => {
    await openModal();
    const chooser = Object.assign(document.createElement('input'), { type: 'file' });
    layer().element().append(chooser);
    chooser.dispatchEvent(new Event('cancel', { bubbles: true }));
    chooser.remove();
    await userEvent.keyboard('{Tab}');
    await expect.element(question()).not.toBeInTheDocument();
  });

  it('is left at once where nothing is under way', async () => {
    await openModal();
    await userEvent.click(button('Cancel this connection'));
    await userEvent.click(button('Cancel connection'));
    await expect.element(heading('Cancelled')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => exits).toHaveLength(1);
  });

  it('has the paper to itself', async () => {
    const { container } = await openModal();
    const medium = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });
    onTestFinished(async () => void (await medium('')));
    await medium('print');
    const shown = (element: Element) => getComputedStyle(element).visibility;
    await expect.poll(() => shown(container)).toBe('hidden');
    expect([shown(layer().element()), shown(heading('Step one').element())]).toEqual(['visible', 'visible']);
    expect(document.body.getBoundingClientRect().height).toBe(0);
  });

  it('is left at once where something failed, since nothing there could ask', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    const fails = () => {
      throw new Error('A step of the tenant’s that fails');
    };
    await openModal({ slots: { steps: { '#two': fails } } });
    await userEvent.fill(box('Step one'), 'words');
    await userEvent.click(button('Continue'));
    await expect.element(button('Try again')).toBeVisible();
    await expect.element(layer()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Connect a bank')).toHaveFocus();
    expect(exits).toHaveLength(1);
  });

  it('cannot be left where the host has no way out', async () => {
    await openModal({ onExit: undefined });
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await expect.element(box('Step one')).toBeVisible();
    await expect.element(question()).not.toBeInTheDocument();
  });
});

describe('the Back of the browser, over a modal', () => {
  const walked = { history: true };
  const answer = async () => {
    await userEvent.fill(box('Step one'), 'words');
    await userEvent.click(button('Continue'));
    await expect.element(heading('Step two')).toBeVisible();
    await expect.poll(() => history.state?.['onboarding-kit']?.at).toBe(1);
  };

  it('walks the steps, then asks, then leaves the page as it was', async () => {
    history.pushState({ router: 'behind' }, '');
    const length = history.length;
    await openModal(walked);
    await answer();
    history.back();
    await expect.element(heading('Step one')).toBeVisible();
    history.back();
    await expect.element(question()).toBeVisible();
    await userEvent.click(button('Keep going'));
    await expect.element(heading('Step one')).toBeVisible();
    expect(history.length).toBe(length + 2);

    history.back();
    await expect.element(question()).toBeVisible();
    await userEvent.click(question().getByRole('button', { name: 'Save and close' }));
    await expect.element(button('Connect a bank')).toHaveFocus();
    expect(history.state).toEqual({ router: 'behind' });
  });

  it('closes the question that is open', async () => {
    await openModal(walked);
    await expect.poll(() => history.state?.['onboarding-kit']?.at).toBe(0);
    await userEvent.keyboard('{Escape}');
    await expect.element(question()).toBeVisible();
    history.back();
    await expect.element(question()).not.toBeInTheDocument();
    await expect.element(heading('Step one')).toBeVisible();
  });

  it('is where it was when the wizard is left by its own button from a later step', async () => {
    history.pushState({ router: 'behind' }, '');
    await openModal(walked);
    await answer();
    await userEvent.click(button('Save and close'));
    await expect.poll(() => exits).toHaveLength(1);
    expect(history.state).toEqual({ router: 'behind' });
  });
});
