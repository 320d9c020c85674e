import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between page and proxy that counts, and can be cut. */
export interface Link {
  port: number;
  /** How many bytes have gone from the page to the proxy. */
  sent(): number;
  /** Resolves when so many have gone up. */
  reached(bytes: number): Promise<void>;
  /** How often it was cut. */
  cuts(): number;
  close(): Promise<void>;
}

/**
 * Opens a line to a port of this machine. Each time as many bytes have gone up as `cutAt` says next, all connections break
 * in the middle of whatever they carry, as when a phone loses its network; new ones can be made at once.
 */
export async function openLink(target: number, cutAt: readonly number[]): Promise<Link> {
  const open = new Set<Socket>();
  let sent = 0;
  let cuts = 0;
  let waiting: { bytes: number; go: () => void }[] = [];
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const both = [near, far];
    for (const socket of both) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        for (const other of both) other.destroy();
      });
    }
    near.on('data', (bytes: Buffer) => {
      sent += bytes.length;
      for (const { go } of waiting.filter((one) => one.bytes <= sent)) go();
      waiting = waiting.filter((one) => one.bytes > sent);
      const next = cutAt[cuts];
      if (next === undefined || sent < next) return;
      cuts += 1;
      for (const socket of open) socket.destroy();
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => sent,
    reached: (bytes) => new Promise((go) => waiting.push({ bytes, go })),
    cuts: () => cuts,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
