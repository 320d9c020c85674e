import * as z from 'zod/mini';

/**
 * What every field on the wire has, whatever its type.
 * `value` prefills the field; `readOnly` shows it without letting it be changed.
 */
export const commonShape = {
  name: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/i)),
  label: z.string(),
  hint: z.optional(z.string()),
  required: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  visibleWhen: z.optional(
    z.object({ field: z.string(), is: z.array(z.union([z.string(), z.number(), z.boolean()])) }),
  ),
};

/**
 * Why a value was not taken. `code` is a key of the text catalogue (`error.<code>`), `params` fill its
 * placeholders, and `at` is the position within a list.
 */
export interface Failure {
  code: string;
  params?: Record<string, string | number>;
  at?: number;
}

/** A value as the contract carries it, or the reasons why it was not taken. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; failures: Failure[] };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const refuse = (code: string, params?: Failure['params']): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, ...(params && { params }) }],
});

/**
 * One type of field: its shape on the wire, and the one rule by which browser and proxy both read a value.
 * The rule takes what a person typed or pasted as well as its own result: `parse(parse(x))` is `parse(x)`.
 */
export interface FieldType<Definition extends { type: string }, Value> {
  type: Definition['type'];
  definition: z.ZodMiniType<Definition, unknown>;
  /** Called for values that are not empty only. */
  parse(raw: unknown, field: Definition): Reading<Value>;
  /** What counts as "nothing entered" beyond the empty string, null and the empty list. */
  isEmpty?(raw: unknown): boolean;
}

/** Declares a field type; exists so that `parse` knows its own definition's shape. */
export function defineFieldType<Schema extends z.ZodMiniType<{ type: string }, unknown>, Value>(
  type: Omit<FieldType<z.output<Schema>, Value>, 'definition' | 'type'> & {
    type: z.output<Schema>['type'];
    definition: Schema;
  },
) {
  return type;
}
