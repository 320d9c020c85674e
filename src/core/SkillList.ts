import type { Skill } from '../protocol/index.js';
import { Observable } from './Observable.js';
import { OnboardingClient } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import { page } from './Surroundings.js';
import type { ClientOptions } from './Transport.js';

/** What is known of the inventory now. */
export type SkillListSnapshot =
  { phase: 'loading' } | { phase: 'failed'; error: OnboardingError } | { phase: 'ready'; skills: readonly Skill[] };

/**
 * The inventory a user picks from, to be observed; nothing is sent before the first `subscribe`.
 *
 * @example
 * const list = createSkillList({ proxyUrl: '/onboarding' });
 * list.subscribe(() => console.log(list.getSnapshot()));
 */
export const createSkillList = (options: ClientOptions = {}): SkillList => new SkillList(options);

/** The inventory a user picks from. */
export class SkillList extends Observable<SkillListSnapshot> {
  readonly #client: OnboardingClient;
  #loading = false;

  constructor(options: ClientOptions) {
    super({ phase: 'loading' });
    this.#client = new OnboardingClient(options);
  }

  /** Loads anew. */
  readonly retry = (): void => {
    this.publish({ phase: 'loading' });
    void this.#load();
  };

  protected override onObserved(): void {
    if (this.getSnapshot().phase !== 'ready') void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.publish({ phase: 'ready', skills: await persist(() => this.#client.skills(), 3, page) });
    } catch (cause) {
      this.publish({ phase: 'failed', error: OnboardingError.from(cause) });
    } finally {
      this.#loading = false;
    }
  }
}
