import {
  defaultMaxBytes,
  maxPictureArea,
  read,
  refuse,
  type FieldOf,
  type FileKind,
  type Reading,
} from '../../../protocol/index.js';
import { decodePicture, type DecodedPicture } from './decodePicture.js';
import { drawPicture } from './drawPicture.js';
import { readJpeg } from './readJpeg.js';
import { readPng } from './readPng.js';
import { stripPicture } from './stripPicture.js';

/** The longer side of a picture where a field does not say, in pixels: an A4 page at 350 dots an inch. */
const defaultMaxPixels = 4096;

/** How good a JPEG is that has to be made anew; lower only where it would not fit. */
const qualities = [0.92, 0.8, 0.65];

export interface PreparedPicture {
  file: File;
  kind: FileKind;
  /** In pixels; undefined where this browser cannot open it. */
  width?: number;
  height?: number;
}

/**
 * Makes a picture ready to be sent: turned as it is seen, without anything that tells where, when and by what it was taken,
 * and no larger than it needs to be. A JPEG or PNG that is right as it is keeps its pixels as they are. HEIC becomes JPEG
 * where this browser can open it and the field takes JPEG.
 */
export async function preparePicture(
  file: File,
  kind: FileKind,
  { accept, maxBytes = defaultMaxBytes, maxPixels = defaultMaxPixels }: FieldOf<'file'>,
): Promise<Reading<PreparedPicture>> {
  const bytes = kind === 'image/heic' ? undefined : new Uint8Array(await file.arrayBuffer());
  const parts = bytes && (kind === 'image/png' ? readPng(bytes) : readJpeg(bytes));
  // Told by its head, before anything opens it.
  if (parts && parts.width * parts.height > maxPictureArea)
    return refuse('file_large_picture', { max: maxPictureArea / 1_000_000 });
  const decoded = await decodePicture(file);
  // What this browser cannot open, another one may: phones' own HEIC goes as it is.
  if (!decoded) return kind === 'image/heic' ? read({ file, kind }) : refuse('file_unreadable');
  try {
    const size = fit(decoded, maxPixels);
    const stripped = parts && stripPicture(file, kind, parts);
    const fits = stripped && size.width === decoded.width && (kind === 'image/png' || stripped.size <= maxBytes);
    if (fits && parts.orientation === 1) return read({ file: stripped, kind, ...size });
    if (kind === 'image/heic' && !accept.includes('image/jpeg')) return read({ file, kind, ...size });
    const type = kind === 'image/png' ? 'image/png' : 'image/jpeg';
    const drawn = await draw(decoded, size, type, maxBytes);
    if (drawn) return read({ file: new File([drawn], renamed(file.name, type), { type }), kind: type, ...size });
    // Not drawn: it goes in its own size, with a word on how to turn it and no other.
    const { width, height } = decoded;
    return read({ file: stripped ?? file, kind, width, height });
  } finally {
    decoded.close();
  }
}

/** The picture's size, within `longest` pixels on its longer side. */
function fit({ width, height }: DecodedPicture, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draws it as well as fits; as poorly as it may be where it never does. */
async function draw(
  { image }: DecodedPicture,
  size: { width: number; height: number },
  type: 'image/jpeg' | 'image/png',
  maxBytes: number,
): Promise<Blob | undefined> {
  let drawn: Blob | undefined;
  for (const quality of type === 'image/png' ? [1] : qualities) {
    drawn = await drawPicture(image, { ...size, type, quality });
    if (!drawn || drawn.size <= maxBytes) return drawn;
  }
  return drawn;
}

/** A name that says what the file has become. */
function renamed(name: string, type: 'image/jpeg' | 'image/png'): string {
  const endings = type === 'image/png' ? /\.png$/i : /\.jpe?g$/i;
  return endings.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.${type === 'image/png' ? 'png' : 'jpg'}`;
}
