import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

interface FileToSend {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The smallest picture that is one: a single grey pixel. */
const jpegBytes = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

export const photo = (name = 'photo.jpg'): FileToSend => ({ name, mimeType: 'image/jpeg', buffer: jpegBytes });
/** A real picture of a size that can be read: 640 by 400 grey pixels. */
export const picture = (name = 'picture.png'): FileToSend => ({ name, mimeType: 'image/png', buffer: grey(640, 400) });
/** A PDF by its first and last bytes, as large as is asked for: unlike a picture it is not made smaller. */
export const largeContract = (bytes: number): FileToSend => ({
  name: 'contract.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 14), Buffer.from('%%EOF')]),
});
/** Says that it is a picture; its bytes say otherwise. */
export const disguisedScript = (): FileToSend => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<script>alert(1)</script>'),
});

/** A PNG of one grey. */
function grey(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, without colour.
  header.set([8, 0], 8);
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(typed, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
