import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { FieldProps } from '../../fields/FieldProps.js';
import { readyEntries } from '../../fields/readyEntries.js';
import { text, TextEntry } from '../../fields/TextEntry.js';
import { en } from '../../locales/en.js';
import type { Field, StepOf } from '../../protocol/index.js';
import { TextsProvider } from '../../react/index.js';
import { Root } from '../../ui/Root.js';
import { Screen } from '../../ui/Screen.js';
import '../../ui/styles.css';
import { StepForm, type StepFormProps } from './StepForm.js';

const nick: Field = { type: 'text', name: 'nick', label: 'Nickname', required: true, minLength: 3 };
const mail: Field = { type: 'email', name: 'mail', label: 'E-mail', required: true };

function form(fields: Field[], props: Partial<StepFormProps> & { more?: Partial<StepOf<'form'>> } = {}) {
  const { more, ...rest } = props;
  const step: StepOf<'form'> = { kind: 'form', id: 's1', name: 'details', title: 'Your details', fields, ...more };
  return (
    <StrictMode>
      <TextsProvider catalogue={en} locale="en-GB">
        <Root>
          <Screen aria-label="Test">
            <StepForm step={step} sending={false} onSubmit={() => undefined} onDraft={() => undefined} {...rest} />
          </Screen>
        </Root>
      </TextsProvider>
    </StrictMode>
  );
}

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const go = page.getByRole('button', { name: 'Continue' });

test('sends what was entered, as the contract carries it, once', async () => {
  const onSubmit = vi.fn<StepFormProps['onSubmit']>(() => new Promise(() => undefined));
  await render(form([nick, mail], { onSubmit }));
  await box('Nickname').fill('  Ana ');
  await box('E-mail').fill('ana@example.com');
  const element = document.querySelector('form');
  element?.requestSubmit();
  element?.requestSubmit();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Sending' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Sending' }).click({ force: true });
  expect(onSubmit.mock.calls).toEqual([[{ nick: 'Ana', mail: 'ana@example.com' }]]);
});

test('reads a field when it is left, and then at every change while it is wrong', async () => {
  await render(form([nick, mail]));
  await box('Nickname').fill('An');
  await expect.element(box('Nickname')).not.toHaveAttribute('aria-invalid');
  await userEvent.tab();
  await expect.element(box('Nickname')).toHaveAccessibleDescription('One character is missing: write at least 3.');
  await box('Nickname').fill('Ana');
  await expect.element(box('Nickname')).not.toHaveAttribute('aria-invalid');
  await box('Nickname').fill('A');
  await expect.element(box('Nickname')).not.toHaveAttribute('aria-invalid');
});

test('walking past an empty field is no mistake', async () => {
  await render(form([nick, mail]));
  await box('Nickname').click();
  await userEvent.tab();
  await expect.element(box('E-mail')).toHaveFocus();
  await expect.element(box('Nickname')).not.toHaveAttribute('aria-invalid');
});

test('an attempt that does not pass ends at a summary that leads to the fields', async () => {
  const onSubmit = vi.fn();
  await render(form([nick, mail], { onSubmit }));
  await go.click();
  const summary = page.getByRole('group', { name: '2 things need another look' });
  await expect.element(summary).toHaveFocus();
  await summary.getByRole('link', { name: 'E-mail' }).click();
  await expect.element(box('E-mail')).toHaveFocus();
  await expect.element(box('E-mail')).toHaveAccessibleDescription('Enter your e-mail address.');
  await box('E-mail').fill('ana@example.com');
  await expect.element(page.getByRole('group', { name: 'One thing needs another look' })).toBeVisible();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('errors of the proxy land on their fields, take the focus, and go when the field is edited', async () => {
  const screen = await render(form([nick, mail]));
  await box('Nickname').fill('Ana');
  await box('E-mail').fill('ana@example.com');
  await screen.rerender(
    form([nick, mail], {
      errors: [
        { field: 'mail', code: 'not_accepted' },
        { field: '', code: 'upstream_limit' },
      ],
    }),
  );
  await expect.element(page.getByRole('group', { name: 'One thing needs another look' })).toHaveFocus();
  await expect.element(box('E-mail')).toHaveAccessibleDescription(en['error.not_accepted']);
  await expect.element(page.getByRole('alert')).toHaveTextContent(en['error.other']);
  await box('E-mail').fill('ana@example.org');
  await expect.element(box('E-mail')).not.toHaveAttribute('aria-invalid');
  await expect.element(box('Nickname')).toHaveValue('Ana');
});

test('errors that come with the step are shown and leave the focus where it is', async () => {
  await render(
    form([nick], { more: { errors: [{ field: 'nick', code: 'not_accepted' }], note: 'Use the name on your card.' } }),
  );
  await expect.element(box('Nickname')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('group', { name: 'One thing needs another look' })).not.toHaveFocus();
  await expect.element(page.getByText('Use the name on your card.')).toBeVisible();
});

test('what was typed before is there again, as typed, and each change is handed on', async () => {
  const onDraft = vi.fn();
  await render(form([nick, { ...mail, value: 'old@example.com' }], { onDraft, more: { draft: { nick: 'A ' } } }));
  await expect.element(box('Nickname')).toHaveValue('A ');
  await expect.element(box('E-mail')).toHaveValue('old@example.com');
  await box('Nickname').fill('An');
  expect(onDraft).toHaveBeenLastCalledWith({ nick: 'An', mail: 'old@example.com' });
});

test('what was typed stays after a failed sending, and can be sent again', async () => {
  const onSubmit = vi.fn();
  await render(form([nick], { onSubmit, notice: <p role="alert">The connection was lost.</p> }));
  await box('Nickname').fill('Ana');
  await go.click();
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  await go.click();
  await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
  await expect.element(box('Nickname')).toHaveValue('Ana');
});

test('while an answer is on its way nothing can be changed, and the focus is kept', async () => {
  const screen = await render(form([nick]));
  await box('Nickname').fill('Ana');
  await screen.rerender(form([nick], { sending: true }));
  await expect.element(page.getByRole('button', { name: 'Sending' })).toHaveFocus();
  expect(box('Nickname').element().closest('[inert]')).not.toBeNull();
});

test('a press on the button counts, though leaving the field brings an error', async () => {
  await render(form([{ type: 'text', name: 'a', label: 'A', required: true, minLength: 3 }, mail]));
  await box('A').fill('x');
  await go.click();
  await expect.element(page.getByRole('group', { name: '2 things need another look' })).toHaveFocus();
});

test('a condition shows and hides a field, and hidden answers are not sent', async () => {
  const onSubmit = vi.fn();
  const fields: Field[] = [
    {
      type: 'radio',
      name: 'job',
      label: 'Job',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    { type: 'text', name: 'firm', label: 'Employer', required: true, visibleWhen: { field: 'job', is: ['yes'] } },
  ];
  await render(form(fields, { onSubmit }));
  expect(box('Employer').query()).toBeNull();
  await page.getByRole('radio', { name: 'Yes' }).click();
  await box('Employer').fill('Acme');
  await page.getByRole('radio', { name: 'No' }).click();
  await expect.element(box('Employer')).not.toBeInTheDocument();
  await go.click();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[{ job: 'no' }]]);
  await page.getByRole('radio', { name: 'Yes' }).click();
  await expect.element(box('Employer')).toHaveValue('Acme');
});

test('in a form of 100 fields, typing renders and reads the typed field alone', async () => {
  const renders = new Map<string, number>();
  const rules = new Map<string, number>();
  const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  const Counting = (props: FieldProps<'text'>) => {
    count(renders, props.field.name);
    return TextEntry(props);
  };
  const fields = Array.from({ length: 100 }, (_, at): Field => {
    const name = `f${at}`;
    return {
      type: 'text',
      name,
      label: `Field ${at}`,
      required: true,
      // Filled in, since the rule is not asked about empty fields.
      value: 'filled',
      // The rule looks at this limit each time it reads the field.
      get minLength() {
        count(rules, name);
        return 3;
      },
    };
  });
  await render(form(fields, { entries: { ...readyEntries, text: { ...text, Input: Counting } } }));
  const start = (map: Map<string, number>) => map.clear();

  start(renders);
  start(rules);
  await box('Field 42').fill('a');
  await userEvent.keyboard('b');
  expect([...renders]).toEqual([]);
  expect([...rules]).toEqual([]);

  await userEvent.tab();
  await expect.element(box('Field 42')).toHaveAttribute('aria-invalid', 'true');
  expect([...renders.keys()]).toEqual(['f42']);
  expect([...rules]).toEqual([['f42', 1]]);

  start(renders);
  start(rules);
  await box('Field 42').click();
  await userEvent.keyboard('{End}cde');
  await expect.element(box('Field 42')).not.toHaveAttribute('aria-invalid');
  expect([...renders.keys()]).toEqual(['f42']);
  expect([...rules]).toEqual([['f42', 1]]);
});
