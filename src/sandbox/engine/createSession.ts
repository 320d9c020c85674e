import type * as z from 'zod/mini';
import type { createSessionAnswer, createSessionRequest } from '../../upstream/sessions.js';
import { skills } from '../skills/skills.js';
import { refuse } from './Refusal.js';
import { renewNonce, type SandboxSession } from './SandboxSession.js';
import type { World } from './World.js';

/** `POST /sessions`. */
export function createSession(
  world: World,
  request: z.output<typeof createSessionRequest>,
): z.output<typeof createSessionAnswer> {
  if (request.client_app_key !== world.tenant.client_app_key)
    refuse('unauthorized', 'invalid_client_app_key', 'Unknown client_app_key');
  const skill =
    skills.find(({ id }) => id === request.skill) ?? refuse('invalid_request', 'invalid_skill_name', 'No such skill');

  const session: SandboxSession = {
    id: crypto.randomUUID(),
    skill,
    createdAt: world.now(),
    next: [skill.steps[0].name],
    steps: [],
  };
  world.sessions.set(session.id, session);
  const { tenant_user_id } = request;
  world.record({
    type: 'session_created',
    session_id: session.id,
    skill: skill.id,
    ...(tenant_user_id !== undefined && { tenant_user_id }),
  });
  return { nonce: renewNonce(world, session), session_id: session.id, status: 'SESSION_CREATED' };
}
