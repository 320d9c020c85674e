import { useEffect, useLayoutEffect, useRef } from 'react';
import { FieldView } from '../../fields/FieldView.js';
import { usePart } from '../../ui/usePart.js';
import { useAnswerScope } from './AnswerScope.js';

export interface AnswerFieldsProps {
  /** The names of the fields to show here; all of the step unless told. */
  only?: readonly string[] | undefined;
  /** The names of those that stand elsewhere. */
  except?: readonly string[] | undefined;
}

/**
 * The fields of a step, or some of them, in the order of the step. Each goes by its type and its condition, and brings its
 * rule, its error and its draft.
 *
 * @example
 * <AnswerFields only={['amount', 'term']} />
 * <h3>About you</h3>
 * <AnswerFields except={['amount', 'term']} />
 */
export function AnswerFields({ only, except }: AnswerFieldsProps) {
  const { step, held, button, placed } = useAnswerScope();
  const part = usePart();
  const shown = step.fields.filter(({ name }) => (only?.includes(name) ?? true) && !except?.includes(name));
  useEffect(() => {
    for (const { name } of shown) placed.add(name);
  });
  const block = useRef<HTMLDivElement>(null);
  // Before other effects: what takes the focus once the form is free again must find it free.
  useLayoutEffect(() => {
    const element = block.current;
    if (!element) return;
    // The focus waits on the button rather than nowhere.
    if (held && element.matches(':focus-within')) button.current?.focus();
    element.inert = held;
  }, [held, button]);
  return (
    <div ref={block} {...part('fields', 'ok-screen-parts')}>
      {shown.map((field) => (
        <FieldView key={field.name} field={field} fields={step.fields} />
      ))}
    </div>
  );
}
