import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problemOf.js';

const safeMethods = new Set(['GET', 'HEAD']);
/** Of the tus calls, which are refused without their own header, `PATCH` alone has a body. */
const uploads = /\/(sessions\/[^/]*|handover)\/uploads(\/[^/]*)?$/;

/**
 * Refuses what another site could make a user's browser send: every call that changes something needs an `Origin` of
 * this site, and a content type that a plain form cannot produce.
 */
export function guard(origins: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { method, headers } = context.req.raw;
    if (!safeMethods.has(method)) {
      const origin = headers.get('origin');
      if (origin === null || !origins.has(origin)) throw new ProblemError('origin_refused');
      const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      const expected = method === 'PATCH' ? 'application/offset+octet-stream' : 'application/json';
      const hasNoBody = method !== 'PATCH' && uploads.test(context.req.path);
      if (!hasNoBody && type !== expected) throw new ProblemError('media_type_refused', { detail: `Send ${expected}` });
    }
    await next();
  };
}
