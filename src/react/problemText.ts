import type { OnboardingError } from '../core/index.js';
import type { TextKey } from '../locales/Catalogue.js';
import type { Texts } from './createTexts.js';

/** The problems that have words of their own; the others are all "something went wrong on our side". */
const keys: Partial<Record<OnboardingError['code'], TextKey>> = {
  network: 'problem.network',
  unauthenticated: 'problem.unauthenticated',
  not_found: 'problem.not_found',
  skill_unknown: 'problem.skill_unknown',
  session_ended: 'problem.session_ended',
  step_not_changeable: 'problem.step_not_changeable',
  step_not_current: 'problem.revision_conflict',
  revision_conflict: 'problem.revision_conflict',
  overtaken: 'problem.overtaken',
  too_many_requests: 'problem.too_many_requests',
  upstream_unavailable: 'problem.upstream_unavailable',
  upstream_refused: 'problem.upstream_refused',
};

/** An error in the user's words, and the reference to quote to support where there is one. */
export function problemText(
  { code, problem }: Pick<OnboardingError, 'code' | 'problem'>,
  { text }: Pick<Texts, 'text'>,
): { text: string; reference: string | undefined } {
  const reference = problem?.reference;
  return {
    text: text(keys[code] ?? 'problem.other'),
    reference: reference === undefined ? undefined : text('problem.reference', { reference }),
  };
}
