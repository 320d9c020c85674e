import { useId } from 'react';
import { FieldFrame, type FieldTexts } from './FieldFrame.js';

export interface CheckboxGroupProps extends FieldTexts {
  id?: string | undefined;
  name?: string | undefined;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
  /** The values that are ticked. */
  ticked: readonly string[];
  onTick(value: string, ticked: boolean): void;
  /** The focus has left the whole group. */
  onLeave?: (() => void) | undefined;
  part?: string | undefined;
}

/** Some of a few, all in sight: a fieldset with a legend, a checkbox each. */
export function CheckboxGroup({ id: givenId, name, options, ticked, onTick, onLeave, ...frame }: CheckboxGroupProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <FieldFrame {...frame} id={id} group>
      <div
        className="ok-choices"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onLeave?.();
        }}
      >
        {options.map(({ value, label, hint }) => (
          <label key={value} className="ok-choice" data-part="option">
            <input
              type="checkbox"
              className="ok-check-input"
              name={name}
              value={value}
              checked={ticked.includes(value)}
              aria-invalid={frame.error ? true : undefined}
              onChange={({ target }) => onTick(value, target.checked)}
            />
            <span className="ok-choice-words">
              {label}
              {hint && <span className="ok-choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
