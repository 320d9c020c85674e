export { createTexts, type TextOverrides, type TextParams, type Texts } from './createTexts.js';
export { OnboardingProvider, useOnboardingSession, type OnboardingProviderProps } from './OnboardingProvider.js';
export { problemText } from './problemText.js';
export { type StepProps, type Tenant } from './StepProps.js';
export { TextsProvider, useTexts, type TextsProviderProps } from './Texts.js';
export { useDraftState, useOnboarding } from './useOnboarding.js';
export { useSkills } from './useSkills.js';
export { useUploader, type Uploader } from './useUploader.js';
