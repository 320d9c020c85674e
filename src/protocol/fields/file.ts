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
 * The one rule for a file's content, run by the browser before it sends and by the proxy after it arrived.
 * `kind` is what the first bytes say (never the name), undefined where they say nothing known.
 */
export function checkFile(
  field: { accept: readonly FileKind[]; maxBytes?: number | undefined },
  found: { kind: string | undefined; size: number },
): Reading<FileKind> {
  const maxBytes = field.maxBytes ?? defaultMaxBytes;
  if (found.size === 0) return refuse('file_empty');
  if (found.size > maxBytes) return refuse('file_large', { size: found.size, max: maxBytes });
  const kind = field.accept.find((accepted) => accepted === found.kind);
  return kind
    ? read(kind)
    : refuse('file_kind', { kinds: field.accept.map((accepted) => fileKinds[accepted].label).join(', ') });
}
