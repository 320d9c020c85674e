import type * as z from 'zod/mini';
import type { uploadAnswer } from '../../upstream/sessions.js';
import { refuse } from './Refusal.js';
import type { ReceivedFile } from './SandboxSession.js';
import type { World } from './World.js';

/**
 * `POST /steps/:id/upload`. A slot takes files until the next step is submitted; each is recorded, so that the log shows a
 * file that was sent twice [ours]. What the file is read as comes back in `data` [ours].
 */
export function acceptAttachment(
  world: World,
  stepId: string,
  slot: string,
  file: ReceivedFile,
): z.input<typeof uploadAnswer> {
  const { session, step } = world.steps.get(stepId) ?? refuse('invalid_request', 'not_found', 'No such step');
  if (session.steps.at(-1) !== step)
    refuse('invalid_request', 'invalid_step', 'The step after this one was submitted already');
  const definition = session.skill.steps.find(({ name }) => name === step.name);
  const slots = [...(definition?.slots ?? []), ...(definition?.optionalSlots ?? [])];
  if (!slots.includes(slot))
    refuse('invalid_request', 'invalid_field', `Invalid field: name (one of: ${slots.join(', ')})`);
  if (file.size === 0) refuse('invalid_request', 'invalid_field', 'Invalid field: file (empty)');

  step.attachments.set(slot, [...(step.attachments.get(slot) ?? []), file]);
  const { fileName: file_name, size, sha256 } = file;
  world.record({
    type: 'attachment_accepted',
    session_id: session.id,
    step_id: step.id,
    name: slot,
    file_name,
    size,
    sha256,
  });
  return { upload_id: crypto.randomUUID(), status: 'UPLOADED', data: definition?.read(slot, file) ?? {} };
}
