import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { backParameter, sessionParameter, tabChannelOf, type TripMode } from '../../protocol/index.js';
import type { OnboardingProxyOptions } from '../createOnboardingProxy.js';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import type { Arrival, Home, ReturnTrips } from '../session/ReturnTrips.js';
import type { Vault } from '../store/Vault.js';
import { TooManyRequests, type Limiter } from './limiter.js';
import { isAllowed } from './origins.js';
import { readText } from './readRequest.js';
import { returnPage, type ReturnPageSetting } from './returnPage.js';
import { returnScript } from './returnScript.js';
import { returnStyles } from './returnStyles.js';
import type { ReturnPageKind } from './returnTexts.js';
import { sealedWayBack, wayBackIn, type StatedWayBack } from './wayBackIn.js';

/** How often browsers came back without a login, of those that were waited for. */
export interface ReturnCount {
  withoutLogin: number;
}

interface Parts extends Pick<OnboardingProxyOptions, 'authenticate' | 'tenantName' | 'returnElsewhere'> {
  trips: ReturnTrips;
  vault: Vault;
  basePath: string;
  publicOrigin: string;
  returnOrigins: ReadonlySet<string>;
  limit: Limiter;
  count: ReturnCount;
  log: Log;
}

type Status = 200 | 400 | 401 | 403 | 429 | 500;

/** Enough to tell of, and not more than that. */
const mostCounted = 1000;

/**
 * Where the bank sends the user's browser back to. What it brings is taken under its own address, where no script runs; the browser
 * is led on from there at once, so that neither its history nor a page keeps what the bank has put into it.
 */
export function returnRoutes(parts: Parts) {
  const { trips, vault, basePath, publicOrigin, tenantName, returnElsewhere = 'ask', limit, count, log } = parts;
  const app = new Hono<{ Variables: { requestId: string } }>();
  const authenticate = async (request: Request) => (await parts.authenticate(request))?.id ?? null;
  const say = (context: Context, kind: ReturnPageKind, status: Status, setting: Partial<ReturnPageSetting> = {}) =>
    context.html(returnPage(kind, { basePath, tenantName, ...setting }), status);
  const turnAway = (context: Context, { late, home }: Extract<Arrival, { taken: false }>) =>
    context.redirect(
      `${basePath}/return/${late && home ? 'late' : 'stale'}${home ? `?${sessionParameter}=${home.id}` : ''}`,
      303,
    );
  const nothing = { taken: false, late: false, home: undefined } as const;
  const urlOf = (home: Home) => homeUrl(home, parts.returnOrigins);
  const sealedUrl = async (way: StatedWayBack) => `${basePath}/return${await sealedWayBack(way, vault)}`;
  const noteWithoutLogin = (mode: TripMode | undefined) => {
    if (mode !== 'device') count.withoutLogin = Math.min(count.withoutLogin + 1, mostCounted);
  };
  const ask = (context: Context, status: 400 | 401) =>
    returnElsewhere === 'ask' ? say(context, 'ask', status) : say(context, 'unknown', 401);

  /** Its own user is back. */
  function leadOn(context: Context, { mode, home }: Extract<Arrival, { taken: true }>) {
    const url = urlOf(home);
    if (url !== undefined && (mode === undefined || mode === 'page')) return context.redirect(url, 303);
    const query = new URLSearchParams({ [sessionParameter]: home.id });
    if (mode === 'popup' || mode === 'tab') query.set('window', mode);
    return context.redirect(`${basePath}/return/done?${query}`, 303);
  }

  /** Nobody is signed in there: nothing is taken or used up, whoever has sent them the link. */
  async function meet(context: Context, way: StatedWayBack) {
    const awaited = await trips.awaited(way.state, way.end);
    if (!awaited) return turnAway(context, nothing);
    // The page that asks stays for a while, and in the history for longer.
    if (!way.again) return context.redirect(await sealedUrl(way), 303);
    noteWithoutLogin(awaited.mode);
    return ask(context, 401);
  }

  app.use('/return', pageHeaders({ scriptSrc: "'none'", formAction: "'self'" }));
  for (const path of ['/return/:end', '/return.css', '/return.js'])
    app.use(path, pageHeaders({ scriptSrc: "'self'", formAction: "'none'" }));

  app.get('/return.css', (context) => context.body(returnStyles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/return.js', (context) =>
    context.body(returnScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  app.get('/return', async (context) => {
    const { raw } = context.req;
    // A preview, a scanner or a browser that looks ahead may follow the link; only the user's own visit counts.
    if (raw.method !== 'GET' || looksAhead(raw)) return context.body(null, 405, { allow: 'GET, POST' });
    const userId = await authenticate(raw);
    const way = await wayBackIn(new URL(raw.url).searchParams, vault);
    // A cookie that is SameSite=Strict stays behind on a way that began at the bank. The next step begins here. Before that nothing
    // is looked up, so nothing is limited: who is signed in waits behind no flood of those who are not.
    if (way && !way.again && userId === null && raw.headers.get('sec-fetch-site') === 'cross-site')
      return say(context, 'moment', 200, { refresh: await sealedUrl(way) });
    await limit(userId, 'return', raw);
    if (!way) return turnAway(context, nothing);
    if (userId === null) return meet(context, way);
    const arrival = await trips.arrive(userId, way.state, { end: way.end });
    if (!arrival.taken) return turnAway(context, arrival);
    if (way.again) noteWithoutLogin(arrival.mode);
    return leadOn(context, arrival);
  });

  app.post('/return', async (context) => {
    const { raw } = context.req;
    if (raw.headers.get('origin') !== publicOrigin) return say(context, 'foreign', 403);
    const userId = await authenticate(raw);
    await limit(userId, 'return', raw);
    const way = await wayBackIn(new URL(raw.url).searchParams, vault);
    if (!way) return turnAway(context, nothing);
    if (userId === null && returnElsewhere === 'refuse') return ask(context, 401);
    const began = await answerIn(raw);
    if (began === undefined) return ask(context, 400);
    const arrival = await trips.arrive(userId, way.state, { end: way.end, disowned: began === 'no' });
    if (!arrival.taken) return turnAway(context, arrival);
    if (began === 'no') return context.redirect(`${basePath}/return/declined`, 303);
    return userId === null ? context.redirect(`${basePath}/return/elsewhere`, 303) : leadOn(context, arrival);
  });

  app.get('/return/:end{elsewhere|declined}', (context) =>
    say(context, context.req.param('end') === 'declined' ? 'declined' : 'elsewhere', 200),
  );
  /** The session that the address names, where its own user is there. */
  const homeIn = async (context: Context) => {
    const userId = await authenticate(context.req.raw);
    await limit(userId, 'return', context.req.raw);
    return userId === null ? undefined : trips.homeOf(userId, context.req.query(sessionParameter) ?? '');
  };
  app.get('/return/:end{late|stale}', async (context) => {
    const home = await homeIn(context);
    const kind = context.req.param('end') === 'late' ? 'late' : 'stale';
    return say(context, kind, 400, { locale: home?.locale, home: home && urlOf(home) });
  });
  app.get('/return/done', async (context) => {
    const home = await homeIn(context);
    const channel = home && context.req.query('window') !== undefined ? tabChannelOf(home.id) : undefined;
    return say(context, 'done', 200, { locale: home?.locale, home: home && urlOf(home), channel });
  });

  app.onError((error, context) => {
    if (error instanceof TooManyRequests) {
      context.header('retry-after', String(error.retryAfter));
      return say(context, 'busy', 429, { seconds: error.retryAfter });
    }
    const reference = context.get('requestId');
    log({ level: 'error', event: 'request_failed', request: reference, ...faultOf(error) });
    return say(context, 'failed', 500, { reference });
  });
  return app;
}

/** No page of the way back is framed, nor looked at by another site; a window keeps its hold on the one that it opened. */
const pageHeaders = ({ scriptSrc, formAction }: { scriptSrc: string; formAction: string }): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [scriptSrc],
      styleSrc: ["'self'"],
      // The tenant's icon, which some browsers ask for by themselves.
      imgSrc: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: [formAction],
    },
    crossOriginOpenerPolicy: 'unsafe-none',
    // The origin alone: without any, a form would not say where it comes from.
    referrerPolicy: 'strict-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  });

const looksAhead = ({ headers }: Request) =>
  ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(headers.get(name) ?? ''),
  );

/** The page where the user began, where the session may go on: the list of origins may be another one than when it was named. */
function homeUrl({ id, returnTo }: Home, origins: ReadonlySet<string>): string | undefined {
  if (returnTo === undefined || !isAllowed(returnTo, origins)) return undefined;
  const url = new URL(returnTo);
  url.searchParams.set(sessionParameter, id);
  url.searchParams.set(backParameter, '1');
  return url.href;
}

/** What whoever was asked has answered; undefined for anything but one of the two. */
async function answerIn(request: Request): Promise<'yes' | 'no' | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) return undefined;
  const text = await readText(request.body, 256).catch(() => '');
  return text === 'began=yes' ? 'yes' : text === 'began=no' ? 'no' : undefined;
}
