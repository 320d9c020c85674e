import type { FieldError } from '../FieldError.js';
import type { Failure, FieldRule, FieldRules, Reading } from './FieldRule.js';
import { readyRules } from './readyRules.js';
import type { Condition, Field } from './fieldSchema.js';

/** What a person entered in a step, by field name: as typed, or as the contract carries it. */
export type Answer = Record<string, unknown>;

/**
 * Reads one field's value by the rule of its type. `rules` are what `loadRules` has loaded; those of a plain form need no
 * loading.
 *
 * @throws TypeError when the rule of the field's type is not among them.
 * @returns the value as the contract carries it (undefined for an optional field left empty), or why it was not taken.
 * @example
 * readField({ type: 'iban', name: 'account', label: 'Account' }, 'ro49 aaaa 1b31 0075 9384 0000', await loadRules(['iban']));
 * // { ok: true, value: 'RO49AAAA1B31007593840000' }
 */
export function readField(field: Field, raw: unknown, rules: FieldRules = readyRules): Reading<unknown> {
  if (!isLeftEmpty(field, raw, rules)) return ruleOf(field, rules).parse(raw, field, rules);
  if (field.required !== true) return { ok: true, value: undefined };
  const missing = ruleOf(field, rules).missing?.(raw, field, rules);
  return { ok: false, failures: missing ?? [{ code: `required_${field.type}` }] };
}

/** Whether nothing is entered in a field; a box that only holds its first choice, say a currency, is empty. */
export const isLeftEmpty = (field: Field, raw: unknown, rules: FieldRules = readyRules): boolean =>
  isEmpty(raw) || ruleOf(field, rules).isEmpty?.(raw, field, rules) === true;

/** Whether nothing is entered in any of the fields that are asked for. What is not asked for counts as entered: it is refused. */
export function isEmptyAnswer(fields: readonly Field[], values: Answer, rules: FieldRules = readyRules): boolean {
  return Object.keys(values).every((name) => {
    const field = fields.find((other) => other.name === name);
    if (!field) return false;
    return field.readOnly || !isVisible(field, fields, values, rules) || isLeftEmpty(field, values[name], rules);
  });
}

function ruleOf(field: Field, rules: FieldRules): FieldRule {
  // Each entry's rule takes exactly the definition of its own type, which the discriminator has just told.
  const rule = rules[field.type] as FieldRule | undefined;
  if (!rule) throw new TypeError(`The rule of "${field.type}" is not loaded: await loadRules(typesIn(fields)) before.`);
  return rule;
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
export function isVisible(
  field: Field,
  fields: readonly Field[],
  values: Answer,
  rules: FieldRules = readyRules,
  beneath: ReadonlySet<string> = new Set(),
): boolean {
  // A condition that leads back to itself shows nobody anything.
  if (beneath.has(field.name)) return false;
  const under = new Set(beneath).add(field.name);
  return conditionsOf(field).every((condition) => {
    const asked = fields.find(({ name }) => name === condition.field);
    if (!asked || !isVisible(asked, fields, values, rules, under)) return false;
    return holds(condition, held(asked, asked.readOnly ? asked.value : own(values, asked.name), rules));
  });
}

/** What a field's being asked for depends on: all of these. */
export const conditionsOf = ({ visibleWhen = [] }: Field): readonly Condition[] =>
  Array.isArray(visibleWhen) ? visibleWhen : [visibleWhen];

function holds({ is, isNot }: Condition, value: unknown): boolean {
  const isOneOf = (wanted: readonly unknown[]) =>
    (Array.isArray(value) ? value : [value]).some((item) => wanted.includes(item));
  if (is === undefined && isNot === undefined) return value !== undefined && value !== false;
  return (is === undefined || isOneOf(is)) && (isNot === undefined || !isOneOf(isNot));
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
  rules: FieldRules = readyRules,
): { ok: true; value: Answer } | { ok: false; errors: FieldError[] } {
  const value: Answer = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    if (!isVisible(field, fields, values, rules)) continue;
    const reading = readField(field, field.readOnly ? field.value : own(values, field.name), rules);
    if (!reading.ok) errors.push(...reading.failures.map((failure) => toFieldError(field.name, failure)));
    else if (reading.value !== undefined) value[field.name] = reading.value;
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(values)) if (!known.has(name)) errors.push({ field: name, code: 'unknown_field' });
  return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
}

/** What a field holds as the contract carries it, so that a condition sees the same before and after a value was read. */
function held(field: Field, raw: unknown, rules: FieldRules): unknown {
  if (field.type === 'checkbox') return raw === true;
  const reading = readField(field, raw, rules);
  return reading.ok ? reading.value : undefined;
}

/** A value under its own key only: a field may be called `constructor`. */
function own(values: Answer, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A failure of one field, addressed to it: `ibans.2` is the third box of the list `ibans`, `home.city` a part of `home`. */
export function toFieldError(name: string, { code, params, at }: Failure): FieldError {
  return { field: at === undefined ? name : `${name}.${at}`, code, ...(params && { params }) };
}
