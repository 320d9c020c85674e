import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../protocol/index.js';
import type { Files } from './Files.js';
import { memoryFiles } from './memoryFiles.js';
import { openFolderFiles } from './node.js';
import { createTestProxy, jpeg, pdf, png, problemIn } from './testProxy.js';

const text = (words: string) => new TextEncoder().encode(words);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** An archive of one file: 50 MB of zeros in 50 kB. */
function zipBomb(): Uint8Array<ArrayBuffer> {
  const content = deflateRawSync(new Uint8Array(50 * 1024 * 1024));
  const [local, central, end] = [
    new DataView(new ArrayBuffer(31)),
    new DataView(new ArrayBuffer(47)),
    new DataView(new ArrayBuffer(22)),
  ];
  local.setUint32(0, 0x50_4b_03_04);
  local.setUint16(8, 8, true);
  local.setUint32(18, content.length, true);
  local.setUint32(22, 50 * 1024 * 1024, true);
  local.setUint16(26, 1, true);
  local.setUint8(30, 0x61);
  central.setUint32(0, 0x50_4b_01_02);
  central.setUint16(28, 1, true);
  central.setUint8(46, 0x61);
  end.setUint32(0, 0x50_4b_05_06);
  end.setUint16(10, 1, true);
  end.setUint32(12, 47, true);
  end.setUint32(16, 31 + content.length, true);
  return joined(...[local, content, central, end].map((part) => new Uint8Array(part.buffer)));
}

describe.each(['memoryFiles', 'openFolderFiles'])('with %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const known = new Set<string>();
  let files: Files;
  let proxy: Awaited<ReturnType<typeof createTestProxy>>;
  let session: Session;
  let uploads: string;

  beforeAll(async () => {
    const real = name === 'memoryFiles' ? memoryFiles() : await openFolderFiles(folder);
    files = { ...real, handle: (request, id) => real.handle(request, (known.add(id), id)) };
    proxy = await createTestProxy({ files, front: { maxBytes: 2_000_000 } });
    session = await proxy.start();
    uploads = `/sessions/${session.id}/uploads`;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Nothing is left: neither bytes, nor a note of them in the session. */
  const expectNothing = async () => {
    const left = await Promise.all([...known].map((id) => files.stat(id)));
    expect(left.filter((stat) => stat !== undefined)).toEqual([]);
    if (name === 'openFolderFiles') expect(readdirSync(join(folder, 'files'))).toEqual([]);
    expect((await proxy.load(session.id)).step).not.toHaveProperty('uploads');
  };

  it.each([
    ['a script named .jpg', text('#!/bin/sh\nrm -rf /\n'), 'card.jpg'],
    ['a page named .jpg', text('<script>alert(1)</script>'), 'card.jpg'],
    ['a program named .pdf', joined(text('MZ'), new Uint8Array(500)), 'letter.pdf'],
    ['a zip bomb named .pdf', zipBomb(), 'letter.pdf'],
    ['a zip bomb behind a PDF’s first bytes', joined(text('%PDF-1.7\n'), zipBomb()), 'letter.pdf'],
    ['a picture that is a zip as well', joined(jpeg(), zipBomb()), 'card.jpg'],
    ['a page with a picture behind it', joined(text('<script>alert(1)</script>'), jpeg()), 'card.jpg'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'card.png'],
  ])('refuses %s', async (_, bytes, filename) => {
    const { response } = await proxy.send(uploads, bytes, { name: filename });
    expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_kind']);
    await expectNothing();
  });

  it('refuses a picture of a kilobyte that would take gigabytes to open', async () => {
    const { response } = await proxy.send(uploads, png(50_000, 50_000), { name: 'card.png' });
    expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_large_picture']);
    await expectNothing();
  });

  it.each([
    '../../etc/passwd',
    'C:\\x',
    '/etc/passwd',
    '..',
    'a\u0000.jpg',
    'a\r\nContent-Type: text/html.jpg',
    'a'.repeat(100_000),
    '',
  ])('refuses the name %j', async (filename) => {
    const { response } = await proxy.send(uploads, jpeg(), { name: filename });
    expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_name']);
    await expectNothing();
  });

  it('shows a name without what would disguise it', async () => {
    const { response, id } = await proxy.send(uploads, jpeg(), { name: 'card\u202Egpj.exe.jpg' });
    expect(response.status).toBe(204);
    expect((await proxy.load(session.id)).step).toMatchObject({ uploads: [{ id, name: 'cardgpj.exe.jpg' }] });
    expect((await proxy.tus('DELETE', `${uploads}/${id}`)).status).toBe(204);
    await expectNothing();
  });

  it.each(['-1', '1e3', '0x10', ' ', '12.5', 'NaN', '9'.repeat(20), ''])('refuses the length %j', async (length) => {
    expect(await problemIn(await proxy.announce(uploads, 0, { length }))).toEqual([400, 'bad_request']);
    await expectNothing();
  });

  it('refuses what has no bytes, or too many', async () => {
    expect(await problemIn(await proxy.announce(uploads, 0))).toEqual([422, 'file_refused', 'file_empty']);
    expect(await problemIn(await proxy.announce(uploads, 2_000_001))).toEqual([422, 'file_refused', 'file_large']);
    await expectNothing();
  });

  it.each([
    ['upload-defer-length', '1'],
    ['upload-concat', 'partial'],
  ])('refuses %s', async (header, value) => {
    const response = await proxy.announce(uploads, 1000, { more: { [header]: value } });
    expect(await problemIn(response)).toEqual([400, 'bad_request']);
    await expectNothing();
  });

  it('refuses more bytes than were announced', async () => {
    const created = await proxy.announce(uploads, 1000);
    const response = await proxy.patch(created.headers.get('location') ?? '', 0, jpeg(5000));
    expect(await problemIn(response)).toEqual([413, 'body_too_large']);
    await expectNothing();
  });

  it('refuses more bytes than were announced, of a body that does not say how long it is', async () => {
    const created = await proxy.announce(uploads, 1000);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(jpeg(600)),
    });
    const response = await proxy.patch(created.headers.get('location') ?? '', 0, endless);
    expect(response.status).toBeGreaterThanOrEqual(400);
    const offset = await files.stat((created.headers.get('location') ?? '').split('/').at(-1) ?? '');
    expect(offset?.offset ?? 0).toBeLessThanOrEqual(1000);
    if (offset) await proxy.tus('DELETE', created.headers.get('location') ?? '');
    await expectNothing();
  });

  it('does not take an answer with a file of which bytes are missing', async () => {
    const created = await proxy.announce(uploads, 5000);
    const location = created.headers.get('location') ?? '';
    expect((await proxy.patch(location, 0, jpeg(1000))).status).toBe(204);
    const now = await proxy.load(session.id);
    expect(now.step).toMatchObject({ uploads: [{ state: 'sending', size: 5000, received: 1000 }] });
    const refused = await proxy.answer(now, { front: [location.split('/').at(-1)] });
    expect(await problemIn(refused)).toEqual([422, 'answer_refused', 'file_sending']);
    await proxy.tus('DELETE', location);
    await expectNothing();
  });

  it('refuses bytes at another place than where the file ends', async () => {
    const location = (await proxy.announce(uploads, 5000)).headers.get('location') ?? '';
    for (const offset of [1, 5000])
      expect(await problemIn(await proxy.patch(location, offset, jpeg(10)))).toEqual([409, 'upload_offset']);
    for (const offset of ['-1', 'x'])
      expect((await proxy.patch(location, 0, jpeg(10), { 'upload-offset': offset })).status).toBeLessThan(500);
    await proxy.tus('DELETE', location);
    await expectNothing();
  });

  it('takes one of two calls that send the same bytes at once', async () => {
    const location = (await proxy.announce(uploads, 2000)).headers.get('location') ?? '';
    const both = await Promise.all([proxy.patch(location, 0, jpeg(1000)), proxy.patch(location, 0, jpeg(1000))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    await proxy.tus('DELETE', location);
    await expectNothing();
  });

  it('lets nobody at another user’s file', async () => {
    const { location, id } = await proxy.send(uploads, pdf(), { name: 'letter.pdf' });
    const stranger = { 'x-user': 'user-eve' };
    for (const method of ['HEAD', 'DELETE']) expect((await proxy.tus(method, location, stranger)).status).toBe(404);
    expect(await problemIn(await proxy.patch(location, 1000, '', stranger))).toEqual([404, 'not_found']);
    // Nor by way of a session of one's own.
    const own = await proxy.start();
    expect(await problemIn(await proxy.tus('DELETE', `/sessions/${own.id}/uploads/${id}`))).toEqual([404, 'not_found']);
    expect(await problemIn(await proxy.answer(own, { front: [id] }))).toEqual([422, 'answer_refused', 'file_missing']);
    expect(await files.stat(id)).toEqual({ offset: 1000, size: 1000 });
    await proxy.tus('DELETE', location);
    await expectNothing();
  });

  it('speaks tus 1.0.0 and says so', async () => {
    const other = await proxy.call('POST', uploads, { 'tus-resumable': '0.2.2' });
    expect(await problemIn(other)).toEqual([412, 'upload_version']);
    expect(other.headers.get('tus-version')).toBe('1.0.0');
    const head = await proxy.tus('HEAD', `${uploads}/${'0'.repeat(32)}`);
    expect([head.status, head.headers.get('access-control-allow-origin')]).toEqual([404, null]);
  });

  it('refuses a method behind another', async () => {
    const { location, id } = await proxy.send(uploads, jpeg());
    await proxy.patch(location, 1000, '', { 'x-http-method-override': 'DELETE' });
    expect(await files.stat(id)).toEqual({ offset: 1000, size: 1000 });
    await proxy.tus('DELETE', location);
    await expectNothing();
  });

  it('forgets all files of a session that ends, the unfinished too', async () => {
    const own = await proxy.start();
    const { location } = await proxy.send(`/sessions/${own.id}/uploads`, jpeg());
    const open = (await proxy.announce(`/sessions/${own.id}/uploads`, 5000)).headers.get('location') ?? '';
    await proxy.patch(open, 0, jpeg(1000));
    await proxy.json('POST', `/sessions/${own.id}/cancel`, {});
    expect((await proxy.tus('HEAD', location)).status).toBe(404);
    expect((await proxy.patch(open, 1000, jpeg(1000))).status).toBe(404);
    await expectNothing();
  });
});
