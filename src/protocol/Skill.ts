import * as z from 'zod/mini';

/** The bank or other company behind a skill. `logo` is an address on the tenant's own origin; `initials` stand in. */
export const servicerSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  initials: z.string().check(z.minLength(1), z.maxLength(3)),
  logo: z.optional(z.string()),
});
export type Servicer = z.output<typeof servicerSchema>;

/** What a session is for: account information, payment initiation (PSD2), or a product such as a deposit or card. */
export const skillKind = z.enum(['aisp', 'pisp', 'product']);

/** One capability of one servicer, as the picker shows it. `available: false` shows it as not to be had just now. */
export const skillSchema = z.object({
  id: z.string(),
  kind: skillKind,
  title: z.string(),
  description: z.optional(z.string()),
  servicer: servicerSchema,
  available: z.boolean(),
  /** When this user began a session for it last. */
  usedAt: z.optional(z.iso.datetime()),
});
export type Skill = z.output<typeof skillSchema>;

/** The answer of `GET /skills`. */
export const skillListSchema = z.object({ skills: z.array(skillSchema) });
