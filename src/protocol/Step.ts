import * as z from 'zod/mini';
import { fieldErrorSchema } from './FieldError.js';
import { fieldSchema } from './fields/fieldSchema.js';
import { problemSchema } from './Problem.js';

const stepShape = { id: z.string(), name: z.string(), title: z.string(), description: z.optional(z.string()) };

/** An uploaded file as the user may see it again: enough to show it in its slot, nothing of its content. */
export const uploadSchema = z.object({
  id: z.string(),
  field: z.string(),
  name: z.string(),
  size: z.int(),
  kind: z.string(),
  state: z.enum(['sending', 'ready']),
});
export type Upload = z.output<typeof uploadSchema>;

/**
 * Fields to fill in. `draft` is what the user typed so far, as typed; `uploads` are the files that are there already;
 * `errors` are what the servicer did not accept in the answer before; `note` is a reviewer's word on what to change.
 */
export const formStepSchema = z.object({
  ...stepShape,
  kind: z.literal('form'),
  fields: z.array(fieldSchema),
  /** What the main button says, e.g. "Sign and open the deposit". */
  action: z.optional(z.string()),
  draft: z.optional(z.record(z.string(), z.unknown())),
  uploads: z.optional(z.array(uploadSchema)),
  errors: z.optional(z.array(fieldErrorSchema)),
  note: z.optional(z.string()),
});

/** What the servicer will ask the user to allow; `granted: false` says what stays impossible. */
export const grantSchema = z.object({ title: z.string(), detail: z.optional(z.string()), granted: z.boolean() });

/**
 * A trip to the servicer's own page for strong customer authentication (PSD2 RTS). `url` is where to go until
 * `expiresAt`. After a trip that did not end well, `failure` says how and `url` is absent: answering the step with
 * `{}` asks for a fresh link.
 */
export const redirectStepSchema = z.object({
  ...stepShape,
  kind: z.literal('redirect'),
  purpose: z.enum(['consent', 'payment']),
  method: z.literal('GET'),
  url: z.optional(z.string()),
  expiresAt: z.optional(z.iso.datetime()),
  grants: z.array(grantSchema),
  failure: z.optional(z.object({ code: z.enum(['refused', 'failed', 'expired']), reference: z.optional(z.string()) })),
});

/**
 * Nothing to do for the user. `sending`: an answer is on its way to the servicer; `verification`: a person looks at it.
 * `retryAfter` is in seconds. `problem` tells that the way to the servicer is blocked just now and tried again.
 */
export const waitStepSchema = z.object({
  ...stepShape,
  kind: z.literal('wait'),
  reason: z.enum(['sending', 'verification']),
  since: z.iso.datetime(),
  expectedBy: z.optional(z.iso.datetime()),
  retryAfter: z.number().check(z.gte(0)),
  /** How long it mostly takes, in words. */
  usually: z.optional(z.string()),
  /** What follows when it is over, e.g. "Your card is ordered". */
  next: z.optional(z.string()),
  problem: z.optional(problemSchema),
});

/** What is wanted from the user now. */
export const stepSchema = z.discriminatedUnion('kind', [formStepSchema, redirectStepSchema, waitStepSchema]);
export type Step = z.output<typeof stepSchema>;
/** The kinds of step. */
export type StepKind = Step['kind'];
/** One kind of step, e.g. `StepOf<'redirect'>`. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;
