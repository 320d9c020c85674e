import { problemCodes, type Problem, type ProblemCode } from 'onboarding-kit/protocol';
import { listening } from './heard.js';
import { pretend } from './pretend.js';

/** Makes of what the proxy has answered what another back-end would. */
type Change = (body: unknown) => unknown;

/** How the network is altogether, beside what befalls single calls. */
export type Weather = 'fast' | 'slow' | 'offline' | 'failing';

interface Fault {
  calls: RegExp;
  /** How many calls still get through. */
  spare: number;
  /** What answers in the place of the proxy; nothing at all when absent. */
  answer?: { status: number; headers?: Record<string, string>; problem?: Problem };
}

/** A gateway on the way says that the proxy is not there. */
const brokenDown = { status: 503, headers: { 'Retry-After': '0' } };

const answerOf = ({ problem, ...init }: NonNullable<Fault['answer']>) =>
  problem
    ? new Response(JSON.stringify(problem), { ...init, headers: { 'content-type': 'application/problem+json' } })
    : new Response(null, init);

/** What a call may meet between the page and the proxy. Calls are told by method and path, e.g. `GET /onboarding/skills`. */
export class Network {
  readonly #reach: typeof globalThis.fetch;
  #faults: Fault[] = [];
  #changes: { calls: RegExp; change: Change }[] = [];
  #waiting: (() => void)[] = [];
  #goOnline: (() => void) | undefined;
  #weather: Weather = 'fast';

  constructor(reach: typeof globalThis.fetch) {
    this.#reach = reach;
  }

  /** Calls wait until `restore`, after `spare` that get through. */
  hold(calls: RegExp, { spare = 0 } = {}): void {
    this.#faults.push({ calls, spare });
  }

  /** A gateway on the way says that the proxy is not there: worth another try. */
  breakDown(calls: RegExp, { spare = 0 } = {}): void {
    this.#faults.push({ calls, spare, answer: brokenDown });
  }

  /** The proxy asks for a pause, in seconds, before anything more. */
  limit(calls: RegExp, retryAfter: number): void {
    this.#faults.push({ calls, spare: 0, answer: { status: 429, headers: { 'Retry-After': String(retryAfter) } } });
  }

  /** A firewall on the way lets calls not through: no use in trying again by itself. */
  block(calls: RegExp): void {
    this.#faults.push({ calls, spare: 0, answer: { status: 403 } });
  }

  /** What the contract allows and our proxy does not say: its answers are changed on the way. */
  change(calls: RegExp, change: Change): void {
    this.#changes.push({ calls, change });
  }

  /** The proxy refuses, for the reason of that code. */
  refuse(calls: RegExp, code: ProblemCode, more: Partial<Problem> = {}): void {
    const problem: Problem = { type: 'about:blank', title: code, status: problemCodes[code], code, ...more };
    this.#faults.push({ calls, spare: 0, answer: { status: problem.status, problem } });
  }

  /** From now on: each call takes three seconds on top (`slow`), gets a gateway's 503 (`failing`), or waits for the network (`offline`). */
  become(weather: Weather): void {
    if (weather === 'offline') this.goOffline();
    else if (this.#weather === 'offline') this.goOnline();
    this.#weather = weather;
  }

  /** All is well again, and what waited arrives. */
  restore(): void {
    this.#faults = [];
    this.#changes = [];
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

  readonly fetch: typeof globalThis.fetch = listening(async (input, init) => {
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    const fault = this.#faults.find(({ calls }) => calls.test(call));
    if (this.#weather === 'slow') await new Promise((resume) => setTimeout(resume, 3000));
    if (this.#weather === 'failing') return new Response(null, brokenDown);
    if (fault && fault.spare > 0) fault.spare -= 1;
    else if (fault?.answer) return answerOf(fault.answer);
    else if (fault) await this.#wait(init?.signal);
    const response = await this.#reach(input, init);
    const changes = this.#changes.filter(({ calls }) => calls.test(call));
    if (changes.length === 0 || !response.ok) return response;
    const body = changes.reduce<unknown>((seen, { change }) => change(seen), await response.json());
    return Response.json(body, { status: response.status, headers: response.headers });
  });

  #wait(signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
    });
  }
}
