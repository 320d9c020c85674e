export { diagnose } from './diagnose.js';
export { type CheckName, type Finding } from './diagnose/Finding.js';
export { type Draft, type DraftState } from './DraftKeeper.js';
export { OnboardingClient, type AnswerCall, type OptionQuery, type StepCall } from './OnboardingClient.js';
export { OnboardingError } from './OnboardingError.js';
export { createOnboardingSession, type OnboardingSession, type SessionOptions } from './OnboardingSession.js';
export {
  createHandoverSession,
  type HandoverOptions,
  type HandoverSession,
  type HandoverSnapshot,
} from './HandoverSession.js';
export { createSkillList, type SkillList, type SkillListSnapshot } from './SkillList.js';
export { type Surroundings, type TripWindow } from './Surroundings.js';
export { type OnboardingSnapshot, type Sending, type SendResult } from './Snapshot.js';
export { type ClientOptions } from './Transport.js';
export { type TripView } from './trip.js';
export { type UploadRequest } from './UploadRequest.js';
