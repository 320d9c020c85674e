import * as z from 'zod/mini';
import { fieldErrorSchema } from './FieldError.js';
import { fieldSchema } from './fields/fieldSchema.js';
import { problemSchema } from './Problem.js';

const stepShape = { id: z.string(), name: z.string(), title: z.string(), description: z.optional(z.string()) };

/**
 * An uploaded file as the user may see it again: enough to show it in its slot, nothing of its content. `sending`: not all
 * of it has arrived; `scanning`: it has, and is being looked at; `ready`: it can be part of an answer; `refused`: it was looked
 * at and not taken.
 */
export const uploadSchema = z.object({
  id: z.string(),
  field: z.string(),
  name: z.string(),
  /** In bytes. */
  size: z.int(),
  /** How many of them have arrived, as far as is known. */
  received: z.int(),
  kind: z.string(),
  state: z.enum(['sending', 'scanning', 'ready', 'refused']),
  /** Why it was refused: the key of a text (`error.<code>`). */
  refusal: z.optional(
    z.object({ code: z.string(), params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))) }),
  ),
  /** What the sender gave to tell the file again by, when it is chosen once more to be sent on. */
  fingerprint: z.optional(z.string()),
});
export type Upload = z.output<typeof uploadSchema>;

/** A step by name: enough to speak of it, and to ask for it by its id. */
export const stepReferenceSchema = z.object({ id: z.string(), name: z.string(), title: z.string() });
export type StepReference = z.output<typeof stepReferenceSchema>;

/** What was answered in an earlier step: its fields with their values in them, and the files that were sent. */
export const answeredStepSchema = z.object({
  ...stepShape,
  fields: z.array(fieldSchema),
  uploads: z.array(uploadSchema),
  /** Whether it can still be changed. */
  changeable: z.boolean(),
  /** The steps whose answers would be void then, and asked for again. */
  voids: z.array(stepReferenceSchema),
});
export type AnsweredStep = z.output<typeof answeredStepSchema>;

/**
 * Fields to fill in. `draft` is what the user typed so far, as typed; `uploads` are the files that are there already;
 * `errors` are what the servicer did not accept in the answer before; `note` is a reviewer's word on what to change.
 * `review` makes it a summary: what was answered so far, above whatever is asked (mostly nothing). `changing` tells that the
 * user has come back to it to change it, and what is asked again if they do.
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
  review: z.optional(z.array(answeredStepSchema)),
  changing: z.optional(z.object({ voids: z.array(stepReferenceSchema) })),
  /** Files of this step can be sent from another device: `POST /sessions/:id/handovers` makes a link for it. */
  handover: z.optional(z.boolean()),
});

/** What the servicer will ask the user to allow; `granted: false` says what stays impossible. */
export const grantSchema = z.object({ title: z.string(), detail: z.optional(z.string()), granted: z.boolean() });

/**
 * Why something did not work out at the servicer, as far as that makes a difference to the user: `bank_down` its own fault;
 * `bank_busy` too much is asked of it; `bank_denied` it lets nobody in this way; `no_account` the user has nothing there that
 * fits; `access_ended` what it once granted has ended; `not_set_up` the tenant is not set up for it.
 */
export const servicerReason = z.enum([
  'bank_down',
  'bank_busy',
  'bank_denied',
  'no_account',
  'access_ended',
  'not_set_up',
]);
export type ServicerReason = z.output<typeof servicerReason>;

/**
 * A trip to the servicer's own page for strong customer authentication (PSD2 RTS). `url` is where to go until
 * `expiresAt`. After a trip that did not end well, `failure` says how and `url` is absent: answering the step with
 * `{}` asks for a fresh link. `unknown`: nobody can tell whether the servicer has acted; ask the user before a fresh link.
 */
export const redirectStepSchema = z.object({
  ...stepShape,
  kind: z.literal('redirect'),
  purpose: z.enum(['consent', 'payment']),
  method: z.literal('GET'),
  url: z.optional(z.string()),
  expiresAt: z.optional(z.iso.datetime()),
  grants: z.array(grantSchema),
  failure: z.optional(
    z.object({
      code: z.enum(['refused', 'failed', 'expired', 'unknown']),
      reason: z.optional(servicerReason),
      reference: z.optional(z.string()),
    }),
  ),
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
  /** When it ends without a decision; the session is then `expired`. */
  until: z.optional(z.iso.datetime()),
  /** What is kept meanwhile, and for how long, in words. */
  keeps: z.optional(z.string()),
  /** The tenant tells the user when there is news, so that nobody needs to look. */
  reminder: z.optional(z.boolean()),
  problem: z.optional(problemSchema),
  /** Why the way is blocked, where that is known. */
  blockedBy: z.optional(servicerReason),
});

/** What is wanted from the user now. */
export const stepSchema = z.discriminatedUnion('kind', [formStepSchema, redirectStepSchema, waitStepSchema]);
export type Step = z.output<typeof stepSchema>;
/** The kinds of step. */
export type StepKind = Step['kind'];
/** One kind of step, e.g. `StepOf<'redirect'>`. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;
