import type { Files } from './files/Files.js';
import type { Jobs } from './jobs/Jobs.js';
import type { Log } from './Log.js';
import { openCredentials, type Credentials } from './credentials.js';
import type { Records } from './session/Records.js';
import { withLease } from './session/withLease.js';
import type { Store } from './store/Store.js';
import type { Vault } from './store/Vault.js';
import type { UpstreamClient } from './upstream/UpstreamClient.js';
import { UpstreamFailure } from './upstream/UpstreamFailure.js';

interface Parts {
  store: Store;
  records: Records;
  vault: Vault;
  files: Files;
  upstream: UpstreamClient;
  jobs: Jobs | undefined;
  log: Log;
}

/** What was deleted of a user. */
export interface DeletedUser {
  sessions: number;
  files: number;
  credentials: number;
  /** Credentials that are still there, since their consent could not be ended just now: call again. */
  kept: number;
}

/** How long work on a session that is under way is waited for, in milliseconds: longer than what a process that died holds it. */
const patience = 30_000;

/** Deletes everything there is of a user. Sessions go first, so that none brings more credentials meanwhile. */
export async function deleteUser(parts: Parts, userId: string, revoke: boolean): Promise<DeletedUser> {
  const { store, records, vault, jobs } = parts;
  const sessions = await records.of(userId);
  let files = 0;
  for (const { id } of sessions) {
    const removed = await withLease(store, `session:${id}`, patience, () => removeSession(parts, id));
    files += removed ?? (await removeSession(parts, id));
  }
  await jobs?.forget(sessions.map(({ id }) => id));

  const found = await openCredentials(store, vault, userId);
  let kept = 0;
  for (const credentials of found) {
    if (revoke && !(await ended(parts, credentials))) kept += 1;
    else await store.removeCredentials(credentials.sessionId);
  }
  return { sessions: sessions.length, files, credentials: found.length - kept, kept };
}

/** The record goes last: while there are files left, something knows of them. */
async function removeSession({ store, records, files }: Parts, id: string): Promise<number> {
  const uploads = Object.keys((await records.find(id))?.uploads ?? {});
  await Promise.all(uploads.map((upload) => files.remove(upload)));
  await store.remove(id);
  return uploads.length;
}

/** Whether the consent is at an end at the servicer. */
async function ended({ upstream, log }: Parts, credentials: Credentials): Promise<boolean> {
  try {
    await upstream.deleteConsent(credentials.credentialsId, credentials.accessToken);
    return true;
  } catch (error) {
    if (!(error instanceof UpstreamFailure)) throw error;
    const { kind, code, reference } = error;
    log({ level: 'warn', event: 'revoke_failed', session: credentials.sessionId, kind, code, reference });
    return false;
  }
}
