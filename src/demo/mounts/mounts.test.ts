import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sessionSchema } from 'onboarding-kit/protocol';
import type { OnboardingProxy } from 'onboarding-kit/proxy';
import { createInMemoryDemo } from '../createInMemoryDemo.js';
import { mountInExpress } from './express.js';
import { mountInHono } from './hono.js';
import { mountInNode } from './node.js';

const mounts: Record<string, (proxy: OnboardingProxy) => RequestListener> = {
  Node: (proxy) => (request, response) => void mountInNode(proxy).emit('request', request, response),
  Hono: (proxy) => getRequestListener((request) => mountInHono(proxy).fetch(request), { overrideGlobalObjects: false }),
  Express: (proxy) => mountInExpress(proxy),
};

describe.each(Object.entries(mounts))('mounted in %s', (_name, mount) => {
  it('answers over HTTP beside the tenant’s own pages', async () => {
    const { proxy } = await createInMemoryDemo();
    const server = createServer(mount(proxy));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    expect(await (await fetch(base)).text()).toBe('The tenant’s own pages');
    const headers = {
      'content-type': 'application/json',
      origin: 'https://acme.example',
      'idempotency-key': 'mounted-once',
    };
    const started = await fetch(`${base}/onboarding/sessions`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ skill: 'instant_ro_aisp_sbx_#1.0' }),
    });
    const session = sessionSchema.parse(await started.json());
    // In pieces, as a gateway may hand it over.
    const inPieces: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${session.revision}"` },
      body: new Blob([JSON.stringify({ data: { consent: true } })]).stream(),
      duplex: 'half',
    };
    const ended = await fetch(`${base}/onboarding/sessions/${session.id}/steps/${session.step?.id}`, inPieces);
    expect(await ended.json()).toMatchObject({ status: 'completed' });
  });

  it('hears when the reader of an event stream goes', async () => {
    const { proxy } = await createInMemoryDemo();
    let reader: AbortSignal | undefined;
    const server = createServer(
      mount({
        ...proxy,
        fetch: (request) => {
          reader = request.signal;
          return proxy.fetch(request);
        },
      }),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/onboarding/sessions`;
    const headers = {
      'content-type': 'application/json',
      origin: 'https://acme.example',
      'idempotency-key': 'followed-once',
    };
    const session = sessionSchema.parse(
      await (
        await fetch(base, { method: 'POST', headers, body: JSON.stringify({ skill: 'carpati_ro_deposit_sbx_#3.0' }) })
      ).json(),
    );
    const reading = new AbortController();
    const events = await fetch(`${base}/${session.id}/events`, { signal: reading.signal });
    const first = await events.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain(
      `data: {"revision":${session.revision},"files":0,"status":"open"}`,
    );
    reading.abort();
    await expect.poll(() => reader?.aborted).toBe(true);
  });
});
