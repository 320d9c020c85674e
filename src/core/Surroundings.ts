/** A window that a trip has opened. */
export interface TripWindow {
  /** Whether it is gone, as far as can be seen. */
  readonly closed: boolean;
  close(): void;
  /** Brings it before the others, in a click. A browser may refuse. */
  focus(): void;
}

/** What a session needs to know of where it runs. */
export interface Surroundings {
  /** False while it is certain that there is no network. */
  online(): boolean;
  /** Whether nobody is looking. */
  hidden(): boolean;
  /** Calls `listener` whenever one of the two may have changed, and when the page may be about to go. */
  subscribe(listener: () => void): () => void;
  /**
   * Calls `listener` when the page goes (`left`), and when it is there again: `restored` as it was left, from the browser's
   * cache, or else `shown`.
   */
  onPage?(listener: (what: 'left' | 'shown' | 'restored') => void): () => void;
  /** Opens a window at an address, in the click that asked for it. Null where none could be opened; so it is where this is absent. */
  open?(url: string, mode: 'popup' | 'tab'): TripWindow | null;
}

/** A page in a browser. Where there is none, such as on a server, it is online, in sight, and stays so. */
export const page: Surroundings = {
  online: () => globalThis.navigator?.onLine ?? true,
  hidden: () => globalThis.document?.visibilityState === 'hidden',
  subscribe(listener) {
    if (typeof document === 'undefined') return () => undefined;
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('visibilitychange', listener, { signal });
    for (const type of ['online', 'offline', 'pagehide', 'pageshow', 'focus'])
      addEventListener(type, listener, { signal });
    return () => stop.abort();
  },
  onPage(listener) {
    if (typeof document === 'undefined') return () => undefined;
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('pagehide', () => listener('left'), { signal });
    addEventListener('pageshow', ({ persisted }) => listener(persisted ? 'restored' : 'shown'), { signal });
    return () => stop.abort();
  },
  open(url, mode) {
    // The new window begins as this page's own: no address may run a script in it.
    if (!/^https?:/i.test(url)) return null;
    const opened = window.open('', '_blank', mode === 'popup' ? popupFeatures() : '');
    if (!opened || opened.closed) return null;
    // The servicer's page is no business of this one, and the other way round. `noopener` would hide from here whether it is open.
    opened.opener = null;
    opened.location.replace(url);
    return opened;
  },
};

/** In the middle of this window, of the size of a telephone held upright. */
function popupFeatures(): string {
  const [width, height] = [480, 720];
  const left = Math.max(0, Math.round(screenX + (outerWidth - width) / 2));
  const top = Math.max(0, Math.round(screenY + (outerHeight - height) / 2));
  return `popup,width=${width},height=${height},left=${left},top=${top}`;
}

/** Resolves when there may be a network. */
export function whenOnline({ online, subscribe }: Surroundings): Promise<void> {
  if (online()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!online()) return;
      stop();
      resolve();
    });
  });
}
