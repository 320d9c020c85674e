import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { FormScope } from '../../fields/FormScope.js';
import type { Field } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';

export interface SummaryProps {
  scope: FormScope;
  fields: readonly Field[];
  /** Grows with every attempt that did not pass; the focus then comes here. */
  attempt: number;
}

/** All fields that need another look, for as long as they do. */
export function Summary({ scope, fields, attempt }: SummaryProps) {
  const { text } = useTexts();
  const { form, controlId } = scope;
  const subscribe = useCallback(
    (listener: () => void) => form.subscribe({ formState: { errors: true }, callback: listener }),
    [form],
  );
  // One string, so that it renders only when other fields have errors than before.
  const read = () => fields.flatMap(({ name }) => (form.getFieldState(name).error ? [name] : [])).join(' ');
  const names = useSyncExternalStore(subscribe, read, read);

  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);

  const wrong = fields.filter(({ name }) => names.split(' ').includes(name));
  if (wrong.length === 0) return null;
  return (
    <ErrorSummary
      ref={summary}
      title={text('form.summary', { count: wrong.length })}
      items={wrong.map(({ name, label }) => ({ target: controlId(name), text: label }))}
    />
  );
}
