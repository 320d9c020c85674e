import { OnboardingError } from './OnboardingError.js';
import { isCut, parseJson, readFailure } from './readFailure.js';

export interface ClientOptions {
  /** Where the tenant's proxy is mounted, e.g. `/onboarding`, the default. */
  proxyUrl?: string | undefined;
  /** Stands in for the global `fetch`, e.g. to reach a proxy in memory. */
  fetch?: typeof fetch | undefined;
}

export interface Call {
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

/** Calls to the proxy: who waits how long, what counts as an answer, and what time it is there. */
export class Transport {
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

  /**
   * @throws OnboardingError `network` when the answer breaks off on its way: the call has arrived, and what came of it is not known;
   *   `protocol` when it is not the expected one; whatever `send` throws.
   */
  protected async read<Value>(
    path: string,
    isExpected: (answer: unknown) => answer is Value,
    call: Call = {},
  ): Promise<Value> {
    const text = await this.send(path, call);
    const answer = parseJson(text);
    if (isExpected(answer)) return answer;
    if (text === '' || isCut(text)) throw new OnboardingError('network', 'The answer broke off on its way.');
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

  /** @throws OnboardingError unless the answer is a success. */
  protected async send(
    path: string,
    { method = 'GET', body, headers, keepalive = false, signal }: Call,
  ): Promise<string> {
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
