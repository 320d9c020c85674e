import { describe, expect, test, vi } from 'vitest';
import type { FieldOf, FileKind } from '../../../protocol/index.js';
import { preparePicture } from './preparePicture.js';

const field: FieldOf<'file'> = {
  type: 'file',
  name: 'front',
  label: 'Front',
  accept: ['image/jpeg', 'image/png', 'image/heic'],
};
const corners = ['rgb(200, 0, 0)', 'rgb(0, 160, 0)', 'rgb(0, 0, 200)', 'rgb(220, 220, 0)'];

/** A picture whose four corners have a colour each. */
async function picture(type: 'image/jpeg' | 'image/png', width = 160, height = 80): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  for (const [index, colour] of corners.entries()) {
    if (!pen) continue;
    pen.fillStyle = colour;
    pen.fillRect(((index % 2) * width) / 2, (Math.floor(index / 2) * height) / 2, width / 2, height / 2);
  }
  const blob = await canvas.convertToBlob({ type, quality: 0.95 });
  return new Uint8Array(await blob.arrayBuffer());
}

const ascii = (words: string) => [...words].map((letter) => letter.charCodeAt(0));
const u16 = (value: number) => [value >> 8, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...u16(content.length + 2), ...content];

/** An EXIF that says how to turn it, by what it was taken, and where: 44° 25' 36.48" N, 26° 6' 9" E. */
function tiff(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const [makerAt, gpsAt] = [50, 60];
  const pointsAt = gpsAt + 2 + 4 * 12 + 4;
  return [
    ...ascii('MM'),
    ...u16(42),
    ...u32(8),
    ...u16(3),
    ...entry(0x010f, 2, 10, u32(makerAt)),
    ...entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gpsAt)),
    ...u32(0),
    ...ascii('SecretCam\0'),
    ...u16(4),
    ...entry(1, 2, 2, ascii('N\0\0\0')),
    ...entry(2, 5, 3, u32(pointsAt)),
    ...entry(3, 2, 2, ascii('E\0\0\0')),
    ...entry(4, 5, 3, u32(pointsAt + 24)),
    ...u32(0),
    ...[44, 1, 25, 1, 3648, 100, 26, 1, 6, 1, 900, 100].flatMap(u32),
  ];
}

/** All that cameras and programs put beside a picture. */
async function taken(orientation: number): Promise<Uint8Array<ArrayBuffer>> {
  const [, , ...rest] = await picture('image/jpeg');
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe1, [...ascii('Exif\0\0'), ...tiff(orientation)]),
    ...segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude 44,25.608N</x:xmpmeta>')),
    ...segment(0xed, ascii('Photoshop 3.0\0Bucharest')),
    ...segment(0xfe, ascii('at home')),
    ...rest,
    ...ascii('MotionPhoto_Data GPSLatitude'),
  ]);
}

const file = (bytes: Uint8Array<ArrayBuffer>, name = 'front.jpg') => new File([bytes], name);
const words = ['Exif', 'GPS', 'SecretCam', 'xmpmeta', 'Bucharest', 'at home', 'MotionPhoto'];
/** 36.48 seconds north, as EXIF writes it: 3648 hundredths. */
const seconds = String.fromCharCode(...u32(3648), ...u32(100));
/** What of all that a file tells still. */
const toldBy = async (blob: Blob) => {
  const bytes = await latin1(blob);
  return [...words, seconds].filter((trace) => bytes.includes(trace));
};
const latin1 = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());

/** What a browser shows of a picture: its size, and its corners from left to right and top to bottom. */
async function shown(blob: Blob): Promise<unknown> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  const at = (x: number, y: number) => {
    const found = [...(pen?.getImageData(width * x, height * y, 1, 1).data ?? [])];
    const distance = (colour: string) =>
      (colour.match(/\d+/g) ?? []).reduce(
        (sum, value, index) => sum + Math.abs(Number(value) - (found[index] ?? 0)),
        0,
      );
    return corners.findIndex((colour) => distance(colour) < 60);
  };
  return { width, height, corners: [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)] };
}

async function prepare(given: File, kind: FileKind, change: Partial<FieldOf<'file'>> = {}) {
  const reading = await preparePicture(given, kind, { ...field, ...change });
  if (!reading.ok) throw new Error(reading.failures[0]?.code);
  return reading.value;
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a photo that is to be turned by %i', (orientation) => {
  test('looks as it did, and tells nothing of where and by what it was taken', async () => {
    const given = file(await taken(orientation));
    const before = await shown(given);
    expect(await toldBy(given)).toEqual([...words, seconds]);
    const { file: sent, width, height } = await prepare(given, 'image/jpeg');
    expect(await shown(sent)).toEqual(before);
    expect(before).toMatchObject({ width, height });
    expect(await toldBy(sent)).toEqual([]);
    expect([sent.name, sent.type]).toEqual(['front.jpg', 'image/jpeg']);
  });

  test('is turned by one word and no other where a browser’s canvas tells lies', async () => {
    const given = file(await taken(orientation));
    const before = await shown(given);
    const noise = vi
      .spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
      .mockImplementation((_x, _y, width, height) => new ImageData(width, height));
    const { file: sent } = await prepare(given, 'image/jpeg');
    noise.mockRestore();
    expect(await shown(sent)).toEqual(before);
    expect(await toldBy(sent)).toEqual(orientation === 1 ? [] : ['Exif']);
  });
});

test('a photo that is right as it is keeps its pixels, bit for bit', async () => {
  const { file: sent } = await prepare(file(await taken(1)), 'image/jpeg');
  expect(new Uint8Array(await sent.arrayBuffer())).toEqual(await picture('image/jpeg'));
});

test('a PNG stays one, without words, times and EXIF', async () => {
  const plain = await picture('image/png');
  const chunk = (type: string, content: readonly number[]) => [
    ...u32(content.length),
    ...ascii(type),
    ...content,
    0,
    0,
    0,
    0,
  ];
  const head = plain.slice(0, 33);
  const marked = Uint8Array.from([
    ...head,
    ...chunk('tEXt', ascii('Author\0SecretCam')),
    ...chunk('eXIf', tiff(1)),
    ...plain.slice(33),
    ...ascii('MotionPhoto'),
  ]);
  const { file: sent, kind } = await prepare(file(marked, 'scan.png'), 'image/png');
  expect([kind, sent.type]).toEqual(['image/png', 'image/png']);
  expect(new Uint8Array(await sent.arrayBuffer())).toEqual(plain);
});

test.each(['image/jpeg', 'image/png'] as const)(
  'a %s past the limit is scaled down, and keeps its shape',
  async (type) => {
    const given = file(await picture(type, 1600, 900), type === 'image/png' ? 'scan.png' : 'front.jpeg');
    const { file: sent, ...size } = await prepare(given, type, { maxPixels: 400 });
    expect(size).toEqual({ kind: type, width: 400, height: 225 });
    expect(await shown(sent)).toMatchObject({ width: 400, height: 225, corners: [0, 1, 2, 3] });
    expect([sent.name, sent.type]).toEqual([given.name, type]);
  },
);

test('a JPEG that would not fit is sent at a lower quality', async () => {
  const canvas = new OffscreenCanvas(600, 600);
  const pen = canvas.getContext('2d');
  const noise = new ImageData(600, 600);
  for (let at = 0; at < noise.data.length; at += 65_536) crypto.getRandomValues(noise.data.subarray(at, at + 65_536));
  pen?.putImageData(noise, 0, 0);
  const large = new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })], 'front.jpg');
  const { file: sent } = await prepare(large, 'image/jpeg', { maxBytes: large.size / 2 });
  expect(sent.size).toBeLessThanOrEqual(large.size / 2);
});

test('what cannot be opened is refused, but for HEIC, which another browser may know', async () => {
  const broken = new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2])], 'front.jpg');
  expect(await preparePicture(broken, 'image/jpeg', field)).toMatchObject({
    ok: false,
    failures: [{ code: 'file_unreadable' }],
  });
  const heic = new File([Uint8Array.from([0, 0, 0, 24, ...ascii('ftypheic')])], 'IMG_1.HEIC', { type: 'image/heic' });
  expect(await prepare(heic, 'image/heic')).toEqual({ file: heic, kind: 'image/heic' });
});

test('one that this browser can open becomes a JPEG, under another name', async () => {
  // No browser here knows HEIC; to what opens it a PNG is as foreign a content.
  const heic = file(await picture('image/png'), 'IMG_1.HEIC');
  const { file: sent, kind, width, height } = await prepare(heic, 'image/heic');
  expect([sent.name, sent.type, kind, width, height]).toEqual(['IMG_1.jpg', 'image/jpeg', 'image/jpeg', 160, 80]);
});

test('a small file that claims billions of pixels is not opened', async () => {
  const bomb = await picture('image/png');
  bomb.set(u32(60_000), 16);
  bomb.set(u32(60_000), 20);
  const decode = vi.spyOn(Image.prototype, 'decode');
  expect(await preparePicture(file(bomb, 'x.png'), 'image/png', field)).toMatchObject({
    ok: false,
    failures: [{ code: 'file_large_picture' }],
  });
  expect(decode).not.toHaveBeenCalled();
  decode.mockRestore();
});
