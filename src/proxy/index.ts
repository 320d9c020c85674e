export { createOnboardingProxy, type OnboardingProxy, type OnboardingProxyOptions } from './createOnboardingProxy.js';
export { type Credentials } from './credentials.js';
export { type Files } from './files/Files.js';
export { memoryFiles } from './files/memoryFiles.js';
export { memoryRateLimit, type Allowance, type MemoryRateLimitOptions } from './limits/memoryRateLimit.js';
export type { CallKind, LimitedCall, RateLimit, RateLimitVerdict } from './limits/RateLimit.js';
export type { Scan, ScanContext, ScannedFile, ScanReason } from './files/Scan.js';
export { type DeletedUser } from './deleteUser.js';
export type { Jobs, JobWorker } from './jobs/Jobs.js';
export { memoryJobs } from './jobs/memoryJobs.js';
export { type NewsEvent } from './session/news.js';
export { consoleLog, type Log, type LogEntry } from './Log.js';
export { type Rotating } from './settings/rotating.js';
export { consentByRedirect, paymentIntent } from './skills/consentByRedirect.js';
export { defineSkill, type SkillInput } from './skills/defineSkill.js';
export { implicitConsent } from './skills/implicitConsent.js';
export { offlineVerification } from './skills/offlineVerification.js';
export { productForm } from './skills/productForm.js';
export { reviewStep } from './skills/reviewStep.js';
export type {
  FormStepDefinition,
  OptionSource,
  RedirectStepDefinition,
  SkillContext,
  SkillDefinition,
  StepDefinition,
  WaitStepDefinition,
} from './skills/Skill.js';
export { memoryStore } from './store/memoryStore.js';
export type { DueSession, Store, StoredCredentials, StoredSession } from './store/Store.js';
export { type ServiceAccount } from './upstream/signer.js';
export { type UpstreamSettings } from './upstream/UpstreamClient.js';
