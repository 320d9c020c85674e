import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { OnboardingProxy } from 'onboarding-kit/proxy';
import { signedIn, signIn, signOut, users } from './users.js';

interface Parts {
  proxy: OnboardingProxy;
  cookieSecret: string;
  /** Serves the built page. */
  files(request: Request): Promise<Response | undefined>;
  /** The time of its answers, in milliseconds, where it is not the system's. */
  now?: (() => number) | undefined;
}

/**
 * Acme's server: its sign-in, its pages under a strict Content-Security-Policy, and the proxy mounted beside them.
 */
export function createTenant({ proxy, cookieSecret, files, now }: Parts): (request: Request) => Promise<Response> {
  const app = new Hono();
  if (now)
    app.use(async (context, next) => {
      await next();
      context.header('date', new Date(now()).toUTCString());
    });
  app.all('/onboarding/*', (context) => proxy.fetch(context.req.raw));
  app.use(
    secureHeaders({
      // The middleware's own `same-origin` would hide from this page whether the bank's window is open.
      crossOriginOpenerPolicy: 'same-origin-allow-popups',
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.get('/api/me', async (context) => {
    const user = await signedIn(context.req.raw, cookieSecret);
    return context.json({ user: user ?? null, users });
  });
  app.post('/api/sign-in', async (context) => {
    const { id } = await context.req.json<{ id: string }>();
    const user = users.find((candidate) => candidate.id === id);
    if (!user) return context.json({ error: 'There is no such user' }, 404);
    await signIn(context, user, cookieSecret);
    return context.json({ user });
  });
  app.post('/api/sign-out', (context) => {
    signOut(context);
    return context.body(null, 204);
  });
  app.get('/api/connections', async (context) => {
    const user = await signedIn(context.req.raw, cookieSecret);
    if (!user) return context.json({ connections: [] }, 401);
    const credentials = await proxy.credentialsOf(user.id);
    // The keys themselves stay on the server; the page learns that they are there.
    return context.json({
      connections: credentials.map(({ skill, createdAt, consentExpiresAt }) => ({
        skill,
        createdAt,
        consentExpiresAt,
      })),
    });
  });
  app.get('*', async (context) => (await files(context.req.raw)) ?? context.notFound());
  return async (request) => app.fetch(request);
}

/** Who is asking, for the proxy: the same cookie. */
export function authenticateBy(cookieSecret: string) {
  return async (request: Request) => (await signedIn(request, cookieSecret)) ?? null;
}
