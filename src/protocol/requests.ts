import * as z from 'zod/mini';
import { fieldSchema } from './fields/fieldSchema.js';
import { servicerSchema } from './Skill.js';
import { uploadSchema } from './Step.js';

/** The body of `POST /sessions`. `returnTo` is where the bank's trip ends; its origin must be on the tenant's list. */
export const startRequest = z.strictObject({
  skill: z.string().check(z.minLength(1), z.maxLength(200)),
  returnTo: z.optional(z.url().check(z.maxLength(2000))),
  locale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
});
export type StartRequest = z.output<typeof startRequest>;

/** What was entered, by field. A key that would change what an object is, and not what is in it, is not let go unsaid. */
const entered = z.pipe(
  z.transform((data: unknown, context) => {
    if (typeof data === 'object' && data !== null && Object.hasOwn(data, '__proto__'))
      context.issues.push({ code: 'custom', input: data, message: 'No field is called __proto__' });
    return data;
  }),
  z.record(z.string(), z.unknown()),
);

/** The body of `POST /sessions/:id/steps/:stepId`. */
export const answerRequest = z.strictObject({ data: entered });

/** The body of calls that say all by their address. */
export const emptyRequest = z.strictObject({});

/** The body of `PUT /sessions/:id/draft`: which step was being filled in, and what was typed. */
export const draftRequest = z.strictObject({ stepId: z.string(), data: z.record(z.string(), z.unknown()) });

/**
 * The metadata of a tus upload (tus 1.0, creation extension): which field of which step it is for, and its name, which
 * `checkFileName` reads.
 */
export const uploadMetadata = z.object({
  field: z.string().check(z.minLength(1)),
  stepId: z.string().check(z.minLength(1)),
  filename: z.string(),
  filetype: z.optional(z.string()),
  /**
   * To tell the same file again by, when it is chosen once more to be sent on. The kit's own: the SHA-256, in hexadecimal, of
   * the file's first 64 KiB, its last 64 KiB, and its size in decimal digits.
   */
  fingerprint: z.optional(z.string().check(z.maxLength(128))),
});

/** The query of `GET /sessions/:id/steps/:stepId/options/:field`: words to search by, or the one value whose label is wanted. */
export const optionsQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(200))),
  value: z.optional(z.string().check(z.maxLength(200))),
});

/** What fits, best first; `more` tells that not all of it is here. */
export const optionListSchema = z.object({
  options: z.array(z.object({ value: z.string(), label: z.string(), hint: z.optional(z.string()) })),
  more: z.boolean(),
});
export type OptionList = z.output<typeof optionListSchema>;

/** The body of `POST /sessions/:id/handovers`: the slot that another device is to fill. */
export const handoverRequest = z.strictObject({ stepId: z.string(), field: z.string() });
export type HandoverRequest = z.output<typeof handoverRequest>;

/** The link for another device. It opens once, until `expiresAt`; the secret stands behind the `#` and is sent to no server. */
export const handoverSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() });
export type Handover = z.output<typeof handoverSchema>;

/** The body of `POST /handover/claim`, by which the other device uses the link up. */
export const claimRequest = z.strictObject({ secret: z.string().check(z.minLength(20), z.maxLength(200)) });

/** What the other device sees: one slot, the files in it, and for whom. `open: false` when the slot is not asked for any more. */
export const handoverViewSchema = z.object({
  open: z.boolean(),
  servicer: servicerSchema,
  step: z.object({ id: z.string(), title: z.string() }),
  field: fieldSchema,
  uploads: z.array(uploadSchema),
  expiresAt: z.iso.datetime(),
});
export type HandoverView = z.output<typeof handoverViewSchema>;
