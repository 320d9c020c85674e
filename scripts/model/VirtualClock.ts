type Callback = (...given: unknown[]) => void;

interface Timer {
  at: number;
  /** Of two for the same moment the one set first comes first. */
  order: number;
  every: number | undefined;
  callback: () => void;
}

const realImmediate = globalThis.setImmediate;
/** So many turns of the real event loop without a sign of work mean that nothing goes on before the clock does. */
const calmTurns = 2;

/**
 * One clock for everything in the house: the timers of core and proxy, and every `now`. It stands still while anything is being
 * worked at, and jumps from one timer to the next, so that hours pass in milliseconds and the same run is the same each time.
 */
export class VirtualClock {
  #now = 0;
  #order = 0;
  #timers = new Map<number, Timer>();
  #signs = 0;
  /** The timer whose callback runs just now. */
  #firing: number | undefined;
  /** Which run it is the clock of. */
  #run = 0;

  /** Forgets all timers: whatever was at work before is never heard of again. */
  reset(now: number): void {
    this.#timers = new Map();
    this.#now = now;
    this.#run += 1;
  }

  readonly now = (): number => this.#now;

  /** A sign of work: somebody called somebody, and may go on when the call comes back. */
  readonly sign = (): void => void (this.#signs += 1);

  readonly setTimeout = (callback: Callback, delay = 0, ...given: unknown[]): number =>
    this.#set(delay, undefined, () => callback(...given));

  readonly setInterval = (callback: Callback, delay = 0, ...given: unknown[]): number =>
    this.#set(delay, Math.max(delay, 1), () => callback(...given));

  readonly clear = (timer: unknown): void => {
    if (typeof timer === 'number') this.#timers.delete(timer);
  };

  /** Whoever is called by a timer is no more: nor is the timer. */
  readonly stopFiring = (): void => this.clear(this.#firing);

  /** Resolves after so many milliseconds of this clock. */
  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void this.setTimeout(() => resolve(), milliseconds));

  /** Lets time pass, and everything happen that happens in it. */
  async advance(milliseconds: number): Promise<void> {
    const run = this.#run;
    const until = this.#now + milliseconds;
    await this.settle();
    while (await this.#step(until));
    if (run === this.#run) this.#now = until;
  }

  /** Lets time pass until it is kept, or for so long at the most. */
  async passUntil(kept: Promise<unknown>, atMost: number): Promise<boolean> {
    const until = this.#now + atMost;
    const awaited = { isSettled: false };
    const note = () => void (awaited.isSettled = true);
    kept.then(note, note);
    await this.settle();
    while (!awaited.isSettled && (await this.#step(until)));
    return awaited.isSettled;
  }

  /** Waits until nothing goes on any more without the clock. */
  async settle(): Promise<void> {
    let seen = -1;
    for (let calm = 0; calm < calmTurns; calm += 1) {
      await new Promise<void>((resolve) => void realImmediate(resolve));
      if (seen !== this.#signs) calm = 0;
      seen = this.#signs;
    }
  }

  /** The next timer's moment; false when there is none by then. */
  async #step(until: number): Promise<boolean> {
    let [next, id]: [Timer | undefined, number] = [undefined, 0];
    for (const [candidate, timer] of this.#timers)
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
        [next, id] = [timer, candidate];
    if (!next || next.at > until) return false;
    this.#now = next.at;
    if (next.every === undefined) this.#timers.delete(id);
    else this.#timers.set(id, { ...next, at: next.at + next.every, order: (this.#order += 1) });
    this.#firing = id;
    next.callback();
    this.#firing = undefined;
    await this.settle();
    return true;
  }

  #set(delay: number, every: number | undefined, callback: () => void): number {
    this.#signs += 1;
    this.#order += 1;
    const at = this.#now + Math.max(Number.isFinite(delay) ? delay : 0, 0);
    this.#timers.set(this.#order, { at, order: this.#order, every, callback });
    return this.#order;
  }
}
