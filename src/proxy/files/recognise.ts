import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import type { Files } from './Files.js';

/** file-type needs no more of a file than this to tell the kinds we know. In bytes. */
const headBytes = 4100;
/**
 * What a camera writes before a picture's size (previews, colour profiles) fits in this, by kind, in bytes. No more is looked
 * at than that: a made-up header takes the longer to read the longer it is, and nothing else is done meanwhile.
 */
const pictureHeadBytes = new Map([
  ['image/jpeg', 1024 * 1024],
  ['image/png', 1024],
  ['image/heic', 128 * 1024],
]);
/** The end of an archive: its last record, with as long a comment as there may be. */
const tailBytes = 22 + 0xff_ff;

/** What an upload is by its bytes: `kind` undefined for nothing known, `width` and `height` of a picture in pixels. */
export interface Recognised {
  kind: string | undefined;
  size: number;
  width?: number;
  height?: number;
}

/** Looks at a file that has arrived whole: at its ends only, however large it is. */
export async function recognise(files: Files, id: string, size: number): Promise<Recognised> {
  const type = await fileTypeFromBuffer(await files.read(id, headBytes));
  // HEIC is one of HEIF's forms; people and cameras tell them apart as little as we need to.
  const kind = type?.mime === 'image/heif' ? 'image/heic' : type?.mime;
  if (endsAsZip(await files.read(id, tailBytes, Math.max(0, size - tailBytes)))) return { kind: undefined, size };
  const headOfPicture = pictureHeadBytes.get(kind ?? '');
  return { kind, size, ...(headOfPicture && pixelsOf(await files.read(id, headOfPicture))) };
}

function pixelsOf(head: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(head);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Programs open a zip by its end: one with a picture in front of it is both, and no picture. */
function endsAsZip(tail: Uint8Array): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at) === 0x50_4b_05_06 && at + 22 + view.getUint16(at + 20, true) === tail.length) return true;
  }
  return false;
}
