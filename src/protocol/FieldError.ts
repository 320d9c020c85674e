import * as z from 'zod/mini';

/**
 * One thing to mend in an answer. `field` is the field's name, or `name.2` for the third item of a list, or the empty
 * string for the step as a whole. `code` is the key of a text (`error.<code>`) and `params` fill its placeholders:
 * the words are the surface's, in the user's language.
 */
export const fieldErrorSchema = z.object({
  field: z.string(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldError = z.output<typeof fieldErrorSchema>;
