import { Hono } from 'hono';
import type { OnboardingProxy } from 'onboarding-kit/proxy';

/** The proxy in a Hono app, or in anything else that speaks web-standard Request and Response. */
export function mountInHono(proxy: OnboardingProxy): Hono {
  const app = new Hono();
  app.all('/onboarding/*', (context) => proxy.fetch(context.req.raw));
  app.get('/', (context) => context.text('The tenant’s own pages'));
  return app;
}
