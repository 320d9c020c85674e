import { pretend } from './pretend.js';

interface Fault {
  calls: RegExp;
  /** How many calls still get through. */
  spare: number;
  /** What answers in the place of the proxy; nothing at all when absent. */
  answer?: { status: number; headers?: Record<string, string> };
}

/** What a call may meet between the page and the proxy. Calls are told by method and path, e.g. `GET /onboarding/skills`. */
export class Network {
  readonly #reach: typeof globalThis.fetch;
  #faults: Fault[] = [];
  #waiting: (() => void)[] = [];
  #goOnline: (() => void) | undefined;
  #delay = 0;

  constructor(reach: typeof globalThis.fetch) {
    this.#reach = reach;
  }

  /** Calls wait until `restore`, after `spare` that get through. */
  hold(calls: RegExp, { spare = 0 } = {}): void {
    this.#faults.push({ calls, spare });
  }

  /** A gateway on the way says that the proxy is not there: worth another try. */
  breakDown(calls: RegExp, { spare = 0 } = {}): void {
    this.#faults.push({ calls, spare, answer: { status: 503, headers: { 'Retry-After': '0' } } });
  }

  /** The proxy asks for a pause, in seconds, before anything more. */
  limit(calls: RegExp, retryAfter: number): void {
    this.#faults.push({ calls, spare: 0, answer: { status: 429, headers: { 'Retry-After': String(retryAfter) } } });
  }

  /** A firewall on the way lets calls not through: no use in trying again by itself. */
  block(calls: RegExp): void {
    this.#faults.push({ calls, spare: 0, answer: { status: 403 } });
  }

  /** Each call takes that long on top, in milliseconds. */
  slowDown(delay: number): void {
    this.#delay = delay;
  }

  /** All is well again, and what waited arrives. */
  restore(): void {
    this.#faults = [];
    this.#delay = 0;
    for (const letGo of this.#waiting.splice(0)) letGo();
  }

  /** The browser knows that it has no network, until `goOnline`. */
  goOffline(): void {
    this.#goOnline ??= pretend(navigator, 'onLine', false);
    globalThis.dispatchEvent(new Event('offline'));
  }

  goOnline(): void {
    if (!this.#goOnline) return;
    this.#goOnline();
    this.#goOnline = undefined;
    globalThis.dispatchEvent(new Event('online'));
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    const fault = this.#faults.find(({ calls }) => calls.test(call));
    if (this.#delay > 0) await new Promise((resume) => setTimeout(resume, this.#delay));
    if (fault && fault.spare > 0) fault.spare -= 1;
    else if (fault?.answer) return new Response(null, fault.answer);
    else if (fault) await this.#wait(init?.signal);
    return this.#reach(input, init);
  };

  #wait(signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
    });
  }
}
