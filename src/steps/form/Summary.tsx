import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { messageOf } from '../../fields/fieldMessage.js';
import { nameOf, pathsIn, placeOf } from '../../fields/fieldPath.js';
import type { FormScope } from '../../fields/FormScope.js';
import type { Field } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';

export interface SummaryProps {
  scope: FormScope;
  fields: readonly Field[];
  /** Grows with every attempt that did not pass; the focus then comes here. */
  attempt: number;
  /** The form is held just now, so that the focus has to wait. */
  held: boolean;
}

/** All fields that need another look, for as long as they do. */
export function Summary({ scope, fields, attempt, held }: SummaryProps) {
  const texts = useTexts();
  const { form, controlId } = scope;
  const subscribe = useCallback(
    (listener: () => void) => form.subscribe({ formState: { errors: true }, callback: listener }),
    [form],
  );
  // One string, so that it renders only when other fields have errors than before.
  const read = () =>
    pathsIn(fields, form.getValues())
      .filter((path) => messageOf(form, path))
      .join(' ');
  const paths = useSyncExternalStore(subscribe, read, read);

  const summary = useRef<HTMLDivElement>(null);
  const shown = useRef(0);
  useEffect(() => {
    if (held || attempt === shown.current) return;
    shown.current = attempt;
    summary.current?.focus();
  }, [attempt, held]);

  const items = paths.split(' ').flatMap((path) => {
    const place = placeOf(path, fields, form.getValues());
    return place ? [{ target: controlId(path.replace(/\.root$/, '')), text: nameOf(place, texts) }] : [];
  });
  if (items.length === 0) return null;
  return <ErrorSummary ref={summary} title={texts.text('form.summary', { count: items.length })} items={items} />;
}
