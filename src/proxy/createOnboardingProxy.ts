import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { answerRequest, draftRequest, sessionParameter, startRequest, type Session } from '../protocol/index.js';
import type { Files } from './files/Files.js';
import { Uploads } from './files/Uploads.js';
import { guard } from './http/guard.js';
import { isAllowed, originOf } from './http/origins.js';
import { ProblemError, problemOf } from './http/problemOf.js';
import { idempotencyKey, ifMatch, readBody } from './http/readRequest.js';
import { returnPage, returnStyles } from './http/returnPage.js';
import { consoleLog, type Log } from './Log.js';
import { openCredentials, type Credentials } from './credentials.js';
import { Conversations } from './session/Conversations.js';
import { Progress } from './session/Progress.js';
import { Records } from './session/Records.js';
import type { SkillDefinition } from './skills/Skill.js';
import type { Store } from './store/Store.js';
import { Vault } from './store/Vault.js';
import { createSigner } from './upstream/signer.js';
import { UpstreamClient, type UpstreamSettings } from './upstream/UpstreamClient.js';

/** Everything a proxy is made of. */
export interface OnboardingProxyOptions {
  /** What users can choose, as `defineSkill` returns it. */
  skills: readonly SkillDefinition[];
  upstream: UpstreamSettings;
  store: Store;
  files: Files;
  /** 32 bytes in Base64 each; the first seals, all of them open. Make one with `openssl rand -base64 32`. */
  encryptionKeys: readonly string[];
  /** The tenant's own: who is asking? Null for nobody. The id is handed to the upstream as `tenant_user_id`. */
  authenticate(request: Request): Promise<{ id: string } | null> | { id: string } | null;
  /** The origin that users see, e.g. `https://tenant.example`: calls must come from it, and banks send users back to it. */
  publicOrigin: string;
  /** The path the proxy is mounted under; `/onboarding` unless told. */
  basePath?: string;
  /** Other origins that a full-page trip may return to, beside `publicOrigin`. */
  returnOrigins?: readonly string[];
  /** How long a session may rest between two answers, in hours; 24 unless told. */
  sessionHours?: number;
  /** The clock, in milliseconds; injectable for tests. */
  now?: () => number;
  /** Where the log goes; the console unless told. */
  log?: Log;
}

/** A mounted proxy: a web-standard handler, and what the tenant's own server may ask it. */
export interface OnboardingProxy {
  fetch(request: Request): Promise<Response>;
  /** The credentials that a user's finished sessions have brought, oldest first. For the tenant's server alone. */
  credentialsOf(userId: string): Promise<Credentials[]>;
  close(): Promise<void>;
}

/** How often an open event stream looks for news, in milliseconds. */
const eventInterval = 1000;
/** After so many looks, five minutes, an event stream ends. */
const eventLooks = 300;

/**
 * The tenant's back-end: the contract of `onboarding-kit/protocol` on one side, the signed upstream on the other. It
 * holds every key; no answer to the browser carries any.
 *
 * @throws TypeError naming the setting that is wrong and how to fix it.
 * @example
 * const proxy = await createOnboardingProxy({
 *   skills: [savings],
 *   upstream: { url, clientId, clientAppKey, clientSecret, serviceAccount },
 *   store: memoryStore(),
 *   files: memoryFiles(),
 *   encryptionKeys: [process.env.ONBOARDING_ENCRYPTION_KEY],
 *   publicOrigin: 'https://tenant.example',
 *   authenticate: (request) => userOf(request),
 * });
 * const response = await proxy.fetch(new Request('https://tenant.example/onboarding/skills'));
 */
export async function createOnboardingProxy(options: OnboardingProxyOptions): Promise<OnboardingProxy> {
  const { store, files, now = Date.now, log = consoleLog, basePath = '/onboarding' } = options;
  const publicOrigin = originOf(options.publicOrigin, 'publicOrigin');
  const returnOrigins = new Set([
    publicOrigin,
    ...(options.returnOrigins ?? []).map((origin) => originOf(origin, 'returnOrigins')),
  ]);
  if (!/^(\/[\w-]+)*$/.test(basePath))
    throw new TypeError(
      `basePath is "${basePath}". It must be empty or a path like /onboarding, without a slash at the end.`,
    );
  const skills = new Map(options.skills.map((skill) => [skill.id, skill]));

  const vault = await Vault.open(options.encryptionKeys);
  const records = new Records(store, vault);
  const upstream = new UpstreamClient(options.upstream, await createSigner(options.upstream.serviceAccount, now));
  const progress = new Progress({
    skills,
    records,
    store,
    vault,
    files,
    upstream,
    now,
    log,
    returnUrl: `${publicOrigin}${basePath}/return`,
  });
  const lifetime = (options.sessionHours ?? 24) * 3_600_000;
  const conversations = new Conversations({ skills, records, progress, vault, files, now, lifetime });
  const uploads = new Uploads({ skills, records, conversations, files, now });

  const app = new Hono<{ Variables: { userId: string; requestId: string } }>().basePath(basePath);
  app.use(async (context, next) => {
    context.set('requestId', crypto.randomUUID());
    await next();
    context.header('cache-control', 'no-store');
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // The whole host's affair, and so the tenant's.
      strictTransportSecurity: false,
    }),
  );

  app.get('/return.css', (context) => context.body(returnStyles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/return', async (context) => {
    const { state = '', temp_token: tempToken, error_description: description } = context.req.query();
    // A preview or a scanner may look at the link; only the user's own visit counts.
    if (context.req.raw.method !== 'GET') throw new ProblemError('method_refused');
    const end = tempToken
      ? { tempToken }
      : { failed: description === 'refused' ? ('refused' as const) : ('failed' as const) };
    const user = await options.authenticate(context.req.raw);
    // Whoever is not signed in takes nothing and uses nothing up: the link may have been sent to them by somebody else.
    if (!user) return context.html(returnPage('unknown', basePath), 401);
    const back = await conversations.comeBack(user.id, state, end);
    if (back === 'stale') return context.html(returnPage('stale', basePath), 400);
    if (back.returnTo === undefined) return context.html(returnPage('done', basePath));
    const target = new URL(back.returnTo);
    target.searchParams.set(sessionParameter, back.id);
    return context.redirect(target.href, 303);
  });

  app.use(guard(new Set([publicOrigin])));
  app.use(async (context, next) => {
    const user = await options.authenticate(context.req.raw);
    if (!user) throw new ProblemError('unauthenticated');
    context.set('userId', user.id);
    await next();
  });

  const show = (session: Session, status: 200 | 201 = 200) =>
    Response.json(session, { status, headers: { etag: `"${session.revision}"` } });

  app.get('/skills', (context) =>
    context.json({
      skills: options.skills.map(({ id, kind, title, description, servicer, available }) => ({
        id,
        kind,
        title,
        description,
        servicer,
        available,
      })),
    }),
  );

  app.post('/sessions', async (context) => {
    const key = idempotencyKey(context.req.raw);
    const body = await readBody(context.req.raw, startRequest);
    if (body.returnTo !== undefined && !isAllowed(body.returnTo, returnOrigins))
      throw new ProblemError('return_to_refused');
    return show(await conversations.start(context.get('userId'), body, key), 201);
  });
  app.get('/sessions/:id{[\\w-]{8,64}}', async (context) => {
    return show(await conversations.load(context.get('userId'), context.req.param('id')));
  });
  app.get('/sessions/:id{[\\w-]{8,64}}/events', async (context) => {
    const [userId, id] = [context.get('userId'), context.req.param('id')];
    await conversations.find(userId, id);
    // It ends after a while; the browser connects again by itself, and is asked again who it is.
    return streamSSE(
      context,
      async (stream) => {
        let told = -1;
        for (let look = 1; look <= eventLooks && !stream.aborted && !context.req.raw.signal.aborted; look += 1) {
          const { revision, status } = await conversations.load(userId, id);
          if (revision !== told)
            await stream.writeSSE({
              event: 'session',
              id: String(revision),
              data: JSON.stringify({ revision, status }),
            });
          else if (look % 15 === 0) await stream.write(': still here\n\n');
          told = revision;
          if (status !== 'open') return;
          await stream.sleep(eventInterval);
        }
      },
      async (error) => log({ level: 'error', event: 'events_failed', session: id, error: error.name }),
    );
  });
  app.put('/sessions/:id{[\\w-]{8,64}}/draft', async (context) => {
    const { stepId, data } = await readBody(context.req.raw, draftRequest);
    await conversations.saveDraft(context.get('userId'), context.req.param('id'), stepId, data);
    return context.body(null, 204);
  });
  app.post('/sessions/:id{[\\w-]{8,64}}/steps/:stepId', async (context) => {
    const key = idempotencyKey(context.req.raw);
    const revision = ifMatch(context.req.raw);
    const { data } = await readBody(context.req.raw, answerRequest);
    const [userId, id] = [context.get('userId'), context.req.param('id')];
    await uploads.settle(userId, id, data);
    return show(await conversations.answer(userId, id, context.req.param('stepId'), data, { key, revision }));
  });
  app.post('/sessions/:id{[\\w-]{8,64}}/cancel', async (context) =>
    show(await conversations.cancel(context.get('userId'), context.req.param('id'))),
  );
  app.post('/sessions/:id{[\\w-]{8,64}}/uploads', (context) =>
    uploads.create(context.get('userId'), context.req.param('id'), context.req.raw),
  );
  app.on(['HEAD', 'GET', 'PATCH', 'DELETE'], '/sessions/:id{[\\w-]{8,64}}/uploads/:uploadId{\\w{8,64}}', (context) => {
    if (context.req.method === 'GET') throw new ProblemError('method_refused');
    return uploads.act(context.get('userId'), context.req.param('id'), context.req.param('uploadId'), context.req.raw);
  });

  app.notFound(() => {
    throw new ProblemError('not_found');
  });
  app.onError((error, context) => {
    const reference = context.get('requestId');
    const known = error instanceof ProblemError;
    if (!known)
      log({ level: 'error', event: 'request_failed', request: reference, error: error.name, message: error.message });
    const problem = known ? error.problem : problemOf('internal', { reference });
    return Response.json(problem, { status: problem.status, headers: { 'content-type': 'application/problem+json' } });
  });

  return {
    fetch: async (request) => app.fetch(request),
    credentialsOf: (userId) => openCredentials(store, vault, userId),
    close: () => store.close(),
  };
}
