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
} from '../protocol/index.js';
import {
  isAnsweredStep,
  isHandover,
  isHandoverView,
  isOptionList,
  isProblem,
  isSession,
  isSessionList,
  isSkillList,
} from './answers.js';
import { OnboardingError } from './OnboardingError.js';

export interface ClientOptions {
  /** Where the tenant's proxy is mounted, e.g. `/onboarding`, the default. */
  proxyUrl?: string | undefined;
  /** Stands in for the global `fetch`, e.g. to reach a proxy in memory. */
  fetch?: typeof fetch | undefined;
}

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

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Lets the call outlive the page. */
  keepalive?: boolean;
  signal?: AbortSignal | undefined;
}

/** How long a call may take, in milliseconds: an answer travels on to the servicer before it is acknowledged. */
const patience = { read: 30_000, write: 120_000 };

/** Beyond this many bytes a browser refuses a call that outlives its page (Fetch standard: 64 KiB for all of them). */
const keepaliveLimit = 60_000;

/**
 * The contract's calls, typed. What comes back is the contract's; whatever else happens is an `OnboardingError`.
 *
 * @example
 * const client = new OnboardingClient({ proxyUrl: '/onboarding' });
 * const skills = await client.skills();
 */
export class OnboardingClient {
  readonly proxyUrl: string;
  readonly fetch: typeof fetch;
  /** Whether a stand-in for the global `fetch` was given. */
  readonly ownFetch: boolean;
  /** How far the proxy's clock is ahead of this one, in milliseconds. */
  #ahead = 0;

  constructor({ proxyUrl = '/onboarding', fetch: own }: ClientOptions = {}) {
    this.proxyUrl = proxyUrl.replace(/\/+$/, '');
    this.fetch = own ?? ((input, init) => globalThis.fetch(input, init));
    this.ownFetch = own !== undefined;
  }

  /** The time by the proxy's clock, in milliseconds since 1970: what its moments are to be compared with. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  async skills(): Promise<Skill[]> {
    return (await this.#read('/skills', isSkillList)).skills;
  }

  /** The user's open sessions, the latest first. */
  async sessions(): Promise<SessionSummary[]> {
    return (await this.#read('/sessions', isSessionList)).sessions;
  }

  /** Starts a session; the same key starts it once only. */
  start(request: StartRequest, idempotencyKey: string): Promise<Session> {
    return this.#read('/sessions', isSession, {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  session(id: string): Promise<Session> {
    return this.#read(sessionPath(id), isSession);
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
    return this.#read(stepPath(sessionId, stepId), isAnsweredStep);
  }

  /** Opens an answered step again. Its answer stands until `answer` gives another one. */
  change(call: StepCall): Promise<Session> {
    return this.#decide(call, '/change', {});
  }

  /** Leaves a step that was opened again as it was. */
  keep(call: StepCall): Promise<Session> {
    return this.#decide(call, '/keep', {});
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
      return await this.#read(`${path}?${new URLSearchParams({ ...query })}`, isOptionList, { signal });
    } finally {
      // Whatever came of it, nobody waits for it any more.
      signal?.throwIfAborted();
    }
  }

  /** Gives the session all of its time again. Doing so twice does no harm. */
  extend(sessionId: string): Promise<Session> {
    return this.#read(`${sessionPath(sessionId)}/extend`, isSession, { method: 'POST', body: {} });
  }

  cancel(sessionId: string, idempotencyKey: string): Promise<Session> {
    return this.#read(`${sessionPath(sessionId)}/cancel`, isSession, {
      method: 'POST',
      body: {},
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  /** Keeps what was typed so far. The call outlives the page where its size allows. */
  async saveDraft(sessionId: string, draft: { stepId: string; data: Answer }): Promise<void> {
    await this.#send(`${sessionPath(sessionId)}/draft`, { method: 'PUT', body: draft, keepalive: true });
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
    return this.#read(`${sessionPath(sessionId)}/handovers`, isHandover, { method: 'POST', body: slot });
  }

  /** Opens the slot of a link, on the other device; it uses the link up. From then on a cookie opens it. */
  claimHandover(secret: string): Promise<HandoverView> {
    return this.#read('/handover/claim', isHandoverView, { method: 'POST', body: { secret } });
  }

  /** The slot that this device was let into. */
  handover(): Promise<HandoverView> {
    return this.#read('/handover', isHandoverView);
  }

  /** Where files for that slot are sent by tus. */
  get handoverUploadsUrl(): string {
    return `${this.proxyUrl}/handover/uploads`;
  }

  removeHandoverUpload(uploadId: string): Promise<void> {
    return this.#takeBack(`/handover/uploads/${encodeURIComponent(uploadId)}`);
  }

  #decide({ sessionId, stepId, revision, idempotencyKey }: StepCall, what: string, body: unknown): Promise<Session> {
    return this.#read(`${stepPath(sessionId, stepId)}${what}`, isSession, {
      method: 'POST',
      body,
      headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"${revision}"` },
    });
  }

  async #takeBack(path: string): Promise<void> {
    await this.#send(path, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(
      (error: OnboardingError) => {
        if (error.code !== 'not_found') throw error;
      },
    );
  }

  async #read<Value>(path: string, isExpected: (answer: unknown) => answer is Value, call: Call = {}): Promise<Value> {
    const answer = parseJson(await this.#send(path, call));
    if (isExpected(answer)) return answer;
    throw new OnboardingError(
      'protocol',
      `${this.proxyUrl}${path} did not answer as the contract says. Check that proxyUrl is the proxy's address.`,
    );
  }

  /** A `Date` header has whole seconds and was on its way for a while: what differs by little does not differ. */
  #readClock(date: string | null): void {
    const ahead = Date.parse(date ?? '') + 500 - Date.now();
    if (Number.isFinite(ahead)) this.#ahead = Math.abs(ahead) < 3000 ? 0 : ahead;
  }

  async #send(path: string, { method = 'GET', body, headers, keepalive = false, signal }: Call): Promise<string> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    const timer = setTimeout(abort, method === 'GET' ? patience.read : patience.write);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    try {
      const response = await this.fetch(`${this.proxyUrl}${path}`, {
        method,
        headers: {
          Accept: 'application/json, application/problem+json',
          ...(text !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(text !== undefined && { body: text }),
        credentials: 'same-origin',
        keepalive: keepalive && new Blob([text ?? '']).size < keepaliveLimit,
        signal: giveUp.signal,
      });
      this.#readClock(response.headers.get('Date'));
      const answer = await response.text();
      if (!response.ok) throw readFailure(response.status, answer, response.headers.get('Retry-After'));
      return answer;
    } catch (cause) {
      throw OnboardingError.from(cause);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }
}

const sessionPath = (id: string) => `/sessions/${encodeURIComponent(id)}`;
const stepPath = (id: string, stepId: string) => `${sessionPath(id)}/steps/${encodeURIComponent(stepId)}`;

/** Makes an error of an answer that is not a success. What is no problem document came from something in between. */
export function readFailure(status: number, body: string, retryAfter?: string | null): OnboardingError {
  const seconds = Number(retryAfter ?? NaN);
  const wait = Number.isFinite(seconds) && { retryAfter: seconds };
  const problem = parseJson(body);
  if (isProblem(problem)) return new OnboardingError('problem', problem.title, { problem, ...wait });
  const passes = status >= 500 || status === 408 || status === 429;
  return new OnboardingError(
    passes ? 'network' : 'protocol',
    `The proxy's address answered with status ${status} and no problem document.`,
    { ...wait },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
