import type { Failure, Upload } from '../../protocol/index.js';

/**
 * Where a file stands. `checking` and `preparing` are this page's; `sending` is on its way from this page, `arriving` from
 * another device; `paused` by the user; `stopped` by a page that is gone; `failed` for want of a connection; `scanning` is
 * looked at by the proxy; `refused` was looked at and not taken.
 */
export type SlotFileState =
  | 'checking'
  | 'preparing'
  | 'sending'
  | 'arriving'
  | 'paused'
  | 'stopped'
  | 'failed'
  | 'scanning'
  | 'ready'
  | 'refused';

/** One file in a slot. */
export interface SlotFile {
  key: number;
  name: string;
  /** In bytes. */
  size: number;
  state: SlotFileState;
  /** How many of them have been sent. */
  sent: number;
  /** When this sending began, on `performance.now()`'s clock, and how much was there already. */
  began?: { at: number; sent: number };
  /** The way is cut, and it goes on by itself. */
  stalled?: boolean;
  /** What was chosen here; absent for what comes from elsewhere, or from before the page was loaded. */
  chosen?: File;
  /** What is sent of it, once it is ready for that. */
  file?: File;
  fingerprint?: string | undefined;
  /** The proxy's id, as soon as it is known. */
  uploadId?: string | undefined;
  /** The address of a picture of it. */
  picture?: string;
  /** Of a PDF. */
  pages?: number | undefined;
  /** Why it was refused. */
  failures?: readonly Failure[];
  /** Why it failed: an error of the session's, where it was one. */
  cause?: unknown;
}

/** An upload that this page knows from the proxy alone. */
export function fromUpload(upload: Upload, key: number): SlotFile {
  const { id: uploadId, name, size, received, state, refusal, fingerprint } = upload;
  return {
    key,
    uploadId,
    name,
    size,
    // What was under way when the page went away has stopped.
    state: state === 'sending' ? 'stopped' : state,
    sent: received,
    fingerprint,
    ...(refusal && { failures: [refusal] }),
  };
}
