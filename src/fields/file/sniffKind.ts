import { fileTypeFromBuffer } from 'file-type';

/** Enough of a file's beginning to tell its kind, in bytes. */
const enough = 4100;

/** The media type that a file's first bytes tell, whatever its name says; undefined where they tell nothing known. */
export async function sniffKind(file: Blob): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(await file.slice(0, enough).arrayBuffer());
  // One format under two names: HEIF is the container, HEIC what phones put in it.
  return found?.mime === 'image/heif' ? 'image/heic' : found?.mime;
}
