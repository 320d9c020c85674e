export { type Draft, type DraftState } from './DraftKeeper.js';
export { OnboardingClient, type AnswerCall, type ClientOptions } from './OnboardingClient.js';
export { OnboardingError } from './OnboardingError.js';
export {
  createOnboardingSession,
  type OnboardingSession,
  type SessionOptions,
  type UploadRequest,
} from './OnboardingSession.js';
export { createSkillList, type SkillList, type SkillListSnapshot } from './SkillList.js';
export { type Surroundings } from './Surroundings.js';
export { type OnboardingSnapshot, type Sending, type SendResult } from './Snapshot.js';
