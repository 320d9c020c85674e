import type { upstreamErrors, UpstreamErrorType } from '../../upstream/errors.js';

type CodeOf<Type extends UpstreamErrorType> = (typeof upstreamErrors)[Type][number];

/** A call that is not accepted, in the documented terms. */
export class Refusal extends Error {
  constructor(
    readonly type: string,
    readonly code: string,
    readonly http: number,
    message: string,
  ) {
    super(message);
  }

  /** The documented error shape: `{id, type, http, code, message}`. */
  toResponse(): Response {
    const { type, code, http, message } = this;
    return Response.json({ id: crypto.randomUUID(), type, http, code, message }, { status: http });
  }
}

// Documented for `invalid_request` is "400, 404" without saying which goes where: these are the ones that name a thing [ours].
const absent: ReadonlySet<string> = new Set(['not_found', 'invalid_session_id']);
const statuses = { invalid_request: 400, unauthorized: 401, external_api_error: 400 } as const;

/** Refuses the call with a documented code and the HTTP status that belongs to it. */
export function refuse<Type extends UpstreamErrorType>(type: Type, code: CodeOf<Type>, message: string): never {
  throw new Refusal(type, code, absent.has(code) ? 404 : statuses[type], message);
}
