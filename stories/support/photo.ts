/**
 * A photo of an identity card, or of a face: a real JPEG, drawn here, of `bytes` bytes.
 *
 * @example
 * await photo('identity-card-front.jpg', { bytes: 2_200_000 });
 */
export async function photo(
  name: string,
  { bytes = 430_000, of = 'card' }: { bytes?: number; of?: 'card' | 'face' } = {},
): Promise<File> {
  const canvas = new OffscreenCanvas(640, 404);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws nothing off screen');
  if (of === 'card') drawCard(pen);
  else drawFace(pen, 320, 202, 3);
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  // Before a JPEG's end, as before every marker, there may be as many fill bytes as one likes.
  const fill = new Uint8Array(Math.max(0, bytes - jpeg.size)).fill(0xff);
  return new File([jpeg.slice(0, -2), fill, jpeg.slice(-2)], name, { type: 'image/jpeg' });
}

/** A PDF of two pages, as far as its first and last bytes tell, of `bytes` bytes. */
export function contract(name: string, { bytes = 800_000 } = {}): File {
  const head = '%PDF-1.7\n<< /Type /Pages /Count 2 >>\n';
  return new File([head, new Uint8Array(bytes - head.length - 5), '%%EOF'], name, { type: 'application/pdf' });
}

/** A file whose name says that it is a photo, and whose content does not. */
export const letterNamedAsPhoto = () =>
  new File(['This is a letter and no photo.'], 'lease.jpg', { type: 'image/jpeg' });

function drawCard(pen: OffscreenCanvasRenderingContext2D) {
  pen.fillStyle = '#8a9099';
  pen.fillRect(0, 0, 640, 404);
  pen.fillStyle = '#dbe6f1';
  pen.fillRect(40, 40, 560, 324);
  pen.fillStyle = '#3b5b82';
  pen.fillRect(40, 40, 560, 48);
  drawFace(pen, 140, 220, 1);
  pen.fillStyle = '#5d7187';
  for (const [line, width] of [300, 240, 280, 180, 300].entries()) pen.fillRect(250, 130 + line * 42, width, 16);
}

function drawFace(pen: OffscreenCanvasRenderingContext2D, x: number, y: number, size: number) {
  pen.fillStyle = '#b9c7d6';
  pen.fillRect(x - 70 * size, y - 90 * size, 140 * size, 180 * size);
  pen.fillStyle = '#6b4f3f';
  pen.beginPath();
  pen.arc(x, y - 20 * size, 38 * size, 0, 2 * Math.PI);
  pen.ellipse(x, y + 80 * size, 62 * size, 54 * size, 0, Math.PI, 2 * Math.PI);
  pen.fill();
}
