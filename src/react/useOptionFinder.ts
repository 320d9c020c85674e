import { useCallback } from 'react';
import type { OptionList } from '../protocol/index.js';
import { useOnboardingSession } from './OnboardingProvider.js';

/**
 * Asks the proxy for the choices of a field: those that fit the words `q`, or the one whose value is `value`. In a group,
 * `field` may be the path of a box (`owners.2.bank`): all of its items have the same choices.
 *
 * @throws OnboardingError when they could not be loaded; the signal's reason when aborted.
 */
export type FindOptions = (
  field: string,
  query: { q: string } | { value: string },
  signal: AbortSignal,
) => Promise<OptionList>;

/**
 * The way to the choices of a step's fields that are with the proxy.
 *
 * @throws Error when no `OnboardingProvider` is above.
 */
export function useOptionFinder(stepId: string): FindOptions {
  const session = useOnboardingSession();
  return useCallback(
    (field, query, signal) => session.options(stepId, field.replace(/\.\d+\./, '.'), query, signal),
    [session, stepId],
  );
}
