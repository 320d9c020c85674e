export { diagnose, type Finding } from './core/index.js';
export type { Appearance, TokenValue } from './ui/Appearance.js';
export { tokenNames, type TokenName } from './ui/tokenNames.js';
export { FieldBox, type ControlAttributes, type FieldBoxProps } from './fields/FieldBox.js';
export type { FieldFacts } from './fields/FieldEntry.js';
export type { FieldProps } from './fields/FieldProps.js';
export type { OwnField, OwnFieldProps, OwnFields } from './fields/OwnFields.js';
export { useField } from './fields/useField.js';
export { AnswerFields, type AnswerFieldsProps } from './steps/form/AnswerFields.js';
export { AnswerForm, type AnswerFormProps } from './steps/form/AnswerForm.js';
export { AnswerNotes } from './steps/form/AnswerNotes.js';
export { AnswerSubmit } from './steps/form/AnswerSubmit.js';
export type { OutcomeProps } from './steps/outcome/Outcome.js';
export type { PartName } from './ui/parts.js';
export type { SlotParts } from './ui/SlotParts.js';
export type { ClassNames } from './ui/usePart.js';
export { OnboardingPhone, type OnboardingPhoneProps } from './wizard/OnboardingPhone.js';
export { OnboardingWizard } from './wizard/OnboardingWizard.js';
export { loadCatalogue, type LoadedCatalogue } from './wizard/loadCatalogue.js';
export type { OnboardingWizardProps, WizardExit } from './wizard/OnboardingWizardProps.js';
export type { SkillPickerProps } from './wizard/picker/SkillPicker.js';
export type {
  FieldSlotProps,
  OutcomeSlotProps,
  PartSlotProps,
  PickerSlotProps,
  Slots,
  StepSlotProps,
} from './wizard/Slots.js';
export type { WizardEvent } from './wizard/WizardEvent.js';
