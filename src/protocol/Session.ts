import * as z from 'zod/mini';
import { skillSchema } from './Skill.js';
import { stepSchema } from './Step.js';

/** `open` has a step; every other status has an outcome and nothing more to do. */
export const sessionStatus = z.enum(['open', 'completed', 'rejected', 'cancelled', 'expired', 'failed']);
/** How a session stands. */
export type SessionStatus = z.output<typeof sessionStatus>;

/** How a session ended, in the tenant's words; absent texts leave the surface's own for the status. */
export const outcomeSchema = z.object({
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  details: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
  reference: z.optional(z.string()),
});
export type Outcome = z.output<typeof outcomeSchema>;

const common = {
  id: z.string(),
  skill: skillSchema,
  /** The way so far and ahead, for "Step 2 of 3". */
  trail: z.array(
    z.object({ id: z.string(), name: z.string(), title: z.string(), state: z.enum(['done', 'current', 'ahead']) }),
  ),
  /** Grows with every change; the `ETag` of the session and the `If-Match` of an answer carry it. */
  revision: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
};

/** A session as its user sees it. */
export const sessionSchema = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('open'), step: stepSchema }),
  z.object({
    ...common,
    status: z.enum(['completed', 'rejected', 'cancelled', 'expired', 'failed']),
    step: z.null(),
    outcome: outcomeSchema,
  }),
]);
export type Session = z.output<typeof sessionSchema>;
/** A session that waits for its user. */
export type OpenSession = Extract<Session, { status: 'open' }>;
/** A session that has ended. */
export type EndedSession = Exclude<Session, { status: 'open' }>;
