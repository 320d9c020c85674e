import { checkFileName, uploadMetadata } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import type { Slot } from './askedFile.js';

/** What a tus creation call says of the file to come. */
export interface Announcement extends Slot {
  filename: string;
  /** In bytes. */
  size: number;
  fingerprint: string | undefined;
}

/**
 * Reads the headers of a tus creation call: plain, of one length, known from the start.
 *
 * @throws ProblemError `bad_request`, or `file_refused` for a name that no browser gives.
 */
export function readAnnouncement({ headers }: Request): Announcement {
  const metadata = uploadMetadata.safeParse(readMetadata(headers.get('upload-metadata')));
  const length = headers.get('upload-length') ?? '';
  if (
    !metadata.success ||
    !/^\d{1,15}$/.test(length) ||
    headers.has('upload-defer-length') ||
    headers.has('upload-concat')
  )
    throw new ProblemError('bad_request', {
      detail: 'A tus upload needs Upload-Length, and Upload-Metadata with field, stepId and filename',
    });
  const { field, stepId, filename, fingerprint } = metadata.data;
  const name = checkFileName(filename);
  if (!name.ok) throw new ProblemError('file_refused', { errors: name.failures.map(({ code }) => ({ field, code })) });
  return { field, stepId, filename: plainName(name.value), size: Number(length), fingerprint };
}

/** tus metadata: `key base64(value)` pairs behind commas. */
function readMetadata(header: string | null): Record<string, string> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decode(value)]));
}

function decode(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** Without what turns the reading direction, hides, or ends a quotation: the name is shown and sent on. */
function plainName(name: string): string {
  const plain = name.replace(/[\p{Cf}"]/gu, '').trim();
  return plain.slice(-120) || 'file';
}
