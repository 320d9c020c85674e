import type { Page } from 'playwright';

export interface Difference {
  /** How much of the picture differs, from 0 to 1. */
  share: number;
  /** A PNG of the larger of the two sizes: what differs in red on what is there, pale. */
  picture: Buffer;
}

/** In pixels: where a picture is not like itself, so much around it is not looked at. */
const block = 16;

/**
 * Compares two PNGs, pixel by pixel, in a page of any browser; undefined where they are the same.
 *
 * @param again the first once more: where the two differ, something runs (a countdown, a camera), and nothing is compared.
 */
export async function differ(
  page: Page,
  before: Buffer,
  after: Buffer,
  again: Buffer = before,
): Promise<Difference | undefined> {
  if (before.equals(after)) return undefined;
  const [one, other, once] = [before, after, again].map((picture) => picture.toString('base64'));
  const found = (await page.evaluate(`(${compare})(${JSON.stringify([one, other, once])}, ${block})`)) as
    { share: number; picture: string } | undefined;
  return found && { share: found.share, picture: Buffer.from(found.picture, 'base64') };
}

/** As words, since it is for the page. */
const compare = String.raw`async (pictures, block) => {
  const images = await Promise.all(
    pictures.map(async (data) => createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob())),
  );
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const [was, is, again] = images.map((image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  });
  // A step or two of one colour is how a curve is smoothed, and no eye sees it.
  const unlike = (one, other, at) => [0, 1, 2, 3].some((part) => Math.abs(one[at + part] - other[at + part]) > 2);
  const blockOf = (at) => Math.floor(at / 4 / width / block) * width + Math.floor(((at / 4) % width) / block);
  const running = new Set();
  for (let at = 0; at < was.length; at += 4) if (unlike(was, again, at)) running.add(blockOf(at));
  const shown = new ImageData(width, height);
  let count = 0;
  for (let at = 0; at < is.length; at += 4) {
    const differs = unlike(was, is, at) && !running.has(blockOf(at));
    const grey = 170 + (is[at] + is[at + 1] + is[at + 2]) / 9;
    shown.data.set(differs ? [214, 0, 80, 255] : [grey, grey, grey, 255], at);
    if (differs) count += 1;
  }
  if (count === 0) return undefined;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').putImageData(shown, 0, 0);
  const address = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    void canvas.convertToBlob().then((blob) => reader.readAsDataURL(blob));
  });
  return { share: count / (width * height), picture: address.slice(address.indexOf(',') + 1) };
}`;
