/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state = 0;

  reset(seed: number): void {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but not including 1. */
  readonly next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  /** A whole number from 0 up to but not including that one. */
  readonly below = (limit: number): number => Math.floor(this.next() * limit);
}
