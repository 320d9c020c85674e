import { checkFile, defaultMaxBytes, read, type FieldOf, type FileKind, type Reading } from '../../protocol/index.js';
import { countPages } from './countPages.js';
import { fingerprintOf } from './fingerprintOf.js';
import { sniffKind } from './sniffKind.js';

/** A file that can be sent, as it is sent. */
export interface AdmittedFile {
  file: File;
  kind: FileKind;
  fingerprint: string | undefined;
  /** Of a PDF, where that is cheaply known. */
  pages?: number | undefined;
}

/** A picture beyond this many bytes is not opened. */
const largestPicture = 64 * 1024 * 1024;

/**
 * Looks at a chosen file, and makes it ready to be sent where it is a picture. `onPreparing` hears that this begins: it takes
 * a moment, and the code for it is loaded on first use.
 *
 * @throws where that code could not be loaded.
 */
export async function admitFile(
  chosen: File,
  field: FieldOf<'file'>,
  onPreparing: () => void,
): Promise<Reading<AdmittedFile>> {
  const kind = await sniffKind(chosen);
  const picture = toBePrepared(kind, chosen, field);
  if (!picture) return admit(field, { file: chosen, kind });
  onPreparing();
  const { preparePicture } = await import('./picture/preparePicture.js');
  const prepared = await preparePicture(chosen, picture, field);
  return prepared.ok ? admit(field, prepared.value) : prepared;
}

async function admit(
  field: FieldOf<'file'>,
  found: { file: File; kind: string | undefined; width?: number; height?: number },
): Promise<Reading<AdmittedFile>> {
  const { file } = found;
  const checked = checkFile(field, { ...found, size: file.size });
  if (!checked.ok) return checked;
  const kind = checked.value;
  const pages = kind === 'application/pdf' ? await countPages(file) : undefined;
  return read({ file, kind, fingerprint: await fingerprintOf(file), pages });
}

/** The kind of a picture that the field takes, or takes as what it becomes. */
function toBePrepared(
  kind: string | undefined,
  { size }: File,
  { accept, maxBytes = defaultMaxBytes }: FieldOf<'file'>,
): FileKind | undefined {
  if (size > Math.max(maxBytes, largestPicture)) return undefined;
  if (kind === 'image/heic' && accept.includes('image/jpeg')) return kind;
  return accept.find((taken) => taken === kind && taken.startsWith('image/'));
}
