import { describe, expect, it, vi } from 'vitest';
import type { Log } from '../Log.js';
import { memoryStore } from '../store/memoryStore.js';
import { memoryFiles } from './memoryFiles.js';
import type { Scan } from './Scan.js';
import { createTestProxy, jpeg, problemIn } from './testProxy.js';

/** A proxy whose scanner answers when it is told to. */
async function withScanner(options: Parameters<typeof createTestProxy>[0] = {}) {
  const asked: Parameters<Scan>[] = [];
  type Result = Awaited<ReturnType<Scan>> | Error;
  const answers: ((result: Result) => void)[] = [];
  const failures: string[] = [];
  const log: Log = ({ event }) => void failures.push(event);
  /** What the scanner says to what it was asked last. */
  const say = async (result: Result) => {
    const answer = await vi.waitFor(() => answers.pop() ?? Promise.reject(new Error('Nothing was asked')));
    answer(result);
  };
  const scan: Scan = (...call) => {
    asked.push(call);
    return new Promise((resolve, reject) => {
      answers.push((result) => (result instanceof Error ? reject(result) : resolve(result)));
    });
  };
  const files = memoryFiles();
  const test = await createTestProxy({ files, scan, log, ...options });
  const session = await test.start();
  const uploads = `/sessions/${session.id}/uploads`;
  const upload = async () => {
    const { step } = await test.load(session.id);
    return step?.kind === 'form' ? step.uploads?.[0] : undefined;
  };
  return { ...test, session, uploads, upload, files, asked, say, failures };
}

describe('a scan', () => {
  it('holds a file until it has passed', async () => {
    const { send, uploads, upload, asked, say, load, session, answer } = await withScanner();
    const { response, id } = await send(uploads, jpeg());
    expect(response.status).toBe(204);
    expect(await upload()).toMatchObject({ id, state: 'scanning', received: 1000 });
    const early = await answer(await load(session.id), { front: [id] });
    expect(await problemIn(early)).toEqual([422, 'answer_refused', 'file_scanning']);
    await expect.poll(() => asked.length).toBe(1);
    const [file, context] = asked[0] ?? [];
    expect(file).toMatchObject({ name: 'card.jpg', kind: 'image/jpeg', size: 1000 });
    expect(context).toEqual({
      skill: 'carpati_ro_card_sbx_#1.0',
      step: 'document',
      field: 'front',
      userId: 'user-ana',
    });
    // As often as it likes.
    expect(await new Response(file?.stream()).bytes()).toEqual(jpeg());
    expect(await new Response(file?.stream()).bytes()).toEqual(jpeg());
    const { files } = await load(session.id);
    await say({ ok: true });
    await expect.poll(upload).toMatchObject({ id, state: 'ready' });
    expect(await load(session.id)).toMatchObject({ files: files + 1, revision: session.revision });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['blurred', 'scan_blurred'],
    ['watermarked', 'scan_watermarked'],
    ['<b>no</b>', 'scan_other'],
  ])('refuses a file as %s, and its bytes are gone', async (reason, code) => {
    const { send, uploads, upload, say, files, answer, load, session, tus } = await withScanner();
    const { id, location } = await send(uploads, jpeg());
    await say({ ok: false, reason });
    await expect.poll(upload).toMatchObject({ id, state: 'refused', refusal: { code } });
    await expect.poll(() => files.stat(id)).toBeUndefined();
    const named = await answer(await load(session.id), { front: [id] });
    expect(await problemIn(named)).toEqual([422, 'answer_refused', 'file_missing']);
    // The user has read why, and takes it away.
    expect((await tus('DELETE', location)).status).toBe(204);
    expect(await upload()).toBeUndefined();
  });

  it('is made again, ever later, when it throws', async () => {
    let now = Date.now();
    const { send, uploads, upload, say, asked, failures, proxy } = await withScanner({ now: () => now });
    await send(uploads, jpeg());
    await expect.poll(() => asked.length).toBe(1);
    for (const wait of [5_000, 10_000, 20_000]) {
      const before = asked.length;
      await say(new Error('The scanner is down'));
      await expect.poll(() => failures.length).toBe(before);
      now += wait - 100;
      await proxy.runDue();
      expect(asked).toHaveLength(before);
      now += 200;
      await proxy.runDue();
      await expect.poll(() => asked.length).toBe(before + 1);
    }
    await say({ ok: true });
    await expect.poll(upload).toMatchObject({ state: 'ready' });
  });

  it('that died with its process is made by another', async () => {
    let now = Date.now();
    const shared = { store: memoryStore(), files: memoryFiles() };
    const first = await withScanner({ ...shared, now: () => now });
    await first.send(first.uploads, jpeg());
    const second = await withScanner({ ...shared, now: () => now });
    await second.proxy.runDue();
    expect(second.asked).toHaveLength(0);
    now += 61_000;
    // The lease of who is dead has run out by then.
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
    await second.proxy.runDue();
    await expect.poll(() => second.asked.length).toBe(1);
    vi.useRealTimers();
    await second.say({ ok: true });
    await expect.poll(first.upload).toMatchObject({ state: 'ready' });
  });

  it('is made once, however many ask', async () => {
    let now = Date.now();
    const { send, uploads, asked, load, session, proxy } = await withScanner({ now: () => now });
    await send(uploads, jpeg());
    for (let look = 0; look < 3; look += 1) {
      now += 61_000;
      await Promise.all([proxy.runDue(), load(session.id), load(session.id)]);
    }
    expect(asked).toHaveLength(1);
  });

  it('comes after what the bytes say, and not for a file that is taken back', async () => {
    const { send, uploads, asked, say, upload, tus } = await withScanner();
    const script = await send(uploads, new TextEncoder().encode('#!/bin/sh'));
    expect(await problemIn(script.response)).toEqual([422, 'file_refused', 'file_kind']);
    expect(asked).toHaveLength(0);
    const { location } = await send(uploads, jpeg());
    await expect.poll(() => asked.length).toBe(1);
    await tus('DELETE', location);
    await say({ ok: true });
    expect(await upload()).toBeUndefined();
  });
});
