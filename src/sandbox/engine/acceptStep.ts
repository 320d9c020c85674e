import * as z from 'zod/mini';
import type { submitStepAnswer, submitStepRequest } from '../../upstream/sessions.js';
import type { SandboxStep } from '../skills/SandboxSkill.js';
import { readFields } from './readFields.js';
import { refuse } from './Refusal.js';
import { renewNonce, type AcceptedStep, type SandboxSession } from './SandboxSession.js';
import { issueTempToken } from './tempTokens.js';
import { refuseUnreachable, startTrip } from './trips.js';
import { verificationStep } from './Verification.js';
import type { World } from './World.js';

type StepRequest = z.output<typeof submitStepRequest>;
type StepAnswer = z.input<typeof submitStepAnswer>;

const status = 'SESSION_IN_PROGRESS';
/** So often a code from a text message can be tried. */
const codeTries = 3;
/** The answer while a person looks at it [ours]. */
const pending = ({ retryAfter }: World) => ({ verification: 'pending', retry_after: retryAfter });

/**
 * `POST /sessions/:id/steps`. A step is accepted as a whole or not at all: only an accepted one uses up its nonce, so
 * a refused step can be mended and sent again with the same one [ours].
 */
export function acceptStep(world: World, request: StepRequest, sessionId: string): StepAnswer {
  const session = world.sessions.get(sessionId) ?? refuse('invalid_request', 'invalid_session_id', 'No such session');
  if (request.skill !== session.skill.id)
    refuse('invalid_request', 'invalid_skill_name', 'Not the skill of this session');
  refuseStaleNonce(world, session, request.nonce);
  if (!session.next.includes(request.step)) {
    refuse('invalid_request', 'invalid_step', `Not the step this session waits for: ${session.next.join(', ')}`);
  }
  refuseMissingAttachments(session);

  const definition = session.skill.steps.find(({ name }) => name === request.step);
  return definition ? acceptDeclared(world, session, definition, request) : acceptVerification(world, session, request);
}

/** A step that the skill declares. */
function acceptDeclared(
  world: World,
  session: SandboxSession,
  definition: SandboxStep,
  request: StepRequest,
): StepAnswer {
  const { data, errand } = definition.textMessage
    ? acceptCode(session, definition, request)
    : definition.accept(request.data);
  if (errand) refuseUnreachable(errand.psuId);

  const { id: step_id } = record(world, session, { name: definition.name, data, slots: definition.slots });
  if (errand) {
    end(session);
    const url = startTrip(world, session, errand);
    return { data: { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, method: 'GET', url }, status };
  }
  if (definition.verified || session.verification) {
    // A document that the reviewer asked for puts the session back into the reviewer's queue.
    const after = definition.verified ? definition.name : (session.verification?.after ?? definition.name);
    session.verification = { since: world.now(), after };
    session.next = [verificationStep];
    return {
      step_id,
      nonce: renewNonce(world, session),
      status,
      data: pending(world),
    };
  }
  const following = session.skill.steps[session.skill.steps.indexOf(definition) + 1];
  if (!following) return { step_id, temp_token: complete(world, session), status, data: {} };
  session.next = [following.name];
  return { step_id, nonce: renewNonce(world, session), status, data: {} };
}

/** The answer to a text message: what was sent serves for three tries, and no other is sent in the same session. */
function acceptCode(session: SandboxSession, definition: SandboxStep, request: StepRequest) {
  if ((session.wrongCodes ?? 0) >= codeTries) refuse('invalid_request', 'invalid_input', 'The code is void');
  try {
    return definition.accept(request.data);
  } catch (error) {
    session.wrongCodes = (session.wrongCodes ?? 0) + 1;
    throw error;
  }
}

/** The question how the verification stands [ours]. Each answer but the last brings a fresh nonce. */
function acceptVerification(world: World, session: SandboxSession, request: StepRequest): StepAnswer {
  const data = readFields(z.strictObject({}), request.data, ['data']);
  const { id: step_id } = record(world, session, { name: verificationStep, data, slots: [] });
  const { decision, after } = session.verification ?? {};
  if (!decision) return { step_id, nonce: renewNonce(world, session), status, data: pending(world) };
  if (decision.verification === 'approved') {
    const { steps } = session.skill;
    const following = steps[steps.findIndex(({ name }) => name === after) + 1];
    if (!following) return { step_id, temp_token: complete(world, session), status, data: decision };
    delete session.verification;
    session.next = [following.name];
    return { step_id, nonce: renewNonce(world, session), status, data: decision };
  }
  if (decision.verification === 'rejected') {
    end(session);
    return { step_id, status, data: decision };
  }
  session.next = [verificationStep, decision.request];
  return { step_id, nonce: renewNonce(world, session), status, data: decision };
}

function refuseStaleNonce(world: World, { nonce }: SandboxSession, given: string) {
  if (nonce?.value !== given) refuse('unauthorized', 'invalid_temp_token', 'Nonce unknown or used');
  if (nonce.expiresAt <= world.now()) refuse('unauthorized', 'invalid_temp_token', 'Nonce expired');
}

function refuseMissingAttachments({ steps }: SandboxSession) {
  const last = steps.at(-1);
  const missing = last?.slots.filter((slot) => !last.attachments.has(slot)) ?? [];
  if (missing.length > 0)
    refuse('invalid_request', 'missing_fields', `Missing attachments of ${last?.name}: ${missing.join(', ')}`);
}

function record(
  world: World,
  session: SandboxSession,
  accepted: Pick<AcceptedStep, 'name' | 'data' | 'slots'>,
): AcceptedStep {
  const step: AcceptedStep = { id: crypto.randomUUID(), attachments: new Map(), ...accepted };
  session.steps.push(step);
  world.steps.set(step.id, { session, step });
  world.record({ type: 'step_accepted', session_id: session.id, step_id: step.id, step: step.name, data: step.data });
  return step;
}

function complete(world: World, session: SandboxSession): string {
  end(session);
  return issueTempToken(world, session, []);
}

function end(session: SandboxSession) {
  delete session.nonce;
  session.next = [];
}
