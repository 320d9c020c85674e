/** A file that has arrived whole and is of a kind that its field takes. */
export interface ScannedFile {
  name: string;
  /** By its first bytes, e.g. `image/jpeg`. */
  kind: string;
  /** In bytes. */
  size: number;
  /** Its bytes, a piece at a time; from the first one at each call. */
  stream(): ReadableStream<Uint8Array>;
}

/** Whose file it is and what for. */
export interface ScanContext {
  /** The skill's id. */
  skill: string;
  /** The step's name, and the field's. */
  step: string;
  field: string;
  userId: string;
}

/** What is wrong with a file. Any other reason is shown in general words, or in your own as `error.scan_<reason>`. */
export type ScanReason =
  'virus' | 'blurred' | 'glare' | 'cut_off' | 'expired_document' | 'wrong_document' | (string & {});

/**
 * The tenant's own look at a file: a virus scanner, a document checker. Until it has answered the file is shown as being
 * checked. A scan that throws, or takes longer than five minutes, is made again later.
 *
 * @example
 * const scan: Scan = async (file) => ((await scanner.isClean(file.stream())) ? { ok: true } : { ok: false, reason: 'virus' });
 */
export type Scan = (
  file: ScannedFile,
  context: ScanContext,
) => Promise<{ ok: true } | { ok: false; reason: ScanReason }>;
