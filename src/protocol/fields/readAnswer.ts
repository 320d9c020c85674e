import type { FieldError } from '../FieldError.js';
import type { Failure, FieldRule, Reading } from './FieldRule.js';
import { fieldRules } from './fieldRules.js';
import type { Field, FieldTypeName } from './fieldSchema.js';

/** What a person entered in a step, by field name: as typed, or as the contract carries it. */
export type Answer = Record<string, unknown>;

/**
 * Reads one field's value by the rule of its type.
 *
 * @returns the value as the contract carries it (undefined for an optional field left empty), or why it was not taken.
 * @example
 * readField({ type: 'iban', name: 'account', label: 'Account' }, 'ro49 aaaa 1b31 0075 9384 0000');
 * // { ok: true, value: 'RO49AAAA1B31007593840000' }
 */
export function readField(field: Field, raw: unknown): Reading<unknown> {
  // Each entry's rule takes exactly the definition of its own type, which the discriminator has just told.
  const rule = fieldRules[field.type] as FieldRule<FieldTypeName>;
  const empty = isEmpty(raw) || rule.isEmpty?.(raw) === true;
  if (!empty) return rule.parse(raw, field);
  if (field.required !== true) return { ok: true, value: undefined };
  return { ok: false, failures: [{ code: `required_${field.type}` }] };
}

function isEmpty(raw: unknown): boolean {
  return (
    raw === undefined ||
    raw === null ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0)
  );
}

/**
 * Whether a field is asked for, given what the other fields hold. A field whose condition names a hidden field is
 * hidden too.
 */
export function isVisible(field: Field, fields: readonly Field[], values: Answer): boolean {
  const seen = new Set<string>();
  let current: Field | undefined = field;
  while (current?.visibleWhen) {
    const { visibleWhen } = current as Field & { visibleWhen: NonNullable<Field['visibleWhen']> };
    if (seen.has(current.name)) return false;
    seen.add(current.name);
    const asked = fields.find(({ name }) => name === visibleWhen.field);
    const value = asked && held(asked, asked.readOnly ? asked.value : own(values, asked.name));
    if (!visibleWhen.is.some((wanted) => wanted === value)) return false;
    current = asked;
  }
  return true;
}

/**
 * Reads a whole answer by the rules of its fields: the one rule that browser and proxy share. Hidden fields are left
 * out, read-only ones keep the value they were shown with, and what is not asked for is refused.
 *
 * @returns the answer as the contract carries it, or every error in the order of the fields.
 * @example
 * const reading = readAnswer(step.fields, { value: { amount: '1 500,50', currency: 'EUR' } });
 * if (reading.ok) reading.value; // { value: { amount: '1500.50', currency: 'EUR' } }
 */
export function readAnswer(
  fields: readonly Field[],
  values: Answer,
): { ok: true; value: Answer } | { ok: false; errors: FieldError[] } {
  const value: Answer = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    if (!isVisible(field, fields, values)) continue;
    const reading = readField(field, field.readOnly ? field.value : own(values, field.name));
    if (!reading.ok) errors.push(...reading.failures.map((failure) => toFieldError(field.name, failure)));
    else if (reading.value !== undefined) value[field.name] = reading.value;
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(values)) if (!known.has(name)) errors.push({ field: name, code: 'unknown_field' });
  return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
}

/** What a field holds as the contract carries it, so that a condition sees the same before and after a value was read. */
function held(field: Field, raw: unknown): unknown {
  if (field.type === 'checkbox') return raw === true;
  const reading = readField(field, raw);
  return reading.ok ? reading.value : undefined;
}

/** A value under its own key only: a field may be called `constructor`. */
function own(values: Answer, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A failure of one field, addressed to it: `ibans.2` is the third box of the list `ibans`. */
export function toFieldError(name: string, { code, params, at }: Failure): FieldError {
  return { field: at === undefined ? name : `${name}.${at}`, code, ...(params && { params }) };
}
