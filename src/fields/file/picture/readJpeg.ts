import { readOrientation } from './readOrientation.js';

/** A stretch of bytes: from `start`, up to `end`. */
export interface Range {
  start: number;
  end: number;
}

export interface JpegParts {
  width: number;
  height: number;
  /** How the picture is to be turned (EXIF 2.32, tag 0x0112): 1 is as it is. */
  orientation: number;
  /** All that makes the picture, and nothing that only tells of it. */
  picture: Range[];
}

const markers = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee };

/**
 * Takes a JPEG apart (ITU T.81, annex B). What stands behind the picture's end is no part of it: cameras put films, depth
 * and words there. Undefined where it is not built as a JPEG is.
 */
export function readJpeg(bytes: Uint8Array): JpegParts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== markers.start) return undefined;
  const parts: JpegParts = { width: 0, height: 0, orientation: 1, picture: [{ start: 0, end: 2 }] };
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === markers.end) break;
    const end = at + 2 + read16(bytes, at + 2);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      parts.height = read16(bytes, at + 5);
      parts.width = read16(bytes, at + 7);
    }
    if (marker === markers.app1 && startsWith(bytes, at + 4, 'Exif\0\0'))
      parts.orientation = readOrientation(bytes.subarray(at + 10, end));
    const to = marker === markers.scan ? endOfScan(bytes, end) : end;
    if (isPicture(bytes, at, marker)) parts.picture.push({ start: at, end: to });
    at = to;
  }
  if (parts.width === 0) return undefined;
  if (at + 2 <= bytes.length) parts.picture.push({ start: at, end: at + 2 });
  return parts;
}

/** Of what applications add, colours alone change the picture. */
function isPicture(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === markers.comment) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  // 16 bytes: without a small picture in it.
  if (marker === markers.app0) return startsWith(bytes, at + 4, 'JFIF\0') && read16(bytes, at + 2) === 16;
  if (marker === markers.app2) return startsWith(bytes, at + 4, 'ICC_PROFILE\0');
  return marker === markers.app14 && startsWith(bytes, at + 4, 'Adobe');
}

/** Where coded data ends: at the next marker that is neither a stuffed byte nor a place to restart from. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const read16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const startsWith = (bytes: Uint8Array, at: number, words: string) =>
  [...words].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
