import { TabChannel } from '../TabChannel.js';
import type { PageFacts } from './Check.js';
import { readLayers } from './readLayers.js';

/** What a page's script can know of the page. Undefined where there is none. */
export async function readPage(): Promise<PageFacts | undefined> {
  if (typeof document === 'undefined') return undefined;
  const [headers, visible, storageAccess, channel] = await Promise.all([
    readHeaders(),
    readCookies(),
    Promise.resolve(document.hasStorageAccess?.()).catch(() => undefined),
    tryChannel(),
  ]);
  const content = (selector: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(selector)].map((meta) => meta.content);
  return {
    origin: location.origin,
    cookies: { enabled: navigator.cookieEnabled, visible },
    headers,
    meta: {
      referrer: content('meta[name="referrer" i]').at(-1),
      policies: content('meta[http-equiv="content-security-policy" i]'),
    },
    isolated: crossOriginIsolated,
    framedBy: framedBy(),
    storageAccess: window === top ? undefined : storageAccess,
    channel,
    layers: readLayers(),
  };
}

/** The page's headers, by asking for it once more. */
async function readHeaders(): Promise<Headers | undefined> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await fetch(location.href, { method, cache: 'no-store', signal: AbortSignal.timeout(10_000) });
      await response.body?.cancel();
      if (response.ok) return response.headers;
    } catch {
      // The other method may be let through.
    }
  }
  return undefined;
}

interface CookieStore {
  getAll(): Promise<{ name: string; sameSite?: string }[]>;
}

/** Where the browser has no cookie store, only names can be seen, and those say nothing. */
async function readCookies(): Promise<PageFacts['cookies']['visible']> {
  const { cookieStore } = globalThis as { cookieStore?: CookieStore };
  const found = (await cookieStore?.getAll().catch(() => [])) ?? [];
  return found.map(({ name, sameSite }) => ({ name, sameSite }));
}

function framedBy(): PageFacts['framedBy'] {
  if (window === top) return 'nobody';
  try {
    return top?.location.origin === location.origin ? 'same-origin' : 'other-origin';
  } catch {
    return 'other-origin';
  }
}

/** As the tabs of a session do it. */
async function tryChannel(): Promise<PageFacts['channel']> {
  if (typeof BroadcastChannel === 'undefined') return 'missing';
  const name = `diagnosis:${Math.random()}`;
  const channels: TabChannel[] = [];
  const heard = new Promise<PageFacts['channel']>((resolve) => {
    setTimeout(() => resolve('silent'), 1000);
    channels.push(new TabChannel(name, () => resolve('works')), new TabChannel(name, () => resolve('works')));
  });
  channels[0]?.tell({ type: 'here' });
  return heard.finally(() => channels.forEach((channel) => channel.close()));
}
