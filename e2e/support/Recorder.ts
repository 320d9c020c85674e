import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** No secret is longer, in bytes. */
const overlap = 4096;

/**
 * Stands between browser and tenant and passes every byte on, keeping those that go to the browser: what is not among
 * them, the browser has not seen. Also where a connection can be cut.
 */
export class Recorder {
  #chunks: Buffer[] = [];
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param ports where the tenant's servers listen; each connection goes to the next one. */
  static async listen(ports: readonly number[]): Promise<Recorder> {
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const recorder = new Recorder(server, (server.address() as AddressInfo).port);
    let connections = 0;
    server.on('connection', (browser) => void recorder.#pass(browser, ports, connections++));
    return recorder;
  }

  /**
   * What went to the browser since this was last asked, as text byte by byte; the end of what came before stands in front of
   * it, so that nothing lies between two searches.
   */
  takeRecorded(): string {
    const recorded = Buffer.concat(this.#chunks);
    this.#chunks = [Buffer.from(recorded.subarray(-overlap))];
    return recorded.toString('latin1');
  }

  /** Breaks off every connection there is. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }

  async #pass(browser: Socket, ports: readonly number[], turn: number): Promise<void> {
    browser.on('error', () => browser.destroy());
    const tenant = await this.#reach(ports, turn);
    // None listens: refused, as it would be without us.
    if (!tenant || browser.destroyed) {
      tenant?.destroy();
      browser.destroy();
      return;
    }
    for (const socket of [browser, tenant]) {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    tenant.on('data', (chunk) => this.#chunks.push(Buffer.from(chunk)));
    // One side going takes the other with it.
    browser.on('close', () => tenant.destroy());
    tenant.on('error', () => browser.destroy()).on('close', () => browser.destroy());
    browser.pipe(tenant);
    tenant.pipe(browser);
  }

  /** Passes over servers that do not listen, as a load balancer does. */
  async #reach(ports: readonly number[], turn: number): Promise<Socket | undefined> {
    for (const index of ports.keys()) {
      const socket = connect(ports[(turn + index) % ports.length] ?? 0, '127.0.0.1');
      const reached = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      });
      if (reached) return socket;
    }
    return undefined;
  }
}
