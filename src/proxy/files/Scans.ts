import { inTime } from '../inTime.js';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import type { Records } from '../session/Records.js';
import type { KeptUpload, SessionRecord } from '../session/SessionRecord.js';
import { uploadChanged } from '../session/transitions.js';
import { withLease } from '../session/withLease.js';
import type { Store } from '../store/Store.js';
import type { Files } from './Files.js';
import type { Scan } from './Scan.js';

interface Parts {
  records: Records;
  store: Store;
  files: Files;
  now: () => number;
  log: Log;
  scan?: Scan | undefined;
}

/** A scan counts as failed after so long, in milliseconds. */
const patience = 5 * 60_000;
/** A scan that nothing has come of by then is seen to again: whoever made it may have died. In milliseconds. */
const lookAgain = 60_000;
/** After a failed scan the next is made ever later, at most this much. In milliseconds. */
const longestWait = 10 * 60_000;

/** Has the tenant look at the files that have arrived, each by one at a time, and notes what came of it. */
export class Scans {
  constructor(private readonly parts: Parts) {}

  /** What a file is that has arrived whole and is of the right kind: ready, or first to be scanned. */
  arrived(upload: KeptUpload): KeptUpload {
    if (!this.parts.scan) return { ...upload, state: 'ready' };
    return { ...upload, state: 'scanning', scan: { dueAt: this.parts.now() + lookAgain, tries: 0 } };
  }

  /** Scans one upload at once, unless another is at it. Never rejects: what fails is noted, and tried again when it is due. */
  async begin(sessionId: string, uploadId: string): Promise<void> {
    const { store, log } = this.parts;
    try {
      await withLease(store, `scan:${uploadId}`, 0, () => this.#scan(sessionId, uploadId));
    } catch (error) {
      log({ level: 'error', event: 'scan_failed', session: sessionId, upload: uploadId, ...faultOf(error) });
    }
  }

  /** Sees to those scans of a session that are due, without waiting for what comes of them. */
  async advance(record: SessionRecord): Promise<void> {
    const now = this.parts.now();
    const due = Object.values(record.uploads).filter(({ scan }) => scan && scan.dueAt <= now);
    if (record.status !== 'open') return;
    for (const { id } of due) {
      // Put off first: who is scanning it already is not to be asked after all the time.
      await this.#change(record.id, id, (upload) => putOff(upload, now + lookAgain, 0));
      void this.begin(record.id, id);
    }
  }

  async #scan(sessionId: string, uploadId: string): Promise<void> {
    const { records, files, log, now } = this.parts;
    const record = await records.find(sessionId);
    const upload = record?.uploads[uploadId];
    if (!record || upload?.state !== 'scanning') return;
    try {
      const result = await this.#ask(record, upload);
      const refusal = result.ok ? undefined : { code: `scan_${codeOf(result.reason)}` };
      await this.#change(sessionId, uploadId, ({ scan: _, ...kept }) =>
        refusal ? { ...kept, state: 'refused', refusal } : { ...kept, state: 'ready' },
      );
      // Noted first: bytes without a note of them would lie there for good.
      if (refusal) await files.remove(uploadId);
    } catch (error) {
      const tries = (upload.scan?.tries ?? 0) + 1;
      const wait = Math.min(5_000 * 2 ** (tries - 1), longestWait);
      await this.#change(sessionId, uploadId, (kept) => putOff(kept, now() + wait, 1));
      log({ level: 'warn', event: 'scan_failed', session: sessionId, upload: uploadId, tries, ...faultOf(error) });
    }
  }

  async #ask(record: SessionRecord, { id, name, kind, size, step, field }: KeptUpload): ReturnType<Scan> {
    const { scan, files } = this.parts;
    // It waits for a scanner that the tenant has taken away meanwhile.
    if (!scan) return { ok: true };
    const stream = () => opened(() => files.stream(id));
    return inTime(
      scan({ name, kind, size, stream }, { skill: record.skill, step, field, userId: record.userId }),
      patience,
    );
  }

  /** Changes an upload where it is still being scanned. */
  async #change(sessionId: string, uploadId: string, next: (upload: KeptUpload) => KeptUpload): Promise<void> {
    await this.parts.records.change(sessionId, (record) =>
      uploadChanged(record, uploadId, (upload) => (upload?.state === 'scanning' ? next(upload) : upload)),
    );
  }
}

const putOff = (upload: KeptUpload, dueAt: number, tried: 0 | 1): KeptUpload => ({
  ...upload,
  scan: { dueAt, tries: (upload.scan?.tries ?? 0) + tried },
});

const codeOf = (reason: string) => (/^[a-z][a-z0-9_]{0,39}$/.test(reason) ? reason : 'other');

/** A stream that is opened when it is first read. */
function opened<Piece>(open: () => Promise<ReadableStream<Piece>>): ReadableStream<Piece> {
  let reader: ReadableStreamDefaultReader<Piece> | undefined;
  return new ReadableStream<Piece>(
    {
      async pull(controller) {
        reader ??= (await open()).getReader();
        const piece = await reader.read();
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
