/**
 * Where uploaded bytes live while a session needs them, spoken to in tus 1.0 (https://tus.io/protocols/resumable-upload).
 * Who may upload what is decided before: the proxy hands over requests that it has checked. Every implementation passes
 * the same tests (files.test.ts).
 */
export interface Files {
  /**
   * Serves one tus call for the upload `id`: POST creates it (its `Location` ends in the id), HEAD, PATCH and DELETE act
   * on it. What a broken PATCH brought is kept. Of an answer that is not ok, the status alone counts: 409 for bytes that
   * do not go on where the file ends, or for two PATCHes at once; 413 for more than was announced.
   */
  handle(request: Request, id: string): Promise<Response>;
  /** How much is there and how much is to come, in bytes; undefined where there is no such upload. */
  stat(id: string): Promise<{ offset: number; size: number } | undefined>;
  /** At most `limit` of the bytes so far, from the one at `start` (0 unless told). */
  read(id: string, limit: number, start?: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The bytes so far, from the first to the last, a piece at a time: however large the file, only a piece is in memory. */
  stream(id: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  /** Removes an upload; one that is not there is no error. */
  remove(id: string): Promise<void>;
}
