import { Hono } from 'hono';
import type { Diagnosis } from '../../protocol/index.js';
import type { OnboardingProxyOptions } from '../createOnboardingProxy.js';
import type { Limiter } from './limiter.js';
import type { ReturnCount } from './returnRoutes.js';

interface Parts extends Pick<OnboardingProxyOptions, 'authenticate'> {
  publicOrigin: string;
  limit: Limiter;
  count: ReturnCount;
  now: () => number;
}

/** What a page of the tenant's can compare with what it knows of itself, to find what would break the way back. */
export function diagnosisRoutes({ publicOrigin, authenticate, limit, count, now }: Parts) {
  const app = new Hono();
  app.get('/diagnosis', async (context) => {
    const { raw } = context.req;
    const user = await authenticate(raw);
    await limit(user?.id ?? null, 'read', raw);
    const { origin, protocol } = new URL(raw.url);
    const told = raw.headers.get('x-forwarded-proto')?.split(',')[0]?.trim().toLowerCase();
    const scheme = told === 'http' || told === 'https' ? told : protocol.slice(0, -1);
    return context.json({
      time: new Date(now()).toISOString(),
      publicOrigin,
      seen: { origin, scheme },
      signedIn: user !== null,
      returnsWithoutLogin: count.withoutLogin,
    } satisfies Diagnosis);
  });
  return app;
}
