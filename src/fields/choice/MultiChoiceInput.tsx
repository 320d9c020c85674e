import { useState } from 'react';
import type { FieldOf } from '../../protocol/index.js';
import { useTexts, type Texts } from '../../react/index.js';
import { CheckboxGroup } from '../../ui/CheckboxGroup.js';
import type { FieldProps } from '../FieldProps.js';
import { useField } from '../useField.js';

/** Some of a few. What is ticked is kept in the order in which it is offered. */
export function MultiChoiceInput({ field }: FieldProps<'multi-choice'>) {
  const { frame, bind, value, change, leave } = useField(field);
  const texts = useTexts();
  const [ticked, setTicked] = useState(() => value() as string[]);
  const tick = (changed: string, on: boolean) => {
    const next = field.options
      .map((option) => option.value)
      .filter((option) => (option === changed ? on : ticked.includes(option)));
    setTicked(next);
    change(next);
  };
  return (
    <CheckboxGroup
      {...frame}
      hint={field.hint ?? limitsOf(field, texts)}
      name={bind.name}
      options={field.options}
      ticked={ticked}
      onTick={tick}
      onLeave={leave}
    />
  );
}

/** How many may be chosen, in words. */
function limitsOf({ required, minItems, maxItems, options }: FieldOf<'multi-choice'>, { text }: Texts): string {
  const min = Math.max(minItems ?? 0, required ? 1 : 0);
  const max = maxItems !== undefined && maxItems < options.length ? maxItems : undefined;
  if (max === undefined) return min > 1 ? text('field.choice_least', { count: min }) : text('field.choice_as_many');
  if (min === max) return text('field.choice_exact', { count: max });
  return min > 1 ? text('field.choice_range', { min, max }) : text('field.choice_most', { count: max });
}
