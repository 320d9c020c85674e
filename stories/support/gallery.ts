import type { Answer, Field } from 'onboarding-kit/protocol';
import { defineSkill, type FormStepDefinition } from 'onboarding-kit/proxy';
import { expect, waitFor } from 'storybook/test';
import type { Hands } from './Hands.js';
import { samples, type Sample } from './samples.js';
import { scene } from './scene.js';
import type { Stage } from './Stage.js';
import type { Walk } from './Walk.js';

const id = 'gallery';
const all: readonly Sample[] = Object.values(samples);

/**
 * A story of one type of field, each state below the other, in a step of a skill made for it.
 *
 * @example
 * export const Email = gallery(samples.email);
 */
export function gallery({ field, typed, spoil, says, value }: Sample) {
  const of = (name: string, label: string, more: Partial<Field> = {}) => ({ ...field, ...more, name, label }) as Field;
  const fields = [
    of('empty', 'Empty'),
    of('filled', 'Filled in', { required: true }),
    of('wrong', 'To be mended', { required: true }),
    ...(value === undefined ? [] : [of('kept', 'Cannot be changed', { value, readOnly: true })]),
  ];
  return scene({
    stage: { skills: [skillOf(field.label, fields)] },
    prepare: (stage) => begin(stage, { filled: typed }),
    async play(hands) {
      await hands.sees(field.label);
      if (field.type === 'one-time-code') await writeCode(hands, 'Filled in');
      await spoil(hands, 'To be mended');
      await hands.reads(says);
      hands.rest();
    },
  });
}

/** A story of all types at once, filled in and held while the answer is on its way. */
export function galleryWhileSent() {
  return scene({
    stage: { skills: [skillOf('On its way', all.map(required))] },
    prepare: beginFilled,
    async play(hands) {
      await hands.sees('On its way');
      await writeCode(hands);
      hands.stage.network.hold(/^POST .*\/steps\//);
      await hands.press('Continue');
      await expect(await hands.canvas.findByRole('button', { name: 'Sending' })).toHaveFocus();
      // Nothing of it can be reached any more.
      await expect(hands.canvas.getByLabelText(samples.text.field.label).closest('[inert]')).not.toBeNull();
    },
  });
}

/** A story of all types at once, none of whose values the servicer has taken: the errors came back with its answer. */
export function galleryRefused() {
  const check: FormStepDefinition['check'] = () =>
    all.map(({ field }) => ({ field: field.name, code: 'not_accepted' }));
  return scene({
    stage: { skills: [skillOf('Looked at, and not taken', all.map(required), check)] },
    prepare: beginFilled,
    async play(hands) {
      await hands.sees('Looked at, and not taken');
      await writeCode(hands);
      await hands.press('Continue');
      const summary = await hands.canvas.findByRole('group', { name: `${all.length} things need another look` });
      await waitFor(() => expect(summary).toHaveFocus());
    },
  });
}

/** A code is no part of a draft, so it is typed. */
const writeCode = (hands: Hands, label = samples['one-time-code'].field.label) => hands.write(label, '123456');

const required = ({ field }: Sample): Field => ({ ...field, required: true });
const beginFilled = (stage: Stage) =>
  begin(stage, Object.fromEntries(all.map(({ field, typed }) => [field.name, typed])));

/** A session whose fields hold what was typed into them, and the files that were sent. */
async function begin(stage: Stage, typed: Answer): Promise<Walk> {
  const walk = await stage.begin(id);
  const draft: Answer = {};
  for (const [name, value] of Object.entries(typed))
    draft[name] = typeof value === 'function' ? (await walk.upload({ [name]: await value() }))[name] : value;
  await walk.saveDraft(draft);
  return walk;
}

function skillOf(title: string, fields: readonly Field[], check?: FormStepDefinition['check']) {
  return defineSkill({
    id,
    kind: 'product',
    title: 'Fields',
    servicer: { id: 'gallery', name: 'Gallery', country: 'RO', initials: 'G' },
    steps: [
      {
        kind: 'form',
        name: 'fields',
        title,
        fields,
        ...(check && { check }),
        send: { step: 'fields', data: () => ({}) },
      },
    ],
  });
}
