import { StrictMode } from 'react';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { OnboardingSession } from '../../core/index.js';
import { loadEntries } from '../../fields/loadEntries.js';
import { en } from '../../locales/en.js';
import { loadRules, typesIn, type Field } from '../../protocol/index.js';
import { OnboardingProvider, TextsProvider } from '../../react/index.js';
import { Root } from '../../ui/Root.js';
import { Screen } from '../../ui/Screen.js';
import '../../ui/styles.css';
import { StepForm, type StepFormProps } from './StepForm.js';

interface Around {
  /** What was typed before. */
  draft?: unknown;
  locale?: string;
  /** For fields that ask the proxy. */
  session?: Partial<Pick<OnboardingSession, 'options' | 'newCode' | 'now'>>;
}

/** For tests: shows one field in a form, and hands back what is sent and kept. */
export async function showField(field: Field, { draft, locale = 'en-GB', session }: Around = {}) {
  const onSubmit = vi.fn<StepFormProps['onSubmit']>();
  const onDraft = vi.fn<StepFormProps['onDraft']>();
  const step = {
    kind: 'form' as const,
    id: 's1',
    name: 's',
    title: 'S',
    fields: [field],
    ...(draft !== undefined && { draft: { [field.name]: draft } }),
  };
  const types = typesIn([field]);
  const [rules, entries] = await Promise.all([loadRules(types), loadEntries(types)]);
  const form = <StepForm {...{ step, rules, entries, onSubmit, onDraft }} sending={false} />;
  await render(
    <StrictMode>
      <TextsProvider catalogue={en} locale={locale}>
        <Root>
          <Screen aria-label="Test">
            {session ? <OnboardingProvider session={session as OnboardingSession}>{form}</OnboardingProvider> : form}
          </Screen>
        </Root>
      </TextsProvider>
    </StrictMode>,
  );
  await expect.element(page.getByText(field.label, { exact: true }).first()).toBeVisible();
  return {
    onDraft,
    /** Presses the button and waits for what is sent under the field's name. */
    sent: async () => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
      return onSubmit.mock.calls[0]?.[0][field.name];
    },
    /** Presses the button and expects it to lead nowhere. */
    refused: async () => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect.element(page.getByRole('group', { name: /needs? another look/ })).toHaveFocus();
      expect(onSubmit).not.toHaveBeenCalled();
    },
  };
}

/** For tests: puts text on the clipboard's way into the box that has the focus. */
export function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // What the browser does where nobody takes it over.
  if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, text);
}
