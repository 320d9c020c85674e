import {
  AnswerFields,
  AnswerForm,
  AnswerSubmit,
  OnboardingWizard,
  useField,
  type FieldSlotProps,
  type PartSlotProps,
  type Slots,
  type StepSlotProps,
} from 'onboarding-kit';
import 'onboarding-kit/styles.css';
import { forwardRef, version } from 'react';
import { version as domVersion } from 'react-dom';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { buildHouse } from '../core/house.stage.js';
import { instantSkill } from './textSteps.stage.js';

const skill = instantSkill({
  kind: 'form',
  name: 'company',
  title: 'Your company',
  fields: [
    { type: 'text', name: 'name', label: 'Name', required: true },
    { type: 'email', name: 'mail', label: 'E-mail', required: true },
    {
      type: 'group',
      name: 'owners',
      label: 'Owners',
      itemLabel: 'Owner',
      fields: [{ type: 'text', name: 'first_name', label: 'First name', required: true }],
    },
  ],
});

const address = location.href;
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', address);
});

async function open(slots: Slots) {
  const { call: fetch } = await buildHouse({ skills: [skill] });
  return render(<OnboardingWizard {...{ fetch, slots }} skill={skill.id} locale="en-GB" />);
}

test('a field of the tenant’s own gets rule, error and draft, within a group too', async () => {
  function Plain({ field }: FieldSlotProps<'text'>) {
    const { frame, bind } = useField(field);
    return (
      <label>
        Own {frame.label}: {frame.error}
        <input {...bind} id={frame.id} />
      </label>
    );
  }
  const slots = { fields: { text: Plain } };
  const screen = await open(slots);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByText('Own Name: Fill this in to go on.')).toBeVisible();
  // The summary leads to it by its id.
  await page.getByRole('link', { name: 'Name' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Own Name' })).toHaveFocus();
  await userEvent.keyboard('Casa Verde');
  await expect.element(page.getByText('Own Name: Fill this in to go on.')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Add another' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Own First name' })).toBeVisible();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('a@b.example');
  await page.getByRole('textbox', { name: 'Own First name' }).fill('Ana');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your consent' })).toBeVisible();
  await screen.unmount();
});

test('what is tried on an older React runs on that', () => {
  const wanted = new RegExp(`^${import.meta.env.REACT ?? version}`);
  expect([version, domVersion]).toEqual([expect.stringMatching(wanted), expect.stringMatching(wanted)]);
});

type Framed = PartSlotProps<'TextInput'>;
const framed = {
  'by its props': ({ Default, ...props }: Framed) => (
    <span data-testid="framed">
      <Default {...props} />
    </span>
  ),
  'by forwardRef': forwardRef<HTMLInputElement, Framed>(function Frame({ Default, ...props }, ref) {
    return (
      <span data-testid="framed">
        <Default {...props} ref={ref} />
      </span>
    );
  }),
};
// React 18 has but the one of these ways.
const ways = (['by its props', 'by forwardRef'] as const).slice(version.startsWith('18') ? 1 : 0);

test.each(ways)('a part of the tenant’s own can wrap the kit’s, which gets its ref %s', async (way) => {
  await open({ parts: { TextInput: framed[way] } });
  await page.getByRole('textbox', { name: 'Name' }).fill('Casa Verde');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('a@b.example');
  expect(page.getByTestId('framed').elements()).toHaveLength(2);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your consent' })).toBeVisible();
});

test('a step by name goes before one by kind, and only that step is another', async () => {
  const Named = (props: StepSlotProps<'form'>) => (
    <>
      <h2 ref={props.headingRef} tabIndex={-1}>
        Named
      </h2>
      <AnswerForm {...props}>
        <AnswerFields except={['owners']} />
        <AnswerFields only={['owners']} />
        <AnswerSubmit>Onwards</AnswerSubmit>
      </AnswerForm>
    </>
  );
  const OfKind = ({ Default, ...props }: StepSlotProps<'form'>) => (
    <>
      <p>By kind</p>
      <Default {...props} />
    </>
  );
  await open({ steps: { '#company': Named, form: OfKind } });
  await expect.element(page.getByRole('heading', { name: 'Named' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Casa Verde');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('a@b.example');
  await page.getByRole('button', { name: 'Onwards' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your consent' })).toBeVisible();
  expect(page.getByText('By kind').elements()).toHaveLength(1);
});

test('a field that no piece shows is named on the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const Partly = (props: StepSlotProps<'form'>) => (
    <AnswerForm {...props}>
      <AnswerFields only={['name']} />
      <AnswerSubmit />
    </AnswerForm>
  );
  await open({ steps: { '#company': Partly } });
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/The step company has fields .*: mail, owners$/));
});

test('what a component in a slot throws is caught, and its slot named on the console', async () => {
  const failed = (event: ErrorEvent) => event.preventDefault();
  addEventListener('error', failed);
  onTestFinished(() => removeEventListener('error', failed));
  // React says it, too.
  vi.spyOn(console, 'error').mockReturnValue();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await open({
    fields: {
      email: () => {
        throw new Error('Not today');
      },
    },
  });
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('in the slot fields.email threw'));
});

test('a slot that there is none of is named on the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await open({ parts: { Buton: () => null } } as Slots);
  await expect.poll(() => warn.mock.calls.flat().join()).toContain('There is no slot parts.Buton');
});

test('class names of the tenant’s own stand beside the kit’s', async () => {
  const { call: fetch } = await buildHouse({ skills: [skill] });
  const appearance = { classNames: { root: 'acme', title: 'acme-title', button: 'acme-button' } };
  await render(<OnboardingWizard {...{ fetch, appearance }} skill={skill.id} locale="en-GB" />);
  await expect
    .element(page.getByRole('heading', { name: 'Your company' }))
    .toHaveClass('ok-screen-title', 'acme-title');
  await expect.element(page.getByRole('button', { name: 'Continue' })).toHaveClass('ok-button', 'acme-button');
  expect(document.querySelector('.ok-root')?.classList).toContain('acme');
});
