import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from './Files.js';
import { memoryFiles } from './memoryFiles.js';
import { openFolderFiles } from './node.js';

const base = 'http://tenant.example/onboarding/sessions/s/uploads';
const tus = (method: string, id: string, headers: Record<string, string> = {}, body?: string) =>
  new Request(method === 'POST' ? base : `${base}/${id}`, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...headers },
    ...(body !== undefined && { body }),
  });
const patch = (id: string, offset: number, body: string) =>
  tus('PATCH', id, { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) }, body);

describe.each(['memoryFiles', 'openFolderFiles'])('%s keeps the promises of files', (name) => {
  let files: Files;
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  beforeAll(async () => {
    files = name === 'memoryFiles' ? memoryFiles() : await openFolderFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const create = async (size: number) => {
    const id = crypto.randomUUID().replaceAll('-', '');
    const response = await files.handle(tus('POST', id, { 'upload-length': String(size) }), id);
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toMatch(new RegExp(`/onboarding/sessions/s/uploads/${id}$`));
    return id;
  };

  it('takes a file in pieces and gives it back whole', async () => {
    const id = await create(10);
    expect((await files.handle(patch(id, 0, 'hello'), id)).headers.get('upload-offset')).toBe('5');
    expect(await files.stat(id)).toEqual({ offset: 5, size: 10 });
    const head = await files.handle(tus('HEAD', id), id);
    expect([head.status, head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([
      200,
      '5',
      '10',
    ]);
    expect((await files.handle(patch(id, 5, 'world'), id)).status).toBe(204);
    expect(await files.stat(id)).toEqual({ offset: 10, size: 10 });
    expect(await new Response(await files.stream(id)).text()).toBe('helloworld');
    expect(new TextDecoder().decode(await files.read(id, 3))).toBe('hel');
    expect(new TextDecoder().decode(await files.read(id, 3, 8))).toBe('ld');
  });

  it('refuses a piece that does not fit where the file ends', async () => {
    const id = await create(10);
    await files.handle(patch(id, 0, 'hello'), id);
    expect((await files.handle(patch(id, 0, 'hello'), id)).status).toBe(409);
    expect(await files.stat(id)).toEqual({ offset: 5, size: 10 });
  });

  it('refuses more than was announced', async () => {
    const id = await create(3);
    const response = await files
      .handle(patch(id, 0, 'far too long'), id)
      .catch(() => new Response(null, { status: 413 }));
    expect(response.ok).toBe(false);
    expect((await files.stat(id))?.offset ?? 0).toBeLessThanOrEqual(3);
  });

  it('keeps what came before the connection broke', async () => {
    const id = await create(10);
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('hello')),
      pull: (controller) => controller.error(new Error('The line was cut')),
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
      body: broken,
      duplex: 'half',
    };
    const request = new Request(`${base}/${id}`, init);
    const response = await files.handle(request, id).catch(() => undefined);
    // Should anybody be left to hear it: a conflict, and no reason to give up.
    expect([409, undefined]).toContain(response?.status);
    const offset = (await files.stat(id))?.offset ?? -1;
    expect([0, 5]).toContain(offset);
    expect((await files.handle(patch(id, offset, 'helloworld'.slice(offset)), id)).status).toBe(204);
    expect(await new Response(await files.stream(id)).text()).toBe('helloworld');
  });

  it('takes one of two that send the same bytes at once', async () => {
    const id = await create(10);
    const calls = await Promise.all([files.handle(patch(id, 0, 'hello'), id), files.handle(patch(id, 0, 'HELLO'), id)]);
    expect(calls.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await files.stat(id)).toEqual({ offset: 5, size: 10 });
  });

  it('knows an empty file', async () => {
    const id = await create(0);
    expect(await files.stat(id)).toEqual({ offset: 0, size: 0 });
    expect(await files.read(id, 10)).toHaveLength(0);
    expect(await new Response(await files.stream(id)).text()).toBe('');
  });

  it('forgets what was removed, by a call or by tus', async () => {
    const [first, second] = [await create(4), await create(4)];
    expect((await files.handle(tus('DELETE', first), first)).status).toBe(204);
    await files.remove(second);
    await files.remove(second);
    expect([await files.stat(first), await files.stat(second)]).toEqual([undefined, undefined]);
    expect((await files.handle(tus('HEAD', first), first)).status).toBe(404);
  });
});
