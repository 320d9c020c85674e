import type { Answer, Session } from 'onboarding-kit/protocol';
import type { Ledger } from './Ledger.js';
import type { Instance } from './openProxy.js';
import { chance, clock } from './platform.js';

/** What may happen to a call on its way to the proxy, or to its answer. */
export const lineFaults = [
  'cut before',
  'cut after',
  'bad gateway',
  'broken answer',
  'busy',
  'slow there',
  'slow back',
] as const;
export type LineFault = (typeof lineFaults)[number];

/** Which calls: any, those that change something, or answers to steps. */
export const lineCalls = ['any', 'writing', 'answer'] as const;
export type LineCall = (typeof lineCalls)[number];

interface Parts {
  ledger: () => Ledger;
  proxies: () => readonly Instance[];
  trace: (words: string) => void;
  /** Whether a way back that is taken means that the user has paid. */
  isPayment: boolean;
}

export const origin = 'https://acme.example';
/** The header of a call from a browser in which the user is not signed in. */
export const elsewhere = 'x-elsewhere';
const answerPath = /^\/onboarding\/sessions\/[^/]+\/steps\/([^/]+)$/;

/** The way from the browser to the proxies: it can be cut, and leads to any of those that live. */
export class Line {
  online = true;
  /** Whether event streams get through; where not, the page polls. */
  streams = true;
  readonly #plans: { fault: LineFault; call: LineCall; times: number }[] = [];

  constructor(private readonly parts: Parts) {}

  plan(fault: LineFault, call: LineCall, times: number): void {
    this.#plans.push({ fault, call, times });
  }

  clear(): void {
    this.#plans.length = 0;
  }

  readonly fetch: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    request.headers.set('origin', origin);
    const { signal } = request;
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason as Error);
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort, { once: true });
      this.#send(request).then(resolve, reject);
    });
  };

  async #send(request: Request): Promise<Response> {
    clock.sign();
    const { trace, isPayment } = this.parts;
    const ledger = this.parts.ledger();
    const { pathname, searchParams } = new URL(request.url);
    const stepId = request.method === 'POST' ? answerPath.exec(pathname)?.[1] : undefined;
    const fault = this.#next(request.method, stepId !== undefined);
    const key = request.headers.get('idempotency-key') ?? '';
    const words = `${request.method} ${pathname.replace(/^\/onboarding/, '').replace(/^\/sessions\/[\w-]{20,}/, '/…')}`;
    if (!this.online || fault === 'cut before') {
      trace(`${words}: ${this.online ? 'cut before it arrives' : 'offline'}`);
      throw lost();
    }
    if (pathname.endsWith('/events')) return this.#stream(request);
    await clock.sleep(fault === 'slow there' ? 9_000 : 5);
    if (fault === 'bad gateway') return new Response('<html>', { status: 502 });
    if (fault === 'busy') return new Response('', { status: 429, headers: { 'retry-after': '4' } });

    const begun = { call: ledger.begin(), newest: ledger.newest };
    if (stepId !== undefined) await this.#note(request, key, stepId);
    const instance = this.#choose();
    const response = await through(instance, request);
    clock.sign();
    const text = await response.text();
    trace(`${words} → proxy ${instance.number}: ${response.status}${fault ? `, ${fault}` : ''} ${brief(text)}`);
    const approved = pathname.endsWith('/return') && (searchParams.has('temp_token') || request.method === 'POST');
    if (isPayment && approved && isTaken(response)) ledger.paid();
    if (response.ok) readStanding(text, (session) => ledger.stands(session, begun));
    if (fault === 'slow back') await clock.sleep(9_000);
    if (fault === 'broken answer' && text !== '')
      return new Response(text.slice(0, text.length / 2), { status: response.status });
    if (fault === 'cut after' || !this.online) throw lost();
    ledger.answered(key, response.status);
    const { status, headers } = response;
    return new Response(status === 204 ? null : text, { status, headers });
  }

  async #note(request: Request, key: string, stepId: string): Promise<void> {
    const { data }: { data: Answer } = JSON.parse(await request.clone().text());
    const revision = Number(request.headers.get('if-match')?.replaceAll('"', ''));
    this.parts.ledger().answering(key, stepId, revision, data);
  }

  async #stream(request: Request): Promise<Response> {
    if (!this.streams) return new Response('', { status: 501 });
    const instance = this.#choose();
    const response = await through(instance, request);
    const cut = new AbortController();
    instance.life.onDeath(() => cut.abort(lost()));
    const { status, headers } = response;
    const body = response.body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal: cut.signal });
    return new Response(body ?? null, { status, headers });
  }

  #choose(): Instance {
    const living = this.parts.proxies().filter(({ life }) => !life.dead);
    const chosen = living[chance.below(living.length)];
    if (!chosen) throw lost();
    return chosen;
  }

  #next(method: string, isAnswer: boolean): LineFault | undefined {
    const meant = ({ call }: { call: LineCall }) =>
      call === 'any' || (call === 'writing' ? method !== 'GET' && method !== 'HEAD' : isAnswer);
    const plan = this.#plans.find(meant);
    if (!plan) return undefined;
    plan.times -= 1;
    if (plan.times === 0) this.#plans.splice(this.#plans.indexOf(plan), 1);
    return plan.fault;
  }
}

/** Whether the proxy has taken a way back: it leads on then, and not to the page that says why not, nor once more to the same. */
export function isTaken({ status, headers }: Response): boolean {
  return status === 303 && !/\/return(\?|$|\/(late|stale|declined))/.test(headers.get('location') ?? '');
}

/** A proxy that dies takes its connections with it. */
function through({ proxy, life }: Instance, request: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    life.onDeath(() => reject(lost()));
    if (life.dead) return reject(lost());
    proxy.fetch(request).then(resolve, reject);
  });
}

const lost = () => new TypeError('Failed to fetch');

function readStanding(text: string, tell: (session: Session) => void): void {
  if (!text.startsWith('{"id"') || !text.includes('"revision"')) return;
  tell(JSON.parse(text));
}

function brief(text: string): string {
  const code = /"code":"(\w+)","/.exec(text)?.[1];
  if (!text.includes('"revision"')) return code ?? '';
  const [, revision] = /"revision":(\d+)/.exec(text) ?? [];
  const [, status] = /"status":"(\w+)"/.exec(text) ?? [];
  const [, step] = /"step":\{"id":"([^"]*)"/.exec(text) ?? [];
  const [, kind] = /"kind":"(form|wait|redirect)"/.exec(text) ?? [];
  return `revision ${revision}, ${step === undefined ? status : `${kind} ${step}`}`;
}
