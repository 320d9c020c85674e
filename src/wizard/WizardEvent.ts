import type { SessionStatus, StepKind } from '../protocol/index.js';

/**
 * What happens in the wizard, for a tenant's own measuring. Nothing personal is in it: no answers, no texts, no names.
 *
 * - `opened`: the wizard is on the page.
 * - `skill_selected`: the user picked what to do.
 * - `session_started`: the proxy has begun a session.
 * - `returned`: a session was found and goes on: after the trip to the servicer, a reload, or by a link.
 * - `step_shown`, `step_submitted`: `position` counts from 1; a submitted step was taken by the proxy.
 * - `left_for_servicer`: the user follows the link to the servicer's page.
 * - `problem`: the user is shown that something went wrong; `code` is a `ProblemCode`, or `network`, `protocol` or `overtaken`.
 * - `ended`: the outcome is shown.
 * - `exited`: the user leaves the wizard by its own button.
 */
export type WizardEvent =
  | { type: 'opened' }
  | { type: 'skill_selected'; skill: string }
  | { type: 'session_started'; sessionId: string; skill: string }
  | { type: 'returned'; sessionId: string; skill: string; status: SessionStatus }
  | { type: 'step_shown'; sessionId: string; step: string; kind: StepKind; position: number; total: number }
  | { type: 'step_submitted'; sessionId: string; step: string; kind: StepKind }
  | { type: 'left_for_servicer'; sessionId: string; step: string; servicer: string }
  | { type: 'problem'; sessionId?: string; code: string; reference?: string }
  | { type: 'ended'; sessionId: string; status: Exclude<SessionStatus, 'open'> }
  | { type: 'exited'; sessionId?: string; status?: SessionStatus };
