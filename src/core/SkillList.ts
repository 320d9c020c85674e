import { QueryClient, QueryObserver } from '@tanstack/query-core';
import type { Skill } from '../protocol/index.js';
import { OnboardingClient, type ClientOptions } from './OnboardingClient.js';
import type { OnboardingError } from './OnboardingError.js';
import { retrying } from './retrying.js';

/** What is known of the inventory now. */
export type SkillListSnapshot = { phase: 'loading' } | { phase: 'failed'; error: OnboardingError } | { phase: 'ready'; skills: readonly Skill[] };

/** The inventory a user picks from, to be observed; loaded when someone first subscribes. */
export interface SkillList {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => SkillListSnapshot;
  /** Loads anew. */
  retry: () => void;
}

/**
 * @example
 * const list = createSkillList({ proxyUrl: '/onboarding' });
 * list.subscribe(() => console.log(list.getSnapshot()));
 */
export function createSkillList(options: ClientOptions = {}): SkillList {
  const client = new OnboardingClient(options);
  const queries = new QueryClient();
  const query = new QueryObserver<Skill[], OnboardingError>(queries, { queryKey: ['skills'], queryFn: () => client.skills(), ...retrying(3), gcTime: Infinity });
  let snapshot: SkillListSnapshot = { phase: 'loading' };

  const refresh = () => {
    const { data, error, fetchStatus } = query.getCurrentResult();
    if (data) snapshot = snapshot.phase === 'ready' && snapshot.skills === data ? snapshot : { phase: 'ready', skills: data };
    else if (error && fetchStatus === 'idle') snapshot = { phase: 'failed', error };
    else if (snapshot.phase !== 'loading') snapshot = { phase: 'loading' };
  };
  return {
    subscribe(listener) {
      queries.mount();
      const stop = query.subscribe(() => {
        refresh();
        listener();
      });
      return () => {
        stop();
        queries.unmount();
      };
    },
    getSnapshot: () => snapshot,
    retry: () => void query.refetch(),
  };
}
