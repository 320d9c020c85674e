import type { ComponentType } from 'react';
import type { FieldProps } from '../fields/FieldProps.js';
import type { FieldSlots } from '../fields/FieldSlots.js';
import type { FieldTypeName, StepKind } from '../protocol/index.js';
import type { StepProps } from '../react/index.js';
import type { OutcomeProps } from '../steps/outcome/Outcome.js';
import type { PartSlots, SlotParts } from '../ui/SlotParts.js';
import type { SlotProps } from '../ui/slotted.js';
import type { SkillPickerProps } from './picker/SkillPicker.js';

/** What a component in the place of a part gets, e.g. `PartSlotProps<'Button'>`. */
export type PartSlotProps<Name extends keyof SlotParts> = SlotProps<SlotParts[Name]>;
/** What an input in the place of the kit's gets, e.g. `FieldSlotProps<'iban'>`; `useField(field)` gives it the rest. */
export type FieldSlotProps<Type extends FieldTypeName> = SlotProps<FieldProps<Type>>;
/** What a component in the place of a step gets, e.g. `StepSlotProps<'form'>`; `useOnboarding()` gives it the session. */
export type StepSlotProps<Kind extends StepKind = StepKind> = SlotProps<StepProps<Kind>>;
/** What a component in the place of the outcome gets. */
export type OutcomeSlotProps = SlotProps<OutcomeProps>;
/** What a component in the place of the picker gets; `useSkills(client)` gives it the skills. */
export type PickerSlotProps = SlotProps<SkillPickerProps>;

/** A step of one name is of one kind, which its skill's author knows. */
type AnyStep = { [Kind in StepKind]: ComponentType<StepSlotProps<Kind>> }[StepKind] | ComponentType<StepSlotProps>;

/** Steps by kind, or by name after a `#`, which goes first. */
export type StepSlots = { readonly [Kind in StepKind]?: ComponentType<StepSlotProps<Kind>> | undefined } & {
  readonly [Name in `#${string}`]?: AnyStep | undefined;
};

/**
 * Components of your own in the places of the kit's. Each gets what the kit's own gets, and that one as `Default`. Make the
 * object once, outside of what renders: another component in a slot begins anew, and forgets what was typed.
 *
 * @example
 * const slots: Slots = {
 *   parts: { Seal: () => <img src="/sun.svg" alt="" /> },
 *   fields: { iban: ({ Default, field }) => <Framed><Default field={field} /></Framed> },
 *   steps: { '#welcome': Welcome },
 *   outcome: Thanks,
 * };
 * <OnboardingWizard slots={slots} />
 */
export interface Slots {
  readonly parts?: PartSlots | undefined;
  readonly fields?: FieldSlots | undefined;
  readonly steps?: StepSlots | undefined;
  readonly outcome?: ComponentType<OutcomeSlotProps> | undefined;
  readonly picker?: ComponentType<PickerSlotProps> | undefined;
}
