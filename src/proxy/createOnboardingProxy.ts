import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { fieldTypes, loadRules, type OwnFieldRules } from '../protocol/index.js';
import { deleteUser, type DeletedUser } from './deleteUser.js';
import type { Files } from './files/Files.js';
import { Handovers } from './files/Handovers.js';
import type { Scan } from './files/Scan.js';
import { Scans } from './files/Scans.js';
import { Uploads } from './files/Uploads.js';
import { diagnosisRoutes } from './http/diagnosisRoutes.js';
import { eventStream } from './http/eventStream.js';
import { fileRoutes } from './http/fileRoutes.js';
import { guard } from './http/guard.js';
import { createLimiter, kindOf, TooManyRequests } from './http/limiter.js';
import { handoverRoutes } from './http/handoverRoutes.js';
import { originOf, pageOf } from './http/origins.js';
import { ProblemError, problemOf } from './http/problemOf.js';
import { problemResponse } from './http/problemResponse.js';
import { returnRoutes } from './http/returnRoutes.js';
import { sessionRoutes } from './http/sessionRoutes.js';
import { Background } from './jobs/Background.js';
import type { Jobs } from './jobs/Jobs.js';
import { memoryRateLimit } from './limits/memoryRateLimit.js';
import type { RateLimit } from './limits/RateLimit.js';
import { faultOf } from './log/faultOf.js';
import { redacting } from './log/redacting.js';
import { consoleLog, type Log } from './Log.js';
import { openCredentials, type Credentials } from './credentials.js';
import { Answers } from './session/Answers.js';
import { Conversations } from './session/Conversations.js';
import { GoingBack } from './session/GoingBack.js';
import type { NewsEvent } from './session/news.js';
import { Progress } from './session/Progress.js';
import { Records } from './session/Records.js';
import { ReturnTrips } from './session/ReturnTrips.js';
import { SessionList } from './session/SessionList.js';
import type { Rotating } from './settings/rotating.js';
import { refuseUnknownTypes } from './skills/refuseUnknownTypes.js';
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
  /**
   * 32 bytes in Base64 each; the first seals, all of them open. Make one with `openssl rand -base64 32`. A function is asked each
   * time, so that they can be changed without a restart.
   */
  encryptionKeys: Rotating<readonly string[]>;
  /** The tenant's own: who is asking? Null for nobody. The id is handed to the upstream as `tenant_user_id`. */
  authenticate(request: Request): Promise<{ id: string } | null> | { id: string } | null;
  /** The origin that users see, e.g. `https://tenant.example`: calls must come from it, and banks send users back to it. */
  publicOrigin: string;
  /** The path the proxy is mounted under; `/onboarding` unless told. */
  basePath?: string;
  /** Other origins that a full-page trip may return to, beside `publicOrigin`. */
  returnOrigins?: readonly string[];
  /** How users know the tenant; shown on the pages of the way back from a bank. */
  tenantName?: string | undefined;
  /**
   * What becomes of a way back where nobody is signed in, such as in another browser: whoever came is asked whether they began it
   * themselves (`ask`, unless told), or sent to sign in first (`refuse`).
   */
  returnElsewhere?: 'ask' | 'refuse' | undefined;
  /** How long a session may rest between two answers, in hours; 24 unless told. */
  sessionHours?: number;
  /** How long a session that has ended is kept, in days; 30 unless told. Its credentials stay. */
  retentionDays?: number;
  /**
   * What lets the proxy work while nobody is looking, such as `openJobs`; it begins with the proxy. Without it, call `runDue`.
   */
  jobs?: Jobs;
  /**
   * Hears what came of a wait for the servicer, so that the user can be told: at least once each, and again later where it throws.
   * Whether a user is waiting then, or has seen it already, is not looked at.
   */
  notify?(event: NewsEvent): Promise<void> | void;
  /** Looks at each file that has arrived, e.g. by a virus scanner or a document checker; see `Scan`. */
  scan?: Scan;
  /**
   * The tenant's page for filling a file slot from another device, e.g. `https://tenant.example/phone`, on `publicOrigin`. Without
   * it, files come from the device that the user is signed in on.
   */
  handoverUrl?: string;
  /**
   * Refuses calls that come too soon after others, as `too_many_requests`: `memoryRateLimit()` unless told, which counts in each
   * process by itself. `false` where something before the proxy does it.
   */
  rateLimit?: RateLimit | false;
  /** The rules of the tenant's own types of field (`x-…`): the same as in the browser. */
  fieldRules?: OwnFieldRules;
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
  /**
   * Does all that is due now without anybody looking, and is done when that is: for a schedule of your own, and for tests.
   *
   * @returns how many sessions there was something to do about.
   */
  runDue(): Promise<number>;
  /**
   * Deletes everything there is of a user: sessions, open ones too, with drafts and files, and credentials. Can be called again.
   *
   * @param revoke ends the consents at the servicers first; what cannot be ended now is kept, and counted in `kept`.
   */
  deleteUser(userId: string, options?: { revoke?: boolean }): Promise<DeletedUser>;
  /** Finishes what it is at in the background, and closes the store. */
  close(): Promise<void>;
}

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
  const { store, files, now = Date.now, basePath = '/onboarding' } = options;
  const log = redacting(options.log ?? consoleLog);
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

  const vault = await Vault.open(options.encryptionKeys, log);
  const { jobs, notify } = options;
  const retention = readRetention(options.retentionDays ?? 30);
  const records = new Records({ store, vault, skills, retention, jobs, notifies: notify !== undefined, now, log });
  const upstream = new UpstreamClient(
    options.upstream,
    await createSigner(options.upstream.serviceAccount, { now, log }),
  );
  const rules = await loadRules(fieldTypes, options.fieldRules);
  refuseUnknownTypes(options.skills, rules);
  const lifetime = (options.sessionHours ?? 24) * 3_600_000;
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
    lifetime,
  });
  const scans = new Scans({ records, store, files, now, log, scan: options.scan });
  const handoverUrl =
    options.handoverUrl === undefined ? undefined : pageOf(options.handoverUrl, publicOrigin, 'handoverUrl');
  const handovers = new Handovers({ skills, records, vault, files, now, url: handoverUrl });
  const conversations = new Conversations({
    skills,
    records,
    progress,
    vault,
    files,
    scans,
    handovers,
    rules,
    now,
    lifetime,
  });
  const uploads = new Uploads({ skills, records, files, scans, now });
  const answers = new Answers({ records, conversations, rules, now });
  const goingBack = new GoingBack({ records, conversations, rules, now });
  const trips = new ReturnTrips({ records, conversations, now, log });
  const list = new SessionList({ skills, records, rules, now });

  const limit = createLimiter(options.rateLimit ?? memoryRateLimit(), { now, log });

  const app = new Hono<{ Variables: { userId: string; requestId: string } }>().basePath(basePath);
  app.use(async (context, next) => {
    context.set('requestId', crypto.randomUUID());
    await next();
    context.header('cache-control', 'no-store');
  });
  const count = { withoutLogin: 0 };
  // Pages for people, with headers of their own.
  app.route('/', returnRoutes({ ...options, trips, vault, basePath, publicOrigin, returnOrigins, limit, count, log }));
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

  app.route('/', diagnosisRoutes({ ...options, publicOrigin, limit, count, now }));
  app.use(guard(new Set([publicOrigin])));
  app.route('/', handoverRoutes({ handovers, uploads, limit, basePath, secure: publicOrigin.startsWith('https:') }));
  app.use(async (context, next) => {
    const { raw, method, path } = context.req;
    const user = await options.authenticate(raw);
    await limit(user?.id ?? null, kindOf(method, path), raw);
    if (!user) throw new ProblemError('unauthenticated');
    context.set('userId', user.id);
    await next();
  });

  app.get('/sessions/:id{[\\w-]{8,64}}/events', async (context) => {
    const [userId, id] = [context.get('userId'), context.req.param('id')];
    await conversations.find(userId, id);
    return eventStream(context, { store, conversations, log }, userId, id);
  });
  app.route('/', sessionRoutes({ conversations, answers, goingBack, trips, list, uploads, returnOrigins }));
  app.route('/', fileRoutes({ conversations, uploads, handovers }));

  app.notFound(() => {
    throw new ProblemError('not_found');
  });
  app.onError((error, context) => {
    const reference = context.get('requestId');
    const known = error instanceof ProblemError;
    if (!known) log({ level: 'error', event: 'request_failed', request: reference, ...faultOf(error) });
    const headers: Record<string, string> =
      error instanceof TooManyRequests ? { 'retry-after': String(error.retryAfter) } : {};
    return problemResponse(known ? error.problem : problemOf('internal', { reference }), headers);
  });

  const background = new Background({ store, records, conversations, notify, retention, now, log });
  await jobs?.start({ look: (id) => background.look(id), sweep: () => background.sweep() });
  let closed: Promise<void> | undefined;
  const close = async () => {
    await jobs?.stop();
    await store.close();
  };

  return {
    fetch: async (request) => app.fetch(request),
    credentialsOf: (userId) => openCredentials(store, vault, userId),
    runDue: () => background.runDue(),
    deleteUser: (userId, { revoke = false } = {}) =>
      deleteUser({ store, records, vault, files, upstream, jobs, log }, userId, revoke),
    close: () => (closed ??= close()),
  };
}

function readRetention(days: number): number {
  if (days > 0) return days * 24 * 3_600_000;
  throw new TypeError(`retentionDays is ${days}. It must be a number of days above 0.`);
}
