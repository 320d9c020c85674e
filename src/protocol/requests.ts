import * as z from 'zod/mini';

/** The body of `POST /sessions`. `returnTo` is where the bank's trip ends; its origin must be on the tenant's list. */
export const startRequest = z.strictObject({
  skill: z.string().check(z.minLength(1), z.maxLength(200)),
  returnTo: z.optional(z.url().check(z.maxLength(2000))),
  locale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
});
export type StartRequest = z.output<typeof startRequest>;

/** The body of `POST /sessions/:id/steps/:stepId`. */
export const answerRequest = z.strictObject({ data: z.record(z.string(), z.unknown()) });

/** The body of `PUT /sessions/:id/draft`: which step was being filled in, and what was typed. */
export const draftRequest = z.strictObject({ stepId: z.string(), data: z.record(z.string(), z.unknown()) });

/** The metadata of a tus upload (tus 1.0, creation extension): which field of which step it is for, and its name. */
export const uploadMetadata = z.object({
  field: z.string().check(z.minLength(1)),
  stepId: z.string().check(z.minLength(1)),
  filename: z.string().check(z.minLength(1), z.maxLength(255)),
  filetype: z.optional(z.string()),
});
