import type { FileKind } from '../../../protocol/index.js';
import type { JpegParts } from './readJpeg.js';

/**
 * The same picture, bit for bit, without what tells of it. One that has to be turned and cannot be drawn anew keeps a
 * word on how, and no other.
 */
export function stripPicture(
  file: File,
  kind: FileKind,
  { picture, orientation }: Pick<JpegParts, 'picture' | 'orientation'>,
): File {
  const pieces: BlobPart[] = picture.map(({ start, end }) => file.slice(start, end));
  // Right behind the two bytes that say it is a JPEG.
  if (kind === 'image/jpeg' && orientation !== 1) pieces.splice(1, 0, turn(orientation));
  return new File(pieces, file.name, { type: kind });
}

/** An EXIF segment of one entry: the orientation. */
function turn(orientation: number): Uint8Array<ArrayBuffer> {
  const head = [0xff, 0xe1, 0, 34, ...[...'Exif\0\0'].map((letter) => letter.charCodeAt(0))];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...head, ...tiff]);
}
