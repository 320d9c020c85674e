import type { SessionRecord } from '../session/SessionRecord.js';
import type { Files } from './Files.js';

/** The record with how much of each file has arrived by now: that is not written down at every piece. */
export async function withReceived(record: SessionRecord, files: Files): Promise<SessionRecord> {
  const sending = Object.values(record.uploads).filter(({ state, rejected }) => state === 'sending' && !rejected);
  if (sending.length === 0) return record;
  const followed = await Promise.all(
    sending.map(async (upload) => [upload.id, { ...upload, received: (await files.stat(upload.id))?.offset ?? 0 }]),
  );
  return { ...record, uploads: { ...record.uploads, ...Object.fromEntries(followed) } };
}
