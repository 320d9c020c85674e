import type { Files, Store } from 'onboarding-kit/proxy';
import { chance, clock } from './platform.js';

/** At which call to what outlives it a proxy dies, and whether that call is still done. */
export interface Fuse {
  calls: number;
  point: 'before' | 'after';
}

/**
 * One proxy's life. Everything that outlives it (store, files, upstream) is reached through `guard`; from its death on no call is done
 * and none comes back, so that it does nothing any more, wherever it was: as a process that was killed.
 */
export class Life {
  dead = false;
  #fuse: Fuse | undefined;
  readonly #onDeath: (() => void)[] = [];

  die(): void {
    if (this.dead) return;
    this.dead = true;
    for (const tell of this.#onDeath.splice(0)) tell();
  }

  dieAt(fuse: Fuse): void {
    this.#fuse = fuse;
  }

  onDeath(tell: () => void): void {
    this.#onDeath.push(tell);
  }

  async guard<Result>(work: () => Promise<Result>): Promise<Result> {
    clock.sign();
    if (this.dead) {
      clock.stopFiring();
      return never();
    }
    // How long a call takes beside others decides who comes first.
    for (let left = chance.below(8); left > 0; left -= 1) await Promise.resolve();
    const last = this.#burn();
    if (last === 'before') this.die();
    if (this.dead) return never();
    const result = await work();
    clock.sign();
    if (last === 'after') this.die();
    return this.dead ? never() : result;
  }

  store(store: Store): Store {
    return {
      insert: (session) => this.guard(() => store.insert(session)),
      find: (id) => this.guard(() => store.find(id)),
      replace: (session) => this.guard(() => store.replace(session)),
      remove: (id) => this.guard(() => store.remove(id)),
      sessionsOf: (userId) => this.guard(() => store.sessionsOf(userId)),
      due: (by, limit, after) => this.guard(() => store.due(by, limit, after)),
      watch: (id, listener) =>
        this.guard(() =>
          store.watch(id, () => {
            if (!this.dead) listener();
          }),
        ),
      lease: (name, holder, milliseconds) => this.guard(() => store.lease(name, holder, milliseconds)),
      release: (name, holder) => this.guard(() => store.release(name, holder)),
      keepCredentials: (kept) => this.guard(() => store.keepCredentials(kept)),
      credentialsOf: (userId) => this.guard(() => store.credentialsOf(userId)),
      removeCredentials: (sessionId) => this.guard(() => store.removeCredentials(sessionId)),
      close: async () => {},
    };
  }

  files(files: Files): Files {
    return {
      handle: (request, id) => this.guard(() => files.handle(request, id)),
      stat: (id) => this.guard(() => files.stat(id)),
      read: (id, limit, start) => this.guard(() => files.read(id, limit, start)),
      stream: (id) => this.guard(() => files.stream(id)),
      remove: (id) => this.guard(() => files.remove(id)),
    };
  }

  #burn(): Fuse['point'] | undefined {
    if (!this.#fuse) return undefined;
    this.#fuse.calls -= 1;
    if (this.#fuse.calls > 0) return undefined;
    const { point } = this.#fuse;
    this.#fuse = undefined;
    return point;
  }
}

const never = <Result>() => new Promise<Result>(() => {});
