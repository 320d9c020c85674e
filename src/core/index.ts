export { type Draft, type DraftState } from './DraftKeeper.js';
export {
  OnboardingClient,
  type AnswerCall,
  type ClientOptions,
  type OptionQuery,
  type StepCall,
} from './OnboardingClient.js';
export { OnboardingError } from './OnboardingError.js';
export { createOnboardingSession, type OnboardingSession, type SessionOptions } from './OnboardingSession.js';
export {
  createHandoverSession,
  type HandoverOptions,
  type HandoverSession,
  type HandoverSnapshot,
} from './HandoverSession.js';
export { createSkillList, type SkillList, type SkillListSnapshot } from './SkillList.js';
export { type Surroundings } from './Surroundings.js';
export { type OnboardingSnapshot, type Sending, type SendResult } from './Snapshot.js';
export { type UploadRequest } from './UploadRequest.js';
