import type { Upload } from '../../protocol/index.js';
import { fromUpload, type SlotFile, type SlotFileState } from './SlotFile.js';

/** What a slot remembers of uploads beside its files. */
export interface KnownUploads {
  /** Those that the proxy has shown: one that is missing later was taken back elsewhere. */
  seen: Set<string>;
  /** Those taken back here: an older answer may show them still. */
  gone: ReadonlySet<string>;
  nextKey(): number;
}

/** How far a file has come; an answer that is older than what is known takes nothing back. */
const rank: Partial<Record<SlotFileState, number>> = { scanning: 1, ready: 2, refused: 2 };

/** A slot's files in the light of what the proxy knows: looked at, refused, taken back, or come from another device. */
export function followUploads(
  files: readonly SlotFile[],
  uploads: readonly Upload[],
  { seen, gone, nextKey }: KnownUploads,
): readonly SlotFile[] {
  const byId = new Map(uploads.map((upload) => [upload.id, upload]));
  const followed = files.flatMap((file) => {
    const upload = file.uploadId === undefined ? undefined : byId.get(file.uploadId);
    if (upload) return [follow(file, upload)];
    return file.uploadId !== undefined && seen.has(file.uploadId) && !isHere(file) ? [] : [file];
  });
  const known = new Set(files.map(({ uploadId }) => uploadId));
  const come = uploads
    .filter(({ id }) => !known.has(id) && !gone.has(id))
    .map((upload): SlotFile => {
      const file = fromUpload(upload, nextKey());
      return file.state === 'stopped' ? { ...file, state: 'arriving' } : file;
    });
  for (const { id } of uploads) seen.add(id);
  const same =
    come.length === 0 && followed.length === files.length && followed.every((file, at) => file === files[at]);
  return same ? files : [...followed, ...come];
}

/**
 * Uploads that this page has begun itself, though no file here goes by their id yet: the proxy tells of one before the answer with its
 * id is here. Where that answer was lost, and another upload was begun in its place, it is `lost`: nothing will ever come into it.
 */
export function begunHere(files: readonly SlotFile[], uploads: readonly Upload[]): { id: string; lost: boolean }[] {
  const told = new Set(uploads.map(({ id }) => id));
  const named = new Set(files.map(({ uploadId }) => uploadId));
  return uploads.flatMap(({ id, state, received, fingerprint, size }) => {
    if (state !== 'sending' || received > 0 || named.has(id)) return [];
    const own = files.filter(
      (file) => file.state === 'sending' && file.fingerprint === fingerprint && file.size === size,
    );
    const lost = own.every(({ uploadId }) => uploadId !== undefined && told.has(uploadId));
    return own.length > 0 ? [{ id, lost }] : [];
  });
}

/** What this page sends, or could go on sending. */
const isHere = ({ state, file }: SlotFile) =>
  state === 'checking' || state === 'preparing' || state === 'sending' || (file !== undefined && !(state in rank));

function follow(file: SlotFile, upload: Upload): SlotFile {
  const { state, received, refusal } = upload;
  if (state === 'sending') {
    const grows = !isHere(file) && !(file.state in rank) && received > file.sent;
    return grows ? { ...file, state: 'arriving', sent: received } : file;
  }
  // Its own sending hears of it by itself.
  if (file.state === 'sending' || (rank[state] ?? 0) <= (rank[file.state] ?? 0)) return file;
  return { ...file, state, sent: file.size, ...(refusal && { failures: [refusal] }) };
}
