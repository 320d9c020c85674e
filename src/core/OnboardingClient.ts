import type { Answer, Session, Skill, StartRequest } from '../protocol/index.js';
import { isProblem, isSession, isSkillList } from './answers.js';
import { OnboardingError } from './OnboardingError.js';

export interface ClientOptions {
  /** Where the tenant's proxy is mounted, e.g. `/onboarding`, the default. */
  proxyUrl?: string | undefined;
  /** Stands in for the global `fetch`, e.g. to reach a proxy in memory. */
  fetch?: typeof fetch | undefined;
}

/** An answer to a step: `revision` is the session's as the user saw it, `idempotencyKey` the same for each try. */
export interface AnswerCall {
  sessionId: string;
  stepId: string;
  data: Answer;
  revision: number;
  idempotencyKey: string;
}

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Lets the call outlive the page. */
  keepalive?: boolean;
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

  constructor({ proxyUrl = '/onboarding', fetch: own }: ClientOptions = {}) {
    this.proxyUrl = proxyUrl.replace(/\/+$/, '');
    this.fetch = own ?? ((input, init) => globalThis.fetch(input, init));
    this.ownFetch = own !== undefined;
  }

  async skills(): Promise<Skill[]> {
    return (await this.#read('/skills', isSkillList)).skills;
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

  answer({ sessionId, stepId, data, revision, idempotencyKey }: AnswerCall): Promise<Session> {
    return this.#read(`${sessionPath(sessionId)}/steps/${encodeURIComponent(stepId)}`, isSession, {
      method: 'POST',
      body: { data },
      headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"${revision}"` },
    });
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
  async removeUpload(sessionId: string, uploadId: string): Promise<void> {
    const path = `${sessionPath(sessionId)}/uploads/${encodeURIComponent(uploadId)}`;
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

  async #send(path: string, { method = 'GET', body, headers, keepalive = false }: Call): Promise<string> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), method === 'GET' ? patience.read : patience.write);
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
      const answer = await response.text();
      if (!response.ok) throw readFailure(response.status, answer, response.headers.get('Retry-After'));
      return answer;
    } catch (cause) {
      throw OnboardingError.from(cause);
    } finally {
      clearTimeout(timer);
    }
  }
}

const sessionPath = (id: string) => `/sessions/${encodeURIComponent(id)}`;

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
