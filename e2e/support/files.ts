import { Buffer } from 'node:buffer';

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
/** A real picture at its front, and as large as is asked for. */
export const largePhoto = (bytes: number): FileToSend => ({
  name: 'large.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.concat([jpegBytes, Buffer.alloc(bytes - jpegBytes.length)]),
});
/** Says that it is a picture; its bytes say otherwise. */
export const disguisedScript = (): FileToSend => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<script>alert(1)</script>'),
});
