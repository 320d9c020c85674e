import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadEntries } from '../../fields/loadEntries.js';
import type { FieldProps } from '../../fields/FieldProps.js';
import { text, TextEntry } from '../../fields/TextEntry.js';
import { en } from '../../locales/en.js';
import { loadRules, typesIn, type Field, type FieldOf } from '../../protocol/index.js';
import { TextsProvider } from '../../react/index.js';
import { Root } from '../../ui/Root.js';
import { Screen } from '../../ui/Screen.js';
import '../../ui/styles.css';
import { StepForm, type StepFormProps } from './StepForm.js';

const owners: FieldOf<'group'> = {
  type: 'group',
  name: 'owners',
  label: 'Beneficial owners',
  itemLabel: 'Owner',
  addLabel: 'Add an owner',
  required: true,
  maxItems: 3,
  fields: [
    { type: 'text', name: 'name', label: 'Name', required: true, minLength: 3 },
    {
      type: 'radio',
      name: 'kind',
      label: 'Kind',
      options: [
        { value: 'person', label: 'Person' },
        { value: 'firm', label: 'Firm' },
      ],
    },
    { type: 'text', name: 'number', label: 'Number', required: true, visibleWhen: { field: 'kind', is: ['firm'] } },
    { type: 'money', name: 'share', label: 'Share', currencies: ['EUR', 'RON'] },
  ],
};

interface Around extends Partial<StepFormProps> {
  draft?: Record<string, unknown>;
}

/** Shows a group in a form; hands back what is sent, and what is kept. */
async function show(field: Field = owners, { draft, ...props }: Around = {}) {
  const onSubmit = vi.fn<StepFormProps['onSubmit']>();
  const onDraft = vi.fn<StepFormProps['onDraft']>();
  const types = typesIn([field]);
  const [rules, entries] = await Promise.all([loadRules(types), loadEntries(types)]);
  const form = (more: Partial<StepFormProps> = {}) => (
    <StrictMode>
      <TextsProvider catalogue={en} locale="en-GB">
        <Root>
          <Screen aria-label="Test">
            <StepForm
              step={{ kind: 'form', id: 's1', name: 's', title: 'S', fields: [field], ...(draft && { draft }) }}
              {...{ rules, entries, onSubmit, onDraft, ...props, ...more }}
              sending={false}
            />
          </Screen>
        </Root>
      </TextsProvider>
    </StrictMode>
  );
  const screen = await render(form());
  await expect.element(page.getByText('Beneficial owners')).toBeVisible();
  return { onSubmit, onDraft, update: (more: Partial<StepFormProps>) => screen.rerender(form(more)) };
}

const owner = (number: number) => page.getByRole('group', { name: `Owner ${number}`, exact: true });
const name = (number: number) => owner(number).getByRole('textbox', { name: 'Name' });
const add = page.getByRole('button', { name: 'Add an owner' });
const remove = (number: number) => page.getByRole('button', { name: `Remove Owner ${number}` });
const go = page.getByRole('button', { name: 'Continue' });

test('asks for at least one, adds up to the most, and sends what was entered', async () => {
  const { onSubmit, onDraft } = await show();
  await expect.element(page.getByRole('group', { name: 'Beneficial owners' })).toHaveAccessibleDescription('Up to 3');
  expect(remove(1).query()).toBeNull();
  await name(1).fill('Ana Popescu');
  await add.click();
  await expect.element(name(2)).toHaveFocus();
  await userEvent.keyboard('Ion Ionescu');
  await owner(2).getByRole('radio', { name: 'Firm' }).click();
  await owner(2).getByRole('textbox', { name: 'Number' }).fill('J40/1');
  await owner(2).getByRole('textbox', { name: 'Share' }).fill('1500');
  expect(owner(1).getByRole('textbox', { name: 'Number' }).query()).toBeNull();
  await add.click();
  await expect.element(add).not.toBeInTheDocument();
  expect(onDraft.mock.lastCall?.[0].owners).toMatchObject([
    { name: 'Ana Popescu' },
    { name: 'Ion Ionescu' },
    { name: '' },
  ]);
  await go.click();
  await expect
    .poll(() => onSubmit.mock.lastCall?.[0])
    .toEqual({
      owners: [
        { name: 'Ana Popescu' },
        { name: 'Ion Ionescu', kind: 'firm', number: 'J40/1', share: { amount: '1500.00', currency: 'EUR' } },
      ],
    });
});

test('what is removed can be put back, and everything moves along: values, choices, errors', async () => {
  const { onSubmit } = await show(owners, {
    draft: {
      owners: [
        { name: 'Ana Popescu', kind: 'person' },
        { name: 'Ion Ionescu', kind: 'firm', number: 'J40/1', share: { amount: '5', currency: 'RON' } },
        { name: 'Di', kind: 'person' },
      ],
    },
  });
  await go.click();
  await expect.element(page.getByRole('link', { name: 'Owner 3: Name' })).toBeVisible();
  await remove(1).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await expect.element(name(1)).toHaveValue('Ion Ionescu');
  await expect.element(owner(1).getByRole('radio', { name: 'Firm' })).toBeChecked();
  await expect.element(owner(1).getByRole('textbox', { name: 'Number' })).toHaveValue('J40/1');
  await expect.element(owner(1).getByRole('textbox', { name: 'Share' })).toHaveValue('5');
  await expect.element(owner(1).getByRole('combobox', { name: 'Currency' })).toHaveDisplayValue('RON');
  await expect.element(name(2)).toHaveValue('Di');
  await expect.element(owner(2).getByRole('radio', { name: 'Person' })).toBeChecked();
  await expect.element(name(2)).toHaveAttribute('aria-invalid', 'true');
  await expect.element(name(1)).not.toHaveAttribute('aria-invalid');
  await page.getByRole('link', { name: 'Owner 2: Name' }).click();
  await expect.element(name(2)).toHaveFocus();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(name(1)).toHaveFocus();
  await expect.element(name(1)).toHaveValue('Ana Popescu');
  await expect.element(owner(1).getByRole('radio', { name: 'Person' })).toBeChecked();
  await expect.element(name(2)).toHaveValue('Ion Ionescu');
  await expect.element(owner(2).getByRole('radio', { name: 'Firm' })).toBeChecked();
  await expect.element(name(3)).toHaveAttribute('aria-invalid', 'true');
  await name(3).fill('Dinu');
  await expect.element(name(3)).not.toHaveAttribute('aria-invalid');
  await go.click();
  await expect
    .poll(() => onSubmit.mock.lastCall?.[0].owners)
    .toEqual([
      { name: 'Ana Popescu', kind: 'person' },
      { name: 'Ion Ionescu', kind: 'firm', number: 'J40/1', share: { amount: '5.00', currency: 'RON' } },
      { name: 'Dinu', kind: 'person' },
    ]);
});

test('an item that holds nothing goes without a word, and is not sent', async () => {
  const { onSubmit } = await show();
  await name(1).fill('Ana');
  await add.click();
  await remove(2).click();
  await expect.element(name(1)).toHaveFocus();
  expect(page.getByRole('button', { name: 'Undo' }).query()).toBeNull();
  await add.click();
  await go.click();
  await expect.poll(() => onSubmit.mock.lastCall?.[0]).toEqual({ owners: [{ name: 'Ana' }] });
});

test('says what is missing of the whole, and stops saying it when it is there', async () => {
  await show({ ...owners, minItems: 2 });
  await expect
    .element(page.getByRole('group', { name: 'Beneficial owners' }))
    .toHaveAccessibleDescription('From 2 to 3');
  await name(2).fill('Ana');
  await go.click();
  await expect
    .element(page.getByRole('group', { name: 'Beneficial owners' }))
    .toHaveAccessibleDescription(/Add at least 2/);
  await page.getByRole('link', { name: 'Beneficial owners' }).click();
  await expect.element(name(1)).toHaveFocus();
  await userEvent.keyboard('Ion');
  await expect.element(page.getByText('Add at least 2.')).not.toBeInTheDocument();
});

test('errors of the proxy find their box, though items left empty were not sent', async () => {
  const form = await show(owners, { draft: { owners: [{ name: 'Ana' }, {}, { name: 'Ion' }] } });
  await form.update({ errors: [{ field: 'owners.1.name', code: 'not_accepted' }] });
  await expect.element(page.getByRole('link', { name: 'Owner 3: Name' })).toBeVisible();
  await expect.element(name(3)).toHaveAccessibleDescription(en['error.not_accepted']);
  await form.update({ errors: [{ field: 'owners.1', code: 'list_twice' }] });
  await expect.element(owner(3)).toHaveAccessibleDescription(en['error.list_twice']);
});

test('is shown in words where it cannot be changed', async () => {
  await show({
    ...owners,
    readOnly: true,
    value: [{ name: 'Ana', kind: 'person', share: { amount: '5.00', currency: 'EUR' } }, { name: 'Ion' }],
  });
  await expect
    .element(page.getByRole('textbox', { name: 'Beneficial owners' }))
    .toHaveValue('Owner 1: Ana, Person, €5\nOwner 2: Ion');
});

test('in a group of 5 items with 6 boxes each, typing renders and reads the typed box alone', async () => {
  const renders = new Map<string, number>();
  const reads: string[] = [];
  const Counting = (props: FieldProps<'text'>) => {
    renders.set(props.field.name, (renders.get(props.field.name) ?? 0) + 1);
    return TextEntry(props);
  };
  const fields = Array.from({ length: 6 }, (_, at) => ({
    type: 'text' as const,
    name: `box${at}`,
    label: `Box ${at}`,
    required: true,
    value: 'filled',
    get minLength() {
      reads.push(`box${at}`);
      return 3;
    },
  }));
  const [rules, entries] = await Promise.all([loadRules(['group']), loadEntries(['group'])]);
  await render(
    <TextsProvider catalogue={en} locale="en-GB">
      <Root>
        <StepForm
          step={{
            kind: 'form',
            id: 's1',
            name: 's',
            title: 'S',
            fields: [{ ...owners, fields, minItems: 5, maxItems: 9 }],
          }}
          entries={{ ...entries, text: { ...text, Input: Counting } }}
          rules={rules}
          sending={false}
          onSubmit={() => undefined}
          onDraft={() => undefined}
        />
      </Root>
    </TextsProvider>,
  );
  const box = owner(4).getByRole('textbox', { name: 'Box 2' });
  await expect.element(box).toBeVisible();
  renders.clear();
  reads.length = 0;
  await box.fill('a');
  await userEvent.keyboard('b');
  expect([...renders]).toEqual([]);
  expect(reads).toEqual([]);
  await userEvent.tab();
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  expect([...renders]).toEqual([['owners.3.box2', 1]]);
  expect(reads).toEqual(['box2']);
  await expect.element(page.getByRole('status')).toHaveTextContent('Owner 4: Box 2: One character is missing');
});
