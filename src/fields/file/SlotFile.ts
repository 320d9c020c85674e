/** One file in a slot. */
export interface SlotFile {
  key: number;
  name: string;
  /** In bytes. */
  size: number;
  state: 'checking' | 'sending' | 'ready' | 'failed';
  /** The share that has been sent, 0 to 1. */
  progress: number;
  /** When its sending began, on `performance.now()`'s clock. */
  began?: number;
  /** Absent for what was sent before the page was loaded. */
  file?: File;
  /** The proxy's id, once it is there or as far as it got. */
  uploadId?: string;
  /** The address of a picture of it. */
  picture?: string;
}
