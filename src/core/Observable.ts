/**
 * Something that changes, and those who hear of it. A snapshot never changes: another takes its place, so that two of
 * them can be compared by identity. Made for React's `useSyncExternalStore`, and for anything else that can call back.
 */
export class Observable<Snapshot> {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Calls `listener` after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.onObserved();
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.onAlone();
    };
  };

  /** What is known now; the same value until something changes. */
  readonly getSnapshot = (): Snapshot => this.#snapshot;

  /** Makes a snapshot the one that is known, unless it says nothing new. */
  protected publish(next: Snapshot): void {
    if (sameEntries(next, this.#snapshot)) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }

  /** The first listener has come. */
  protected onObserved(): void {}

  /** The last listener has gone. */
  protected onAlone(): void {}
}

function sameEntries(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return (
    ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && Object.is(theirs.get(key), value))
  );
}
