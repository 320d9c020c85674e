import { createMiddleware } from 'hono/factory';

const headers = {
  /*
   * `form-action` names no host: browsers hold a form to it on every redirect that follows, and where the tenant leads
   * the user after the bank is not the bank's to know.
   */
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' http: https:; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What every page of the sandbox carries: a strict policy without scripts, and no traces. */
export const pageHeaders = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
});

/** Refuses forms that another site's page submits. Clients that are no browsers send no `Origin` and pass. */
export const refuseForeignForms = createMiddleware(async (c, next) => {
  const origin = c.req.header('origin');
  if (c.req.method === 'POST' && origin !== undefined && origin !== new URL(c.req.url).origin) {
    return c.text('This form was sent from another site, and was not taken.', 403);
  }
  return next();
});
