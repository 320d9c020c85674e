import type { Standing } from './followEvents.js';

interface Hearer {
  open: (signal: AbortSignal) => Promise<Response>;
  onStanding: (standing: Standing) => void;
  /** It has come alive, or cannot be relied on any more. */
  onChange: () => void;
}

/** A session's events, followed until it is closed. The code for it is loaded on first use; where it cannot be, nothing is heard. */
export class EventStream {
  readonly #stop = new AbortController();
  #alive = false;

  constructor({ open, onStanding, onChange }: Hearer) {
    const { signal } = this.#stop;
    const onAlive = (alive: boolean) => {
      if (alive === this.#alive || signal.aborted) return;
      this.#alive = alive;
      onChange();
    };
    import('./followEvents.js')
      .then(({ followEvents }) => followEvents({ open, onStanding, onAlive, signal }))
      .catch(() => undefined);
  }

  /** Whether changes are heard of, so that nobody needs to ask. */
  get alive(): boolean {
    return this.#alive;
  }

  close(): void {
    this.#stop.abort();
  }
}
