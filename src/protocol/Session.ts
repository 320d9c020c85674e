import * as z from 'zod/mini';
import { skillSchema } from './Skill.js';
import { servicerReason, stepSchema } from './Step.js';

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
  /** Why it failed at the servicer, where that is known. */
  reason: z.optional(servicerReason),
});
export type Outcome = z.output<typeof outcomeSchema>;

const common = {
  id: z.string(),
  skill: skillSchema,
  /** The way so far and ahead, for "Step 2 of 3". */
  trail: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      state: z.enum(['done', 'current', 'ahead']),
      /** Its answer can be looked at: `GET /sessions/:id/steps/:stepId`. */
      open: z.optional(z.literal(true)),
    }),
  ),
  /** Grows with every change; the `ETag` of the session and the `If-Match` of an answer carry it. */
  revision: z.int(),
  /** Grows with every change of the files; it makes no answer out of date. */
  files: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** When it ends if nothing is done in it. `POST /sessions/:id/extend` moves it, and so does every answer and draft. */
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

/** A session that waits for its user, as a list shows it. */
export const sessionSummarySchema = z.object({
  id: z.string(),
  skill: skillSchema,
  /** What is wanted now. */
  step: z.object({ title: z.string(), kind: z.string() }),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type SessionSummary = z.output<typeof sessionSummarySchema>;

/** The answer of `GET /sessions`: the user's open ones, the latest first. */
export const sessionListSchema = z.object({ sessions: z.array(sessionSummarySchema) });
