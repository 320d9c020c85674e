import type { Surroundings, TripWindow } from './index.js';

type PageEvent = 'left' | 'shown' | 'restored';

/** A page that is in sight and has a network, unless told; windows open unless they are blocked. */
export function createPage() {
  const state = { online: true, hidden: false, blocked: false };
  const listeners = new Set<() => void>();
  const pageListeners = new Set<(what: PageEvent) => void>();
  const windows: (TripWindow & { url: string; mode: string; closed: boolean })[] = [];
  const surroundings: Surroundings = {
    online: () => state.online,
    hidden: () => state.hidden,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onPage(listener) {
      pageListeners.add(listener);
      return () => pageListeners.delete(listener);
    },
    open(url, mode) {
      if (state.blocked) return null;
      const opened = { url, mode, closed: false, close: () => void (opened.closed = true), focus: () => {} };
      windows.push(opened);
      return opened;
    },
  };
  return {
    surroundings,
    /** Those that were opened, the latest last. */
    windows,
    become(change: Partial<typeof state>) {
      Object.assign(state, change);
      for (const listener of listeners) listener();
    },
    tell(what: PageEvent) {
      for (const listener of pageListeners) listener(what);
    },
  };
}
