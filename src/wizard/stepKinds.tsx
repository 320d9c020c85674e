import { lazy, type ComponentType } from 'react';
import type { StepKind } from '../protocol/index.js';
import { laterView, type StepProps } from '../react/index.js';
import { fillSlot } from '../ui/slotted.js';
import { Loading } from './Loading.js';
import type { StepSlotProps } from './Slots.js';
import { useSlots, withSlot } from './SlotsProvider.js';

/** Each kind of step with the file that shows it, a chunk of its own. A new kind is a new entry, here and below. */
const loaders: { [Kind in StepKind]: () => Promise<ComponentType<StepProps<Kind>>> } = {
  form: async () => (await import('../steps/form/FormStep.js')).FormStep,
  redirect: async () => (await import('../steps/redirect/RedirectStep.js')).RedirectStep,
  wait: async () => (await import('../steps/wait/WaitStep.js')).WaitStep,
};
const loadEarlierStep = async () => (await import('./back/EarlierStep.js')).EarlierStep;
const loadOutcome = async () => (await import('../steps/outcome/Outcome.js')).Outcome;
const loadResting = async () => (await import('./Resting.js')).Resting;

const stepKinds: { [Kind in StepKind]: ComponentType<StepProps<Kind>> } = {
  form: lazy(async () => ({ default: await loaders.form() })),
  redirect: laterView('steps', loaders.redirect, <Loading kind="redirect" />),
  wait: laterView('steps', loaders.wait, <Loading kind="wait" />),
};

/** How a session ended. */
export const Outcome = withSlot(
  'outcome',
  ({ outcome }) => outcome,
  laterView('steps', loadOutcome, <Loading kind="outcome" />),
);

/** A step that was answered before. */
export const EarlierStep = laterView('steps', loadEarlierStep, <Loading />);

/** What is shown while the session is gone on with in another tab. */
export const Resting = laterView('steps', loadResting, <Loading />);

/** What stands beside a step and nothing depends on: where it cannot be loaded, there is nothing. */
const aside = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => () => null) }));

/** The page's history: without it, Back leaves the page. */
export const StepHistory = aside(async () => (await import('./history/StepHistory.js')).StepHistory);

/** The watch over a session's time. */
export const Expiry = aside(async () => (await import('./time/Expiry.js')).Expiry);

/** The component of the step's own kind, or the tenant's for that kind or for a step of that name. */
export function StepView(props: StepProps<StepKind>) {
  // Each entry takes exactly the step of its own kind, which the discriminator has just told.
  const Default = stepKinds[props.step.kind] as ComponentType<StepProps<StepKind>>;
  const { steps = {} } = useSlots();
  const { kind, name } = props.step;
  const slot = steps[`#${name}`] ? (`#${name}` as const) : kind;
  const Own = steps[slot] as ComponentType<StepSlotProps> | undefined;
  return Own ? fillSlot({ slot: `steps.${slot}`, Own, Default, props }) : <Default {...props} />;
}

/** Loads one kind of step ahead, or all that a session may come to; one that fails is loaded again when it is shown. */
export function preloadSteps(kinds: readonly StepKind[] = ['form', 'redirect', 'wait']): void {
  for (const kind of kinds) loaders[kind]().catch(() => undefined);
  if (kinds.length === 1) return;
  for (const load of [loadEarlierStep, loadOutcome, loadResting]) load().catch(() => undefined);
}
