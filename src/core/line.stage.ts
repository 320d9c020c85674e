import { fail, soon } from './clock.stage.js';

/**
 * What happens to a call on its way: nothing; the request is lost, or the answer is; the answer is cut in the middle; it is held
 * until it is released; or something in between answers.
 */
export type Fate = 'arrives' | 'request lost' | 'answer lost' | 'answer cut' | 'held' | (() => Response);

export interface Sent {
  method: string;
  path: string;
  key: string | null;
  body: string;
  keepalive: boolean;
  signal: AbortSignal | null | undefined;
}

/** The line between a page and its proxy, on which calls can be seen and cut. */
export function createLine(call: typeof fetch) {
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  let fate: (call: Sent) => Fate = () => 'arrives';
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, headers, url, keepalive } = new Request(input, init);
    const body = typeof init?.body === 'string' ? init.body : '';
    const path = new URL(url).pathname.replace('/onboarding', '');
    const one: Sent = { method, path, key: headers.get('idempotency-key'), body, keepalive, signal: init?.signal };
    const its = fate(one);
    sent.push(one);
    if (its === 'request lost') throw new TypeError('Failed to fetch');
    if (typeof its === 'function') return its();
    const response = await call(input, init);
    if (its === 'answer lost') throw new TypeError('Failed to fetch');
    if (its === 'answer cut') return cut(response);
    if (its === 'held')
      await new Promise<void>((resolve, reject) => {
        const { signal } = one;
        const stop = () => reject(signal?.reason as Error);
        held.push(resolve);
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
      });
    return response;
  };
  return {
    fetch,
    sent,
    calls: (method: string, path: RegExp) => sent.filter((one) => one.method === method && path.test(one.path)),
    decide: (next: (call: Sent) => Fate) => void (fate = next),
    /** Lets go of the one call that is held. */
    release: async () => (await soon(() => held.shift() ?? fail('Nothing is held')))(),
  };
}

/** The first half of an answer, as something in between hands it on that takes it for the whole. */
async function cut(response: Response): Promise<Response> {
  const text = await response.text();
  const { status, headers } = response;
  return new Response(status === 204 ? null : text.slice(0, text.length / 2), { status, headers });
}
