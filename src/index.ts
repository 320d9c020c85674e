export { OnboardingWizard } from './wizard/OnboardingWizard.js';
export type { OnboardingWizardProps, WizardExit } from './wizard/OnboardingWizardProps.js';
export type { WizardEvent } from './wizard/WizardEvent.js';
