import { createServer } from 'node:http';
import { createNodeProxy, toNodeListener } from 'onboarding-kit/proxy/node';
import { carpatiCard } from '../../src/demo/skills/card.js';

/** One proxy of several: a process of its own, which says by messages where it listens and what it would tell its users. */
export type Said = { port: number } | { news: { type: string; userId: string } };

const say = (message: Said) => void process.send?.(message);

const proxy = await createNodeProxy({
  skills: [carpatiCard],
  // The caller says who it is: nothing but the test can reach this.
  authenticate: (request) => ({ id: request.headers.get('x-user') ?? 'nobody' }),
  notify: ({ type, userId }) => say({ news: { type, userId } }),
});
const server = createServer(toNodeListener(proxy));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) say({ port: address.port });
});
process.on('disconnect', () => process.exit());
process.once('SIGTERM', () => {
  server.closeAllConnections();
  void proxy.close().then(() => process.exit(0));
});
