import { lazy, type ComponentType } from 'react';
import type { StepKind } from '../protocol/index.js';
import type { StepProps } from '../react/index.js';

/** Each kind of step with the file that shows it, a chunk of its own. A new kind is a new entry. */
const loaders: { [Kind in StepKind]: () => Promise<{ default: ComponentType<StepProps<Kind>> }> } = {
  form: async () => ({ default: (await import('../steps/form/FormStep.js')).FormStep }),
  redirect: async () => ({ default: (await import('../steps/redirect/RedirectStep.js')).RedirectStep }),
  wait: async () => ({ default: (await import('../steps/wait/WaitStep.js')).WaitStep }),
};
const loadEarlierStep = async () => ({ default: (await import('./back/EarlierStep.js')).EarlierStep });
const loadOutcome = async () => ({ default: (await import('../steps/outcome/Outcome.js')).Outcome });

const stepKinds: { [Kind in StepKind]: ComponentType<StepProps<Kind>> } = {
  form: lazy(loaders.form),
  redirect: lazy(loaders.redirect),
  wait: lazy(loaders.wait),
};

/** How a session ended. */
export const Outcome = lazy(loadOutcome);

/** A step that was answered before. */
export const EarlierStep = lazy(loadEarlierStep);

/** The component of the step's own kind. */
export function StepView(props: StepProps<StepKind>) {
  // Each entry takes exactly the step of its own kind, which the discriminator has just told.
  const View = stepKinds[props.step.kind] as ComponentType<StepProps<StepKind>>;
  return <View {...props} />;
}

/** Loads one kind of step ahead, or all that a session may come to; one that fails is loaded again when it is shown. */
export function preloadSteps(kinds: readonly StepKind[] = ['form', 'redirect', 'wait']): void {
  for (const kind of kinds) loaders[kind]().catch(() => undefined);
  if (kinds.length === 1) return;
  for (const load of [loadEarlierStep, loadOutcome]) load().catch(() => undefined);
}
