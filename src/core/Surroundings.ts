/** What a session needs to know of where it runs. */
export interface Surroundings {
  /** False while it is certain that there is no network. */
  online(): boolean;
  /** Whether nobody is looking. */
  hidden(): boolean;
  /** Calls `listener` whenever one of the two may have changed, and when the page may be about to go. */
  subscribe(listener: () => void): () => void;
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
    for (const type of ['online', 'offline', 'pagehide', 'pageshow']) addEventListener(type, listener, { signal });
    return () => stop.abort();
  },
};

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
