import { useId } from 'react';
import { FieldFrame, type FieldTexts } from './FieldFrame.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface CheckboxGroupProps extends FieldTexts {
  id?: string | undefined;
  name?: string | undefined;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
  /** The values that are ticked. */
  ticked: readonly string[];
  onTick(value: string, ticked: boolean): void;
  /** The focus has left the whole group. */
  onLeave?: (() => void) | undefined;
}

/** Some of a few, all in sight: a fieldset with a legend, a checkbox each. */
export const CheckboxGroup = slotted(
  'CheckboxGroup',
  function CheckboxGroup({ id: givenId, name, options, ticked, onTick, onLeave, ...frame }: CheckboxGroupProps) {
    const part = usePart();
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <FieldFrame {...frame} id={id} group>
        <div
          {...part('choices')}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) onLeave?.();
          }}
        >
          {options.map(({ value, label, hint }) => (
            <label key={value} {...part('choice')}>
              <input
                type="checkbox"
                {...part('choice-input', 'ok-check-input')}
                name={name}
                value={value}
                checked={ticked.includes(value)}
                aria-invalid={frame.error ? true : undefined}
                onChange={({ target }) => onTick(value, target.checked)}
              />
              <span {...part('choice-words')}>
                <bdi>{label}</bdi>
                {hint && <span {...part('choice-hint')}>{hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </FieldFrame>
    );
  },
);
