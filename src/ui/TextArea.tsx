import type { TextareaHTMLAttributes } from 'react';
import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface TextAreaProps extends FieldTexts, TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string;
  value: string;
}

/**
 * A labelled box for words over several lines. It is `rows` high and grows with its words, up to twenty lines.
 *
 * @example
 * <TextArea id="why" label="Why?" rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
 */
export const TextArea = slotted(
  'TextArea',
  function TextArea({ id, label, mark, hint, error, note, value, ...textarea }: TextAreaProps) {
    const part = usePart();
    return (
      <FieldFrame {...{ id, label, mark, hint, error, note }}>
        <span {...part('control', 'ok-control ok-words')} data-words={value}>
          <textarea {...textarea} {...describe(id, { hint, error, note })} value={value} {...part('input')} />
        </span>
      </FieldFrame>
    );
  },
);
