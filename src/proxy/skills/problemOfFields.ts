import * as z from 'zod/mini';
import { fieldSchema, type Field } from '../../protocol/index.js';

/** What is wrong with a list of fields, or undefined. */
export function problemOfFields(fields: readonly Field[]): string | undefined {
  for (const field of fields) {
    const parsed = fieldSchema.safeParse(field);
    if (!parsed.success) return `field "${field.name}": ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`;
  }
  const twice = firstDuplicate(fields.map(({ name }) => name));
  if (twice !== undefined) return `two fields are named "${twice}"`;
  const names = new Set(fields.map(({ name }) => name));
  const dangling = fields.find(({ visibleWhen }) => visibleWhen && !names.has(visibleWhen.field));
  return dangling && `field "${dangling.name}" depends on "${dangling.visibleWhen?.field}", which is not there`;
}

/** The first name that stands there twice. */
export function firstDuplicate(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}
