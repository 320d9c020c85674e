import type { Diagnosis } from '../../protocol/index.js';
import { isProblem } from '../answers.js';
import { parseJson } from '../readFailure.js';
import { Transport, type ClientOptions } from '../Transport.js';
import type { ProxyFacts, Reply } from './Check.js';

/** What a few harmless calls tell of the proxy. */
export async function readProxy(options: ClientOptions): Promise<ProxyFacts> {
  const { proxyUrl, fetch } = new Transport(options);
  let ahead: number | undefined;
  const ask = async (path: string, init: RequestInit = {}): Promise<Reply | undefined> => {
    try {
      const began = Date.now();
      const response = await fetch(`${proxyUrl}${path}`, {
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(10_000),
        ...init,
      });
      const { status, redirected, headers } = response;
      const body = parseJson(await response.text());
      const date = Date.parse(headers.get('Date') ?? '');
      // A date is of whole seconds, and was written somewhere between call and answer.
      if (Number.isFinite(date)) ahead ??= date + 500 - (began + Date.now()) / 2;
      const html = headers.get('content-type')?.startsWith('text/html') ?? false;
      return { status, redirected, html, problem: isProblem(body) ? body.code : undefined, body };
    } catch {
      return undefined;
    }
  };
  const began = Date.now();
  const told = await ask('/diagnosis');
  const diagnosis = told?.status === 200 && isDiagnosis(told.body) ? told.body : undefined;
  const aheadByWord = diagnosis && Date.parse(diagnosis.time) - (began + Date.now()) / 2;
  const skills = await ask('/skills');
  // A session that cannot be: whether it gets as far as to be looked for is all that is asked.
  const guarded = await ask('/sessions/diagnosis/extend', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  return { url: inFull(proxyUrl), skills, guarded, diagnosis, ahead: aheadByWord ?? ahead };
}

const inFull = (url: string) => new URL(url, globalThis.location?.href).href;

const isDiagnosis = (body: unknown): body is Diagnosis =>
  typeof body === 'object' && body !== null && 'publicOrigin' in body && 'time' in body;
