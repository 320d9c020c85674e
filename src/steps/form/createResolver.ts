import type { FieldErrors, Resolver } from 'react-hook-form';
import { fieldMessage } from '../../fields/fieldMessage.js';
import type { FileWork } from '../../fields/FormScope.js';
import { isVisible, readField, type Answer, type Field, type FieldRules } from '../../protocol/index.js';
import type { Texts } from '../../react/index.js';

export interface ResolverOptions {
  fields: readonly Field[];
  fileWork: ReadonlyMap<string, FileWork>;
  texts: Pick<Texts, 'text' | 'error'>;
  rules: FieldRules;
}

/**
 * The form library's way into the contract's rules. It reads the fields it is asked about and no other, so that typing
 * in one of a hundred fields runs one rule. The values stay as typed: reading them for good is the submission's part.
 */
export function createResolver({ fields, fileWork, texts, rules }: ResolverOptions): Resolver<Answer> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return (values, _context, { names = [] }) => {
    const errors: Record<string, unknown> = {};
    for (const name of names) {
      const field = byName.get(name);
      if (!field || field.readOnly || (field.visibleWhen && !isVisible(field, fields, values, rules))) continue;
      const work = field.type === 'file' ? fileWork.get(name)?.state() : 'none';
      // A file on its way is no answer yet and no mistake either: the submission waits for it.
      if (work === 'sending') continue;
      const reading = readField(field, values[name], rules);
      if (work === 'failed') errors[name] = { type: 'file', message: texts.text('file.failed') };
      else if (!reading.ok) errors[name] = fieldMessage(reading.failures, texts);
    }
    return Object.keys(errors).length === 0
      ? { values, errors: {} }
      : { values: {}, errors: errors as FieldErrors<Answer> };
  };
}
