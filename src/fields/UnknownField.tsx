import type { Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Notice } from '../ui/Notice.js';

/** Stands where a field is whose type nobody knows: for developers, since no user can do anything about it. */
export function UnknownField({ field: { type, label } }: { field: Field }) {
  const { text } = useTexts();
  return (
    <Notice tone="danger" title={text('field.unknown_title', { label, type })}>
      {text('field.unknown_help', { type })}
    </Notice>
  );
}
