import type {
  AnsweredStep,
  Answer,
  Handover,
  HandoverRequest,
  HandoverView,
  OptionList,
  Session,
  SessionSummary,
  Skill,
  StartRequest,
  TripMode,
} from '../protocol/index.js';
import {
  isAnsweredStep,
  isHandover,
  isHandoverView,
  isOptionList,
  isSession,
  isSessionList,
  isSkillList,
} from './answers.js';
import type { OnboardingError } from './OnboardingError.js';
import { Transport } from './Transport.js';

/** Something decided about a step: `revision` is the session's as the user saw it, `idempotencyKey` the same for each try. */
export interface StepCall {
  sessionId: string;
  stepId: string;
  revision: number;
  idempotencyKey: string;
}

/** An answer to a step. */
export interface AnswerCall extends StepCall {
  data: Answer;
}

/** What is looked for among a field's options: words, or the one value whose label is wanted. */
export interface OptionQuery {
  q?: string;
  value?: string;
}

/**
 * The contract's calls, typed. What comes back is the contract's; whatever else happens is an `OnboardingError`.
 *
 * @example
 * const client = new OnboardingClient({ proxyUrl: '/onboarding' });
 * const skills = await client.skills();
 */
export class OnboardingClient extends Transport {
  async skills(): Promise<Skill[]> {
    return (await this.read('/skills', isSkillList)).skills;
  }

  /** The user's open sessions, the latest first. */
  async sessions(): Promise<SessionSummary[]> {
    return (await this.read('/sessions', isSessionList)).sessions;
  }

  /** Starts a session; the same key starts it once only. */
  start(request: StartRequest, idempotencyKey: string): Promise<Session> {
    return this.read('/sessions', isSession, {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  session(id: string): Promise<Session> {
    return this.read(sessionPath(id), isSession);
  }

  /** The session's event stream, as it comes: its body is read piece by piece. Rejects as `fetch` does. */
  events(id: string, signal: AbortSignal): Promise<Response> {
    return this.fetch(`${this.proxyUrl}${sessionPath(id)}/events`, {
      headers: { Accept: 'text/event-stream' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
  }

  answer({ data, ...call }: AnswerCall): Promise<Session> {
    return this.#decide(call, '', { data });
  }

  /** An answered step as it was answered, whether it can be changed, and what would have to be answered again then. */
  look(sessionId: string, stepId: string): Promise<AnsweredStep> {
    return this.read(stepPath(sessionId, stepId), isAnsweredStep);
  }

  /** Opens an answered step again. Its answer stands until `answer` gives another one. */
  change(call: StepCall): Promise<Session> {
    return this.#decide(call, '/change', {});
  }

  /** Leaves a step that was opened again as it was. */
  keep(call: StepCall): Promise<Session> {
    return this.#decide(call, '/keep', {});
  }

  /** Asks for another code by message, for one field of the step. */
  newCode({ field, ...call }: StepCall & { field: string }): Promise<Session> {
    return this.#decide(call, `/codes/${encodeURIComponent(field)}`, {});
  }

  /**
   * What there is to choose from in a `search-select` field without `options`, best first.
   *
   * @param field the field's name; `owners.bank` is the field `bank` of the group `owners`.
   * @throws the signal's reason when it was aborted.
   */
  async options(
    place: { sessionId: string; stepId: string; field: string },
    query: OptionQuery,
    signal?: AbortSignal,
  ): Promise<OptionList> {
    const path = `${stepPath(place.sessionId, place.stepId)}/options/${encodeURIComponent(place.field)}`;
    try {
      return await this.read(`${path}?${new URLSearchParams({ ...query })}`, isOptionList, { signal });
    } finally {
      // Whatever came of it, nobody waits for it any more.
      signal?.throwIfAborted();
    }
  }

  /** Tells that the user is on the way to the servicer, and how. The call outlives the page; nothing depends on it. */
  async leave(sessionId: string, stepId: string, mode: TripMode): Promise<void> {
    await this.send(`${stepPath(sessionId, stepId)}/leave`, { method: 'POST', body: { mode }, keepalive: true });
  }

  /** Gives the session all of its time again. Doing so twice does no harm. */
  extend(sessionId: string): Promise<Session> {
    return this.read(`${sessionPath(sessionId)}/extend`, isSession, { method: 'POST', body: {} });
  }

  cancel(sessionId: string, idempotencyKey: string): Promise<Session> {
    return this.read(`${sessionPath(sessionId)}/cancel`, isSession, {
      method: 'POST',
      body: {},
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  /** Keeps what was typed so far. The call outlives the page where its size allows. */
  async saveDraft(sessionId: string, draft: { stepId: string; data: Answer }, signal?: AbortSignal): Promise<void> {
    await this.send(`${sessionPath(sessionId)}/draft`, { method: 'PUT', body: draft, keepalive: true, signal });
  }

  /** Where files for a session are sent by tus. */
  uploadsUrl(sessionId: string): string {
    return `${this.proxyUrl}${sessionPath(sessionId)}/uploads`;
  }

  /** Takes a file back (tus termination). One that is gone already counts as taken back. */
  removeUpload(sessionId: string, uploadId: string): Promise<void> {
    return this.#takeBack(`${sessionPath(sessionId)}/uploads/${encodeURIComponent(uploadId)}`);
  }

  /** Makes a link by which another device fills one slot. */
  handOver(sessionId: string, slot: HandoverRequest): Promise<Handover> {
    return this.read(`${sessionPath(sessionId)}/handovers`, isHandover, { method: 'POST', body: slot });
  }

  /** Opens the slot of a link, on the other device; it uses the link up. From then on a cookie opens it. */
  claimHandover(secret: string): Promise<HandoverView> {
    return this.read('/handover/claim', isHandoverView, { method: 'POST', body: { secret } });
  }

  /** The slot that this device was let into. */
  handover(): Promise<HandoverView> {
    return this.read('/handover', isHandoverView);
  }

  /** Where files for that slot are sent by tus. */
  get handoverUploadsUrl(): string {
    return `${this.proxyUrl}/handover/uploads`;
  }

  removeHandoverUpload(uploadId: string): Promise<void> {
    return this.#takeBack(`/handover/uploads/${encodeURIComponent(uploadId)}`);
  }

  #decide({ sessionId, stepId, revision, idempotencyKey }: StepCall, what: string, body: unknown): Promise<Session> {
    return this.read(`${stepPath(sessionId, stepId)}${what}`, isSession, {
      method: 'POST',
      body,
      headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"${revision}"` },
    });
  }

  async #takeBack(path: string): Promise<void> {
    await this.send(path, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(
      (error: OnboardingError) => {
        if (error.code !== 'not_found') throw error;
      },
    );
  }
}

const sessionPath = (id: string) => `/sessions/${encodeURIComponent(id)}`;
const stepPath = (id: string, stepId: string) => `${sessionPath(id)}/steps/${encodeURIComponent(stepId)}`;
