import { serve } from '@hono/node-server';
import { createSandbox, type SandboxOptions } from './createSandbox.js';
import type { Sandbox } from './Sandbox.js';

export interface ListenOptions extends SandboxOptions {
  /** 0 takes any free one; 4010 by default. */
  port?: number;
  /** 127.0.0.1 by default: the sandbox is for this machine. */
  host?: string;
}

export interface ListeningSandbox {
  /** Where it listens, e.g. `http://127.0.0.1:4010`. */
  url: string;
  sandbox: Sandbox;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

/**
 * Lets a sandbox listen. Its bank pages are expected at the same address unless `bankOrigin` says otherwise, e.g. under
 * another name of this machine, so that bank and tenant are two sites as in life. Writes nothing, neither files nor text.
 *
 * @throws Error when the port is taken or not one; the text says what to do.
 * @example
 * const { url, sandbox, close } = await listenSandbox({ port: 0 });
 */
export async function listenSandbox({
  port = 4010,
  host = '127.0.0.1',
  ...options
}: ListenOptions = {}): Promise<ListeningSandbox> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `The sandbox cannot listen on port ${port}: a port is a whole number from 0 to 65535. Give another one, e.g. 4010.`,
    );
  }
  let ready: Promise<Sandbox> | undefined;
  const server = serve({
    fetch: async (request) => (await ready)?.fetch(request) ?? new Response(null, { status: 503 }),
    port,
    hostname: host,
    overrideGlobalObjects: false,
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });

  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new Error(whyNotListening(cause, host, port), { cause })),
    );
  });
  const address = server.address();
  const url = `http://${host}:${typeof address === 'object' && address ? address.port : port}`;
  try {
    ready = createSandbox({ bankOrigin: url, ...options });
    return { url, sandbox: await ready, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function whyNotListening({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const what = `The sandbox cannot listen on ${host}:${port}`;
  if (code === 'EADDRINUSE')
    return `${what}: another program has this port. Stop that one, or give another port, e.g. --port ${port + 1}.`;
  if (code === 'EACCES')
    return `${what}: this user may not take ports below 1024. Give a higher one, e.g. --port 4010.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${what}: this machine has no such address. Leave the host out to listen on 127.0.0.1.`;
  return `${what}: ${message}.`;
}
