import * as z from 'zod/mini';
import { fieldErrorSchema } from './FieldError.js';

/** Every way a call can fail, with its HTTP status. The codes are stable: surfaces choose words and actions by them. */
export const problemCodes = {
  bad_request: 400,
  unauthenticated: 401,
  origin_refused: 403,
  handover_used: 403,
  return_to_refused: 403,
  not_found: 404,
  skill_unknown: 404,
  method_refused: 405,
  step_not_current: 409,
  step_not_changeable: 409,
  upload_offset: 409,
  session_ended: 409,
  revision_conflict: 412,
  upload_version: 412,
  body_too_large: 413,
  file_refused: 422,
  media_type_refused: 415,
  answer_refused: 422,
  idempotency_key_reused: 422,
  precondition_required: 428,
  too_many_requests: 429,
  internal: 500,
  upstream_refused: 502,
  upstream_unavailable: 503,
} as const satisfies Record<string, number>;
/** A stable code of a problem. */
export type ProblemCode = keyof typeof problemCodes;

/**
 * A problem document (RFC 9457), sent as `application/problem+json`. `reference` is what a user can quote to support:
 * the upstream's error id where it gave one, else the proxy's request id. `errors` are the fields to mend.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
  detail: z.optional(z.string()),
  reference: z.optional(z.string()),
  errors: z.optional(z.array(fieldErrorSchema)),
});
/** A problem document; see `problemSchema`. */
export type Problem = z.output<typeof problemSchema>;
