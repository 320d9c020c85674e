import type { Sandbox } from 'onboarding-kit/sandbox';
import { chance, clock } from './platform.js';

/** What may happen to a call to the upstream. */
export const linkFaults = ['cut before', 'cut after', '500 before', '503 after', '429', 'slow', 'too slow'] as const;
export type LinkFault = (typeof linkFaults)[number];

/** Calls to the upstream by what they do. */
export const linkCalls = ['any', 'steps', 'upload', 'tokens'] as const;
export type LinkCall = (typeof linkCalls)[number];

/** The way from the proxies to the upstream, which can be cut, slowed down, and made to lead nowhere. */
export class Link {
  readonly #plans: { fault: LinkFault; call: LinkCall; times: number }[] = [];
  readonly #forgotten = new Set<string>();

  constructor(
    readonly sandbox: Sandbox,
    readonly trace: (words: string) => void,
  ) {}

  plan(fault: LinkFault, call: LinkCall, times: number): void {
    this.#plans.push({ fault, call, times });
  }

  clear(): void {
    this.#plans.length = 0;
  }

  /** The upstream loses the session that was begun last. */
  forget(): void {
    const last = this.sandbox.log.findLast(({ type }) => type === 'session_created');
    if (last && 'session_id' in last) this.#forgotten.add(last.session_id);
  }

  async fetch(request: Request): Promise<Response> {
    clock.sign();
    const path = new URL(request.url).pathname.replace('/v1s', '');
    const call = path === '/sessions' ? 'sessions' : (path.split('/').at(-1) ?? '');
    const fault = this.#next(call);
    this.trace(`  upstream ${call}${fault ? `: ${fault}` : ''}`);
    await wait(request.signal, [0, 20, 200][chance.below(3)] ?? 0);
    if (fault === 'slow') await wait(request.signal, 4_000);
    if (fault === 'cut before') throw new TypeError('fetch failed');
    if (fault === '500 before') return failure(500, 'internal_server_error', 'internal_server_error');
    if (fault === '429') return failure(429, 'invalid_request', 'too_many_requests', { 'retry-after': '3' });
    if (this.#isForgotten(path)) return failure(404, 'invalid_request', 'invalid_session_id');
    const response = await this.sandbox.fetch(request);
    clock.sign();
    if (!response.ok) this.trace(`  upstream answers ${response.status} ${await response.clone().text()}`);
    if (fault === 'too slow') await wait(request.signal, 60_000);
    if (fault === 'cut after') throw new TypeError('fetch failed');
    if (fault === '503 after') return failure(503, 'internal_server_error', 'internal_server_error');
    await wait(request.signal, [0, 10, 150][chance.below(3)] ?? 0);
    return response;
  }

  #next(call: string): LinkFault | undefined {
    const plan = this.#plans.find((planned) => planned.call === 'any' || planned.call === call);
    if (!plan) return undefined;
    plan.times -= 1;
    if (plan.times === 0) this.#plans.splice(this.#plans.indexOf(plan), 1);
    return plan.fault;
  }

  #isForgotten(path: string): boolean {
    const [, kind, id = ''] = path.split('/');
    if (kind === 'sessions') return this.#forgotten.has(id);
    const step = this.sandbox.log.find((event) => event.type === 'step_accepted' && event.step_id === id);
    return step !== undefined && 'session_id' in step && this.#forgotten.has(step.session_id);
  }
}

function failure(http: number, type: string, code: string, headers: Record<string, string> = {}): Response {
  const body = { id: crypto.randomUUID(), type, http, code, message: 'A fault that was asked for' };
  return Response.json(body, { status: http, headers });
}

/** @throws the signal's reason when whoever waits has gone. */
function wait(signal: AbortSignal, milliseconds: number): Promise<void> {
  if (milliseconds === 0 && !signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) return fail();
    signal.addEventListener('abort', fail, { once: true });
    clock.setTimeout(() => {
      signal.removeEventListener('abort', fail);
      resolve();
    }, milliseconds);
  });
}
