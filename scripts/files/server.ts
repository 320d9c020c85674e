import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createNodeProxy } from 'onboarding-kit/proxy/node';
import { largeFileSkill } from './skill.js';

/**
 * The tenant's server in a process of its own, so that its memory is its own: the real proxy, and a page. Started by
 * `startServer`, which sets its environment; tells how much memory it has, five times a second.
 */
const port = Number(process.env.PORT);
const page = process.env.PAGE_FOLDER ?? '';
const proxy = await createNodeProxy({
  skills: [largeFileSkill],
  authenticate: () => ({ id: 'user-ana' }),
  handoverUrl: `${process.env.ONBOARDING_PUBLIC_ORIGIN}/phone`,
});
const app = new Hono();
app.all('/onboarding/*', (context) => proxy.fetch(context.req.raw));
app.use('*', serveStatic({ root: page }));
app.get('*', serveStatic({ root: page, path: 'index.html' }));
const server = createServer(getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false }));
server.listen(port, '127.0.0.1', () => process.send?.({ ready: true }));
setInterval(() => process.send?.({ rss: process.memoryUsage().rss }), 200);
process.on('message', (wish) => {
  if (wish === 'collect') globalThis.gc?.();
  else void proxy.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
