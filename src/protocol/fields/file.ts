import { fileKinds, type FileKind } from './fileKinds.js';
import { read, refuse, type Reading, type FieldRule } from './FieldRule.js';

/**
 * A slot for files. Its value is the list of upload ids that the proxy gave out (tus), never the bytes.
 * `maxBytes` counts each file; the default is 10 MB (10 × 1024 × 1024).
 */
export const file: FieldRule<'file'> = {
  parse(raw, { maxFiles = 1 }) {
    if (!Array.isArray(raw) || !raw.every((id): id is string => typeof id === 'string')) return refuse('file');
    if (raw.length > maxFiles) return refuse('file_many', { count: maxFiles });
    return new Set(raw).size === raw.length ? read(raw) : refuse('list_twice');
  },
};

/** How large a file may be where a field does not say, in bytes: 10 MB. */
export const defaultMaxBytes = 10 * 1024 * 1024;

/**
 * How many pixels a picture may have in all: twice what phones take. A small file can claim billions of them, and fill the
 * memory of whatever opens it.
 */
export const maxPictureArea = 200_000_000;

/** What a file turned out to be. */
interface FoundFile {
  /** What the first bytes say (never the name), undefined where they say nothing known. */
  kind: string | undefined;
  /** In bytes. */
  size: number;
  /** Of a picture, in pixels, as far as known. */
  width?: number | undefined;
  height?: number | undefined;
}

/**
 * The one rule for a file's content, run by the browser before it sends and by the proxy after it arrived. A picture that
 * has more than `maxPixels` is no failure: the browser scales it down.
 */
export function checkFile(
  field: { accept: readonly FileKind[]; maxBytes?: number | undefined; minPixels?: number | undefined },
  { kind, size, width, height }: FoundFile,
): Reading<FileKind> {
  const { accept, maxBytes = defaultMaxBytes, minPixels = 0 } = field;
  if (size === 0) return refuse('file_empty');
  if (size > maxBytes) return refuse('file_large', { size, max: maxBytes });
  const known = accept.find((accepted) => accepted === kind);
  if (!known) return refuse('file_kind', { kinds: accept.map((accepted) => fileKinds[accepted].label).join(', ') });
  if (width === undefined || height === undefined) return read(known);
  const shorter = Math.min(width, height);
  if (shorter < minPixels) return refuse('file_small_picture', { pixels: shorter, min: minPixels });
  if (width * height > maxPictureArea) return refuse('file_large_picture', { megapixels: maxPictureArea / 1_000_000 });
  return read(known);
}
