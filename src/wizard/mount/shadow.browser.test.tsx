import { defineSkill, implicitConsent, productForm } from 'onboarding-kit/proxy';
import styles from 'onboarding-kit/styles.css?url';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { OnboardingWizard, type OnboardingWizardProps } from 'onboarding-kit';
import { buildHouse } from '../../core/house.stage.js';
import { registered } from './registerProperties.js';

const servicer = { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' };
const skill = defineSkill({
  id: 'instant_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect at once',
  servicer,
  steps: [
    {
      kind: 'form',
      name: 'about',
      title: 'About you',
      fields: [
        { type: 'text', name: 'name', label: 'Name', required: true },
        {
          type: 'group',
          name: 'owners',
          label: 'Owners',
          itemLabel: 'Owner',
          addLabel: 'Add an owner',
          fields: [{ type: 'text', name: 'owner', label: 'Owner’s name', required: true }],
        },
      ],
    },
    { kind: 'form', name: 'two', title: 'Step two', fields: [{ type: 'text', name: 'two', label: 'Two' }] },
    implicitConsent({ title: 'Your consent', consent: 'Acme may read my balances' }),
  ],
});
const files = defineSkill({
  id: 'instant_ro_product_sbx_#1.0',
  kind: 'product',
  title: 'Papers',
  servicer,
  steps: [
    productForm({
      name: 'papers',
      title: 'Papers',
      fields: [{ type: 'file', name: 'paper', label: 'Paper', accept: ['application/pdf'] }],
    }),
  ],
});

afterEach(() => void vi.restoreAllMocks());

const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name });

/** The wizard in a shadow root of a page that has none of its styles. */
async function open(props: Partial<OnboardingWizardProps> = {}, onClick?: () => void) {
  const { call } = await buildHouse({ skills: [skill, files] });
  const screen = await render(
    <StrictMode>
      <main>
        <button>Before it</button>
        <div role="presentation" onClick={onClick}>
          <OnboardingWizard
            shadow={styles}
            fetch={call}
            tenantName="Acme"
            locale="en-GB"
            skill={skill.id}
            keepInAddress={false}
            {...props}
          />
        </div>
      </main>
    </StrictMode>,
  );
  await expect.element(heading(props.skill === files.id ? 'Papers' : 'About you')).toBeVisible();
  return screen;
}
const shadow = () => document.querySelector('[data-part="mount"]')?.shadowRoot;
const focused = () => shadow()?.activeElement;

describe('in a shadow root', () => {
  it('has the look of the kit, and the page has none of it', async () => {
    await open();
    expect(document.querySelector('.ok-root')).toBeNull();
    await expect.element(box('Name')).toBeVisible();
    const card = shadow()?.querySelector('.ok-screen');
    if (!card) throw new Error('There is no card.');
    expect(getComputedStyle(card).flexDirection).toBe('column');
    expect(getComputedStyle(box('Name').element()).minHeight).toBe('48px');
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).toBe(
      document.querySelectorAll('style, link[rel=stylesheet]').length,
    );
  });

  it('is never seen without its styles', async () => {
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => {
      const card = shadow()?.querySelector('.ok-screen');
      if (card) seen.push(getComputedStyle(card).display === 'flex');
    });
    const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function look(this: Element, init) {
      attach.mockRestore();
      const root = this.attachShadow(init);
      watch.observe(root, { childList: true, subtree: true });
      return root;
    });
    await open();
    watch.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
  });

  it('moves the focus as elsewhere: to the summary of errors, by its links, to what was added, to the next heading', async () => {
    await open();
    await userEvent.click(button('Continue'));
    const summary = page.getByRole('group', { name: /needs? another look/ });
    await expect.poll(() => focused()).toBe(summary.element());
    await userEvent.click(summary.getByRole('link', { name: 'Name' }));
    expect(focused()).toBe(box('Name').element());
    expect(box('Name').element()).toHaveAccessibleDescription(/.+/);

    await userEvent.keyboard('Ana');
    await userEvent.click(button('Add an owner'));
    await expect.poll(() => focused()).toBe(box('Owner’s name').element());
    await userEvent.keyboard('Ana{Enter}');
    await expect.element(heading('Step two')).toBeVisible();
    await expect.poll(() => focused()).toBe(heading('Step two').element());
  });

  it('gives the focus back to what led to an earlier step', async () => {
    await open();
    await userEvent.fill(box('Name'), 'Ana');
    await userEvent.click(button('Continue'));
    await expect.element(heading('Step two')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(heading('About you')).toBeVisible();
    await expect.poll(() => focused()).toBe(heading('About you').element());
    await userEvent.click(button('Go on with “Step two”'));
    await expect.poll(() => focused()).toBe(button('Back').element());
  });

  it('leaves the focus alone while the user is busy elsewhere on the page', async () => {
    const screen = await open();
    await userEvent.fill(box('Name'), 'Ana');
    const next = button('Continue').element() as HTMLButtonElement;
    const before = screen.container.querySelector('button');
    before?.focus();
    next.form?.requestSubmit();
    await expect.element(heading('Step two')).toBeVisible();
    expect(document.activeElement).toBe(before);
  });

  it('asks by dialogs that give the focus back', async () => {
    await open();
    await userEvent.click(button('Cancel this connection'));
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(() => focused()).toBe(button('Cancel this connection').element());
  });

  it('is a modal, too', async () => {
    await open({ layout: 'modal', onExit: () => undefined });
    await expect.poll(() => focused()).toBe(heading('About you').element());
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    await expect.element(page.getByRole('dialog', { name: 'Onboarding' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Leave for now?' })).toBeVisible();
  });

  it('takes files that are pasted, and leaves those to a text box that are pasted into one', async () => {
    await open({ skill: files.id });
    await expect.element(page.getByRole('group', { name: 'Paper' })).toBeVisible();
    const paste = (at: Element) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['%PDF-1.7'], 'paper.pdf', { type: 'application/pdf' }));
      at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    };
    const other = document.createElement('textarea');
    shadow()?.querySelector('.ok-root')?.append(other);
    paste(other);
    other.remove();
    await expect.element(page.getByText('paper.pdf')).not.toBeInTheDocument();
    paste(heading('Papers').element());
    await expect.element(page.getByText('paper.pdf')).toBeVisible();
  });

  it('tells the page around of each click once', async () => {
    const onClick = vi.fn();
    await open({}, onClick);
    await userEvent.click(box('Name'));
    expect(focused()).toBe(box('Name').element());
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('goes without a sheet of the host’s that cannot be loaded, and says so to its developers', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await open({ shadow: [styles, '/no-such.css'] });
    await expect.element(box('Name')).toBeVisible();
    expect(warn.mock.calls.flat()).toContain('onboarding-kit: The style sheet /no-such.css (shadow) cannot be loaded.');
  });

  it('is to be loaded again where the kit’s own sheet did not come, rather than seen without a look', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    const { call } = await buildHouse({ skills: [skill] });
    await render(<OnboardingWizard shadow="/no-such.css" fetch={call} skill={skill.id} keepInAddress={false} />);
    await expect.element(button('Load again')).toBeVisible();
    expect(shadow()?.querySelector('.ok-root')).toBeUndefined();
  });

  it('stays as it is when its sheets change', async () => {
    const { call } = await buildHouse({ skills: [skill] });
    const sheets = (...more: string[]) => (
      <OnboardingWizard
        {...{ fetch: call, locale: 'en-GB', skill: skill.id, keepInAddress: false }}
        shadow={[styles, ...more]}
      />
    );
    const { rerender } = await render(sheets());
    await userEvent.fill(box('Name'), 'Ana');
    const typed = box('Name').element();
    await rerender(sheets('data:text/css,.ok-root{--ok-radius:1px}'));
    await expect.poll(() => getComputedStyle(typed).getPropertyValue('--ok-radius')).toBe('1px');
    expect(box('Name').element()).toBe(typed);
  });
});

it('every property that the sheets register is registered for a shadow root', () => {
  const sheets = import.meta.glob<string>('../../ui/**/*.css', { query: '?raw', import: 'default', eager: true });
  const inSheets = Object.values(sheets).flatMap((css) =>
    [...css.matchAll(/@property (--[\w-]+) \{([^}]*)\}/g)].map(([, name, body = '']) => ({
      name,
      syntax: /syntax: '(.*?)'/.exec(body)?.[1],
      inherits: /inherits: true/.test(body),
      initialValue: /initial-value: (.*?);/.exec(body)?.[1],
    })),
  );
  expect(inSheets.length).toBeGreaterThan(0);
  expect(registered.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
    inSheets.toSorted((a, b) => String(a.name).localeCompare(String(b.name))),
  );
});
