/**
 * A stand-in for the upstream (Finqware's Sessions API, `/v1` and `/v1s`) and its banks, in memory. What the upstream's
 * documentation leaves open is marked [ours] at the place where it was decided.
 */
export { createSandbox, type SandboxOptions } from './createSandbox.js';
export type { Sandbox, Visit } from './Sandbox.js';
export type { SandboxEvent, SandboxHappening } from './SandboxEvent.js';
export type { Failing, FaultKind, FaultPoint, Faults, Holding } from './Faults.js';
export type { Decision } from './engine/Verification.js';
export { createServiceTenant, type ServiceAccount, type ServiceTenant } from './ServiceTenant.js';
export { testUsers, type TestUser } from './bank/testUsers.js';
