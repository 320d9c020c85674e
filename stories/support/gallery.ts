import type { Field } from 'onboarding-kit/protocol';
import { defineSkill } from 'onboarding-kit/proxy';
import type { Hands } from './Hands.js';
import { scene } from './scene.js';

/** The states in which a field is shown, each as a field of its own; its label says which. */
interface Gallery {
  field: Field;
  /** Writes into the field of that label, as its user. */
  fill: (hands: Hands, label: string) => Promise<void>;
  /** Writes what is not taken into the field of that label. */
  spoil: (hands: Hands, label: string) => Promise<void>;
  /** What the field then says. */
  says: string | RegExp;
  /** What a field that cannot be changed holds, where the type has such. */
  value?: Field['value'];
}

const id = 'gallery';

/**
 * A story of one type of field, each state below the other, in a step of a skill made for it.
 *
 * @example
 * export const Email = gallery({
 *   field: { type: 'email', name: 'email', label: 'E-mail' },
 *   fill: (hands, label) => hands.write(label, 'ana@example.com'), …
 * });
 */
export function gallery({ field, fill, spoil, says, value }: Gallery) {
  const of = (name: string, label: string, more: Partial<Field> = {}) =>
    ({ ...field, required: true, ...more, name, label }) as Field;
  const fields = [
    of('empty', 'Empty'),
    of('optional', 'May stay empty', { required: false }),
    of('filled', 'Filled in'),
    of('wrong', 'To be mended'),
  ];
  const readOnly = value === undefined ? [] : [of('kept', 'Cannot be changed', { value, readOnly: true })];
  const skill = defineSkill({
    id,
    kind: 'product',
    title: 'Fields',
    servicer: { id: 'gallery', name: 'Gallery', country: 'RO', initials: 'G' },
    steps: [
      {
        kind: 'form',
        name: 'fields',
        title: field.label,
        fields: [...fields, ...readOnly],
        send: { step: 'fields', data: () => ({}) },
      },
    ],
  });
  return scene({
    stage: { skills: [skill] },
    args: { skill: id },
    async play(hands) {
      await hands.sees(field.label);
      await fill(hands, 'Filled in');
      await spoil(hands, 'To be mended');
      await hands.reads(says);
      hands.rest();
    },
  });
}
