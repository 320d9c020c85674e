import type { ProblemCode } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';

/** tus clients act by the status: 404 begins anew, 409 asks how much is there; with anything else in the 400s they give up. */
const codes: Readonly<Record<number, ProblemCode>> = {
  404: 'not_found',
  405: 'method_refused',
  409: 'upload_offset',
  410: 'not_found',
  412: 'upload_version',
  413: 'body_too_large',
  415: 'media_type_refused',
  423: 'upload_offset',
};

/** The problem behind a tus server's refusal, whose own words are not for anybody outside. */
export function tusFailure(status: number): ProblemError {
  return new ProblemError(codes[status] ?? (status < 500 ? 'bad_request' : 'internal'));
}
