import type { Upload } from '../../protocol/index.js';
import type { SessionRecord } from '../session/SessionRecord.js';

/** What the user may see of a step's uploads, in the order in which they began: made of what is allowed. */
export function uploadsIn({ uploads, changing }: SessionRecord, stepName: string): Upload[] {
  return Object.values(uploads)
    .filter(({ id, step, rejected }) => step === stepName && !rejected && !changing?.without.includes(id))
    .map(({ id, field, name, size, received, kind, state, refusal, fingerprint }) => ({
      id,
      field,
      name,
      size,
      received,
      kind,
      state,
      ...(refusal && { refusal }),
      ...(fingerprint !== undefined && { fingerprint }),
    }));
}
