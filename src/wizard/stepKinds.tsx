import { lazy, type ComponentType } from 'react';
import type { StepKind } from '../protocol/index.js';
import { laterView, type LaterView, type StepProps } from '../react/index.js';
import { fillSlot } from '../ui/slotted.js';
import { Loading } from './Loading.js';
import type { StepSlotProps } from './Slots.js';
import { useSlots, withSlot } from './SlotsProvider.js';

/** Each kind of step with the file that shows it, a chunk of its own. A new kind is a new entry. */
const stepKinds: { [Kind in StepKind]: LaterView<StepProps<Kind>> } = {
  form: laterView(undefined, async () => (await import('../steps/form/FormStep.js')).FormStep, <Loading />),
  redirect: laterView(
    'steps',
    async () => (await import('../steps/redirect/RedirectStep.js')).RedirectStep,
    <Loading kind="redirect" />,
  ),
  wait: laterView('steps', async () => (await import('../steps/wait/WaitStep.js')).WaitStep, <Loading kind="wait" />),
};

const OwnOutcome = laterView(
  'steps',
  async () => (await import('../steps/outcome/Outcome.js')).Outcome,
  <Loading kind="outcome" />,
);

/** How a session ended. */
export const Outcome = withSlot('outcome', ({ outcome }) => outcome, OwnOutcome);

/** A step that was answered before. */
export const EarlierStep = laterView(
  'steps',
  async () => (await import('./back/EarlierStep.js')).EarlierStep,
  <Loading />,
);

/** What is shown while the session is gone on with in another tab. */
export const Resting = laterView('steps', async () => (await import('./Resting.js')).Resting, <Loading />);

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
  const Default = stepKinds[props.step.kind] as unknown as ComponentType<StepProps<StepKind>>;
  const { steps = {} } = useSlots();
  const { kind, name } = props.step;
  const slot = steps[`#${name}`] ? (`#${name}` as const) : kind;
  const Own = steps[slot] as ComponentType<StepSlotProps> | undefined;
  return Own ? fillSlot({ slot: `steps.${slot}`, Own, Default, props }) : <Default {...props} />;
}

/** Loads all that a session may come to ahead; what fails is loaded again when it is shown. */
export function preloadSteps(): void {
  for (const view of [...Object.values(stepKinds), EarlierStep, OwnOutcome, Resting]) view.preload();
}
