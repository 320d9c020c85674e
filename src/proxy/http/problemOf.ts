import { problemCodes, type FieldError, type Problem, type ProblemCode } from '../../protocol/index.js';

/** Short titles for people who read the wire; users never see them. */
const titles: Record<ProblemCode, string> = {
  bad_request: 'The request cannot be read',
  unauthenticated: 'Nobody is signed in',
  origin_refused: 'The request did not come from this site’s own pages',
  handover_used: 'The link was used already, or has run out',
  return_to_refused: 'The address to return to is not on the list',
  not_found: 'There is nothing here',
  skill_unknown: 'There is no such skill, or it is not available',
  method_refused: 'This address does not take that method',
  step_not_current: 'The session waits for something else',
  step_not_changeable: 'The answer to that step cannot be changed any more',
  upload_offset: 'The bytes do not go on where the file ends so far',
  upload_version: 'The upload is not spoken in tus 1.0.0',
  session_ended: 'The session has ended',
  revision_conflict: 'The session has changed meanwhile',
  body_too_large: 'The request is too large',
  file_refused: 'The file was not taken',
  media_type_refused: 'The content type is not the one expected',
  answer_refused: 'The answer was not taken',
  idempotency_key_reused: 'The idempotency key was used for another request',
  precondition_required: 'A required header is missing',
  too_many_requests: 'Too many requests',
  internal: 'The proxy has failed',
  upstream_refused: 'The upstream refused the call',
  upstream_unavailable: 'The upstream cannot be reached',
};

interface More {
  detail?: string;
  reference?: string;
  errors?: FieldError[];
}

/** A problem document (RFC 9457) of one of the stable codes. */
export function problemOf(code: ProblemCode, more: More = {}): Problem {
  return { type: `urn:onboarding-kit:problem:${code}`, title: titles[code], status: problemCodes[code], code, ...more };
}

/** Thrown where a call cannot go on; the outermost layer answers with the document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(
    readonly code: ProblemCode,
    more?: More,
  ) {
    super(`${code}${more?.detail === undefined ? '' : `: ${more.detail}`}`);
    this.problem = problemOf(code, more);
  }
}
