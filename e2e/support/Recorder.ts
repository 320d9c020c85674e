import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * Stands between browser and tenant and passes every byte on, keeping those that go to the browser: what is not among
 * them, the browser has not seen. Also where a connection can be cut.
 */
export class Recorder {
  readonly #chunks: Buffer[] = [];
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async listen(targetPort: number): Promise<Recorder> {
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const recorder = new Recorder(server, (server.address() as AddressInfo).port);
    server.on('connection', (browser) => recorder.#pass(browser, targetPort));
    return recorder;
  }

  /** All bytes that went to the browser so far, as text byte by byte. */
  recorded(): string {
    return Buffer.concat(this.#chunks).toString('latin1');
  }

  /** Breaks off every connection there is. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }

  #pass(browser: Socket, targetPort: number): void {
    const tenant = connect(targetPort, '127.0.0.1');
    for (const socket of [browser, tenant]) {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    tenant.on('data', (chunk) => this.#chunks.push(Buffer.from(chunk)));
    // One side going takes the other with it; a tenant that is not there refuses, as it would without us.
    browser.on('error', () => tenant.destroy()).on('close', () => tenant.destroy());
    tenant.on('error', () => browser.destroy()).on('close', () => browser.destroy());
    browser.pipe(tenant);
    tenant.pipe(browser);
  }
}
