import type { Range } from './readJpeg.js';
import { readOrientation } from './readOrientation.js';

export interface PngParts {
  width: number;
  height: number;
  orientation: number;
  /** All that makes the picture, and nothing that only tells of it. */
  picture: Range[];
}

/** What a picture is made of (PNG, 3rd edition): without words, times, EXIF, and the later pictures of a film. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
]);

/** Takes a PNG apart; undefined where it is not built as a PNG is. */
export function readPng(bytes: Uint8Array): PngParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return undefined;
  const parts: PngParts = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    orientation: 1,
    picture: [{ start: 0, end: 8 }],
  };
  for (let at = 8; at + 12 <= bytes.length;) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + view.getUint32(at);
    if (needed.has(type)) parts.picture.push({ start: at, end: Math.min(end, bytes.length) });
    if (type === 'eXIf') parts.orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    if (type === 'IEND') break;
    at = end;
  }
  return parts;
}
