import { describe, expect, it } from 'vitest';
import { maxPictureArea } from '../../protocol/index.js';
import { createTestProxy, jpeg, pdf, png, problemIn } from './testProxy.js';

/** A box of ISO 14496-12: its length, its name, its content. */
function box(name: string, ...content: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const inner = Buffer.concat(content);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, 8 + inner.length);
  return new Uint8Array(
    Buffer.concat([new Uint8Array(head.buffer).map((byte, at) => (at < 4 ? byte : name.charCodeAt(at - 4))), inner]),
  );
}

const ascii = (text: string) => new TextEncoder().encode(text);
/** A number in so many bytes, the largest first. */
const number = (value: number, bytes: number) =>
  Uint8Array.from({ length: bytes }, (_, at) => (value / 256 ** (bytes - 1 - at)) & 0xff);

/**
 * A whole HEIC as an iPhone writes it (ISO 23008-12): what it is, which item is the picture, where its bytes are, how large it
 * is. Those bytes alone are none that a decoder could show: nothing here makes HEVC.
 */
function heic(width: number, height: number): Uint8Array<ArrayBuffer> {
  const extent = (...[wide, high]: [number, number]) => {
    const size = new DataView(new ArrayBuffer(12));
    size.setUint32(4, wide);
    size.setUint32(8, high);
    return box('ispe', new Uint8Array(size.buffer));
  };
  // A picture is a grid of tiles, and has a preview.
  const associated = box('ipma', number(0, 4), number(1, 4), number(1, 2), number(1, 1), number(0x82, 1));
  const properties = box('iprp', box('ipco', extent(512, 512), extent(width, height), extent(320, 240)), associated);
  const begin = box('ftyp', ascii('heic\0\0\0\0mif1heic'));
  const meta = (offset: number) =>
    box(
      'meta',
      number(0, 4),
      box('hdlr', number(0, 8), ascii('pict'), number(0, 13)),
      box('pitm', number(0, 4), number(1, 2)),
      box(
        'iinf',
        number(0, 4),
        number(1, 2),
        box('infe', number(2 << 24, 4), number(1, 2), number(0, 2), ascii('hvc1\0')),
      ),
      properties,
      // One item, of one piece: 500 bytes from there on.
      box(
        'iloc',
        number(0, 4),
        number(0x4400, 2),
        ...[1, 1, 0, 1].map((value) => number(value, 2)),
        number(offset, 4),
        number(500, 4),
      ),
    );
  const offset = begin.length + meta(0).length + 8;
  return new Uint8Array(Buffer.concat([begin, meta(offset), box('mdat', new Uint8Array(500))]));
}

/** A JPEG whose size stands behind as much else as a camera writes. */
function jpegOf(width: number, height: number, before = 0): Uint8Array<ArrayBuffer> {
  const segments = Array.from({ length: Math.ceil(before / 60_000) }, () => {
    const segment = new Uint8Array(60_002);
    segment.set([0xff, 0xe1, 60_000 >> 8, 60_000 & 0xff]);
    return segment;
  });
  const frame = new Uint8Array([
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 0xff,
    width >> 8,
    width & 0xff,
    3,
    ...new Uint8Array(9),
  ]);
  const begin = new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    16,
    ...new TextEncoder().encode('JFIF'),
    ...new Uint8Array(10),
  ]);
  return new Uint8Array(Buffer.concat([begin, ...segments, frame, new Uint8Array(500)]));
}

describe('what has arrived', () => {
  it.each([
    ['image/png', png(1200, 800)],
    ['image/jpeg', jpegOf(1200, 800)],
    ['image/jpeg', jpegOf(1200, 800, 500_000)],
    ['image/heic', heic(1200, 800)],
    ['application/pdf', pdf()],
  ])('is %s by its bytes', async (kind, bytes) => {
    const { start, load, send } = await createTestProxy({ front: { minPixels: 800 } });
    const { id: session } = await start();
    const { response, id } = await send(`/sessions/${session}/uploads`, bytes, { name: 'anything' });
    expect(response.status).toBe(204);
    const { length: size } = bytes;
    expect((await load(session)).step).toMatchObject({
      uploads: [{ id, field: 'front', name: 'anything', kind, size, received: size, state: 'ready' }],
    });
  });

  it.each([
    ['png', png(1200, 799)],
    ['jpeg', jpegOf(799, 1200)],
    ['jpeg', jpegOf(799, 1200, 500_000)],
    ['heic', heic(1200, 799)],
  ])('is refused where a %s is too small to be read', async (_, bytes) => {
    const { start, send } = await createTestProxy({ front: { minPixels: 800 } });
    const { id: session } = await start();
    const { response } = await send(`/sessions/${session}/uploads`, bytes);
    expect(await problemIn(response.clone())).toEqual([422, 'file_refused', 'file_small_picture']);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'front', params: { pixels: 799, min: 800 } }] });
  });

  it.each([
    ['ends before it says how large the picture is', heic(1200, 800).slice(0, 60), 'file_unreadable'],
    [
      'is a film',
      new Uint8Array(Buffer.concat([box('ftyp', ascii('mp42\0\0\0\0mp42isom')), new Uint8Array(500)])),
      'file_kind',
    ],
    ['says that it is larger than any phone takes', heic(65_000, 65_000), 'file_large_picture'],
  ])('is refused where what calls itself HEIC %s', async (_, bytes, code) => {
    const { start, send } = await createTestProxy({ front: { minPixels: 800 } });
    const { id: session } = await start();
    const { response } = await send(`/sessions/${session}/uploads`, bytes, { name: 'IMG_0001.HEIC' });
    expect(await problemIn(response)).toEqual([422, 'file_refused', code]);
  });

  it('is refused where a size is asked for and there is none', async () => {
    const { start, send } = await createTestProxy({ front: { minPixels: 800 } });
    const { id: session } = await start();
    const { response } = await send(`/sessions/${session}/uploads`, jpeg());
    expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_unreadable']);
  });

  it('may be as large as phones take pictures, and no larger', async () => {
    const { start, send } = await createTestProxy();
    const { id: session } = await start();
    const [largest, larger] = [png(20_000, maxPictureArea / 20_000), png(20_000, maxPictureArea / 20_000 + 1)];
    expect((await send(`/sessions/${session}/uploads`, largest)).response.status).toBe(204);
    const { response } = await send(`/sessions/${session}/uploads`, larger);
    expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_large_picture']);
  });
});

describe('an upload under way', () => {
  it('is told with how much of it is there, and what its file is known again by', async () => {
    const { start, load, announce, patch, tus } = await createTestProxy();
    const before = await start();
    const created = await announce(`/sessions/${before.id}/uploads`, 3000, { fingerprint: 'f1' });
    const location = created.headers.get('location') ?? '';
    const shown = async () => {
      const { step } = await load(before.id);
      return step?.kind === 'form' ? step.uploads : undefined;
    };
    const upload = { id: location.split('/').at(-1), field: 'front', name: 'card.jpg', size: 3000, kind: '' };
    expect(await shown()).toEqual([{ ...upload, received: 0, state: 'sending', fingerprint: 'f1' }]);
    await patch(location, 0, jpeg(1000));
    expect(await shown()).toEqual([{ ...upload, received: 1000, state: 'sending', fingerprint: 'f1' }]);
    // Hours later, by whoever has the file.
    const head = await tus('HEAD', location);
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual(['1000', '3000']);
    await patch(location, 1000, new Uint8Array(2000));
    expect(await shown()).toEqual([
      { ...upload, kind: 'image/jpeg', received: 3000, state: 'ready', fingerprint: 'f1' },
    ]);
  });

  it('changes the number of files and never the revision', async () => {
    const { start, load, announce, patch, tus } = await createTestProxy();
    const { id, revision, files } = await start();
    const counted = async () => {
      const session = await load(id);
      expect(session.revision).toBe(revision);
      return session.files - files;
    };
    const location = (await announce(`/sessions/${id}/uploads`, 2000)).headers.get('location') ?? '';
    expect(await counted()).toBe(1);
    await patch(location, 0, jpeg(1000));
    expect(await counted()).toBe(1);
    await patch(location, 1000, new Uint8Array(1000));
    expect(await counted()).toBe(2);
    await tus('DELETE', location);
    expect(await counted()).toBeGreaterThan(2);
  });
});
