/**
 * Where uploaded bytes live while a session needs them, spoken to in tus 1.0 (https://tus.io/protocols/resumable-upload).
 * Who may upload what is decided before: the proxy hands over requests that it has checked. Every implementation passes
 * the same tests (files.test.ts).
 */
export interface Files {
  /**
   * Serves one tus call for the upload `id`: POST creates it (its `Location` ends in the id), HEAD, PATCH and DELETE act
   * on it.
   */
  handle(request: Request, id: string): Promise<Response>;
  /** How much is there and how much is to come, in bytes; undefined where there is no such upload. */
  stat(id: string): Promise<{ offset: number; size: number } | undefined>;
  /** The bytes so far, up to `limit`. */
  read(id: string, limit?: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Removes an upload; one that is not there is no error. */
  remove(id: string): Promise<void>;
}
