/** Who wants to hear of which session. */
export class Watchers {
  readonly #listeners = new Map<string, Set<() => void>>();

  /** @returns what ends it. */
  add(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    // The same function given twice is two listeners.
    const own = () => listener();
    this.#listeners.set(id, listeners.add(own));
    return () => {
      if (listeners.delete(own) && listeners.size === 0) this.#listeners.delete(id);
    };
  }

  tell(id: string): void {
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }

  tellAll(): void {
    for (const id of this.#listeners.keys()) this.tell(id);
  }
}
