export { diagnose, type Finding } from './core/index.js';
export { FieldBox, type ControlAttributes, type FieldBoxProps } from './fields/FieldBox.js';
export type { FieldFacts } from './fields/FieldEntry.js';
export type { OwnField, OwnFieldProps, OwnFields } from './fields/OwnFields.js';
export { useField } from './fields/useField.js';
export { OnboardingPhone, type OnboardingPhoneProps } from './wizard/OnboardingPhone.js';
export { OnboardingWizard } from './wizard/OnboardingWizard.js';
export type { OnboardingWizardProps, WizardExit } from './wizard/OnboardingWizardProps.js';
export type { WizardEvent } from './wizard/WizardEvent.js';
