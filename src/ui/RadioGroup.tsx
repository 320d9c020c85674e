import { forwardRef, useId, type InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldTexts } from './FieldFrame.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface RadioOption {
  value: string;
  label: string;
  hint?: string | undefined;
}

export interface RadioGroupProps
  extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'defaultValue' | 'checked'> {
  options: readonly RadioOption[];
  /** `segments` sets short labels side by side. */
  layout?: 'list' | 'segments' | undefined;
  /** The chosen value, when the caller holds it. */
  value?: string | undefined;
  /** The value chosen at first, when the group holds it. */
  defaultValue?: string | undefined;
}

/**
 * One of a few, all in sight: a fieldset with a legend. The ref and the input's attributes (`name`, `onChange`,
 * `onBlur`) go to every radio button, as form libraries want it.
 */
export const RadioGroup = slotted(
  'RadioGroup',
  forwardRef<HTMLInputElement, RadioGroupProps>(function RadioGroup(
    {
      label,
      mark,
      hint,
      error,
      id: givenId,
      options,
      layout = 'list',
      value: chosen,
      defaultValue,
      name: givenName,
      ...input
    },
    ref,
  ) {
    const part = usePart();
    const ownId = useId();
    const id = givenId ?? ownId;
    const name = givenName ?? id;
    const held = (value: string) => ({
      ...(chosen !== undefined && { checked: chosen === value }),
      ...(defaultValue !== undefined && { defaultChecked: defaultValue === value }),
    });
    return (
      <FieldFrame {...{ id, label, mark, hint, error }} group role="radiogroup">
        <div {...part('choices')} data-layout={layout}>
          {options.map(({ value, label: words, hint: more }) => (
            <label key={value} {...part('choice')}>
              <input
                {...input}
                {...held(value)}
                ref={ref}
                type="radio"
                name={name}
                value={value}
                {...part('choice-input')}
              />
              <span {...part('choice-words')}>
                <bdi>{words}</bdi>
                {more && <span {...part('choice-hint')}>{more}</span>}
              </span>
            </label>
          ))}
        </div>
      </FieldFrame>
    );
  }),
);
