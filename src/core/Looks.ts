import type { Session } from '../protocol/index.js';
import { keepEqual } from './keepEqual.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import type { Surroundings } from './Surroundings.js';

interface Way {
  /** Asks the proxy. */
  load: () => Promise<Session>;
  surroundings: Surroundings;
  /** A revision is known that was not. */
  onNewer: (revision: number) => void;
  /** A look has begun, or is put off. */
  onChange: () => void;
  /** A look has ended, whatever came of it. */
  onEnd: () => void;
}

/** What is known of a session, and the looks that keep it so. What is known never goes back. */
export class Looks {
  readonly #way: Way;
  #session: Session | undefined;
  #underWay: Promise<void> | undefined;
  #error: OnboardingError | undefined;
  #heldUntil: number | undefined;

  constructor(way: Way) {
    this.#way = way;
  }

  /** The newest that is known of the session. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Why the last look failed, if it did. */
  get error(): OnboardingError | undefined {
    return this.#error;
  }

  /** Until when the look under way is put off because the proxy asks for it, in milliseconds since 1970. */
  get heldUntil(): number | undefined {
    return this.#heldUntil;
  }

  get underWay(): boolean {
    return this.#underWay !== undefined;
  }

  /** Asks how the session stands; a look that is under way is joined. Never rejects. */
  look(): Promise<void> {
    this.#underWay ??= this.#lookNow();
    this.#way.onChange();
    return this.#underWay;
  }

  /** The same by a call that begins now. */
  async lookAgain(): Promise<void> {
    await this.#underWay;
    await this.look();
  }

  /** Takes in how the session stands, unless something newer is known already. */
  accept(found: Session): void {
    if (this.#session && isOlder(found, this.#session)) return;
    const before = this.#session?.revision ?? -1;
    this.#session = keepEqual(this.#session, found);
    if (found.revision > before) this.#way.onNewer(found.revision);
  }

  async #lookNow(): Promise<void> {
    try {
      const session = await persist(this.#way.load, 3, this.#way.surroundings, (until) => {
        this.#heldUntil = until;
        this.#way.onChange();
      });
      this.#error = undefined;
      this.accept(session);
    } catch (cause) {
      this.#error = OnboardingError.from(cause);
    }
    this.#underWay = undefined;
    this.#way.onEnd();
  }
}

/** Whether it was so before. Files count apart: they make no answer out of date. */
const isOlder = (found: Session, known: Session) =>
  found.revision < known.revision || (found.revision === known.revision && found.files < known.files);
