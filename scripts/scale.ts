import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenSandbox } from 'onboarding-kit/sandbox/node';
import { withDatabase, withoutPostgres } from './postgres.js';
import { applyForCard, userAt } from './scale/apply.js';
import { gapsOf, quantile, readLog } from './scale/readLog.js';
import { startProxy } from './scale/startProxy.js';

/**
 * `npm run test:scale`: three proxies on one PostgreSQL, 200 card applications that wait for a person while nobody looks, and one
 * proxy that is killed. Each verification must be asked about in time, and each decision act once.
 * `-- --sessions 30 --retry 5` for fewer, asked about more often.
 */
const { values: given } = parseArgs({
  options: { sessions: { type: 'string', default: '200' }, retry: { type: 'string', default: '12' } },
});
const count = readNumber('sessions', given.sessions);
/** When the upstream lets a client ask again, in seconds. */
const retryAfter = readNumber('retry', given.retry);
/**
 * How late a question may be, in seconds. Whoever died may hold a session for twelve seconds, and the sweep that finds it comes
 * every ten and leaves five to whoever is at it; the rest is the upstream's own measure.
 */
const tolerance = 12 + 10 + 5 + retryAfter;

const origin = 'https://acme.example';
const failures: string[] = [];
const check = (ok: boolean, what: string) => {
  console.log(`  ${ok ? '✓' : '✗'} ${what}`);
  if (!ok) failures.push(what);
};

const ran = await withDatabase(async (databaseUrl, how) => {
  console.log(`PostgreSQL: ${how}.`);
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-scale-'));
  const { url, sandbox, close } = await listenSandbox({ port: 0, retryAfter });
  const environment = {
    DATABASE_URL: databaseUrl,
    ONBOARDING_DATA_FOLDER: folder,
    ONBOARDING_PUBLIC_ORIGIN: origin,
    ONBOARDING_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ONBOARDING_UPSTREAM_URL: url,
    ONBOARDING_CLIENT_ID: sandbox.tenant.client_id,
    ONBOARDING_CLIENT_APP_KEY: sandbox.tenant.client_app_key,
    ONBOARDING_CLIENT_SECRET: sandbox.tenant.client_secret,
    ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(sandbox.tenant.service_account),
  };
  const proxies = await Promise.all([1, 2, 3].map(() => startProxy(environment)));
  try {
    await run(proxies, sandbox);
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.stop()));
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});
if (!ran) console.log(`Skipped. ${withoutPostgres}`);
else if (failures.length > 0) {
  console.error(`\n${failures.length} failed:\n${failures.map((what) => `- ${what}`).join('\n')}`);
  process.exitCode = 1;
}

async function run(
  proxies: Awaited<ReturnType<typeof startProxy>>[],
  sandbox: Awaited<ReturnType<typeof listenSandbox>>['sandbox'],
): Promise<void> {
  const [doomed, ...others] = proxies;
  if (!doomed) throw new Error('There are three proxies');
  const users = Array.from({ length: count }, (_, index) => `user-${index + 1}`);
  const seen = () => readLog(sandbox.log, 'selfie');

  const began = Date.now();
  const sessions = new Map<string, string>();
  const left = users.values();
  let calls = 0;
  const applyAll = async () => {
    for (const user of left) {
      const session = await applyForCard(userAt(origin, user), () => proxies[calls++ % proxies.length]?.url ?? '');
      sessions.set(user, session.id);
    }
  };
  await Promise.all(Array.from({ length: 6 }, applyAll));
  console.log(`${count} applications through 3 proxies in ${seconds(Date.now() - began)} s; now nobody looks.`);

  // Every one of them has been asked about, and some are just being.
  await until('each is asked about once more', 3 * retryAfter + tolerance, () =>
    [...seen().values()].every(({ asked }) => asked.length > 1),
  );
  // The worst moment: questions were taken, and their answers are still to come.
  sandbox.faults.hold('steps', { after: 'accepted' });
  await until('each proxy is asking', 2 * retryAfter, () => sandbox.faults.held('steps') > 10);
  await doomed.kill();
  sandbox.faults.clear();
  console.log('One proxy was killed while it was asking.');
  const killed = Date.now();
  await until('each is asked about twice after that', 3 * (retryAfter + tolerance), () =>
    [...seen().values()].every(({ asked }) => asked.filter((time) => time > killed).length > 1),
  );

  const atDesk = Date.now();
  const outcomes = new Map(users.map((user, index) => [user, index % 4 === 3 ? 'rejected' : 'approved'] as const));
  for (const [user, outcome] of outcomes)
    sandbox.decide(
      seen().get(user)?.sessionId ?? '',
      outcome === 'approved' ? { verification: 'approved' } : { verification: 'rejected', reason: 'Out of date' },
    );
  console.log(`All ${count} were decided.`);
  const news = () => others.flatMap((proxy) => proxy.news);
  await until(
    'all is told',
    retryAfter + 2 * tolerance,
    () => new Set(news().map(({ userId }) => userId)).size === count,
  );
  const told = Date.now();
  // Whatever would act twice has the time to do so.
  await new Promise((resume) => setTimeout(resume, 2 * retryAfter * 1000));

  const after = seen();
  const begunAnew = [...after.values()].filter(({ begun }) => begun > 1).length;
  const gaps = [...after.values()].flatMap(gapsOf);
  const statuses = await Promise.all(
    users.map(async (user) => {
      const proxy = others[0]?.url ?? '';
      const response = await userAt(origin, user)(proxy, 'GET', `/sessions/${sessions.get(user)}`);
      const { status }: { status: string } = await response.json();
      return [user, status] as const;
    }),
  );
  const asked = [...after.values()].reduce((sum, each) => sum + each.asked.length - 1, 0);
  console.log(
    `\n  questions               ${asked}, one every ${retryAfter} s a session\n` +
      `  between two of them     median ${quantile(gaps, 0.5).toFixed(1)} s, 99 % ${quantile(gaps, 0.99).toFixed(1)} s, longest ${Math.max(...gaps).toFixed(1)} s\n` +
      `  begun anew              ${begunAnew} upstream sessions, whose answer was lost with the proxy\n` +
      `  from desk to hook       ${seconds(told - atDesk)} s for all\n`,
  );
  check(
    Math.max(...gaps) <= retryAfter + tolerance,
    `no gap is longer than ${retryAfter} s and ${tolerance} s of tolerance`,
  );
  check(begunAnew > 0, 'some answers were lost with the proxy, and made up for');
  const ends = { approved: 'completed', rejected: 'rejected' } as const;
  const wrong = statuses.filter(([user, status]) => status !== ends[outcomes.get(user) ?? 'approved']);
  check(wrong.length === 0, `each session ended as it was decided (${wrong.length} did not)`);
  const acted = (number: (each: { completed: number; exchanged: number }) => number) =>
    users.filter(
      (user) =>
        number(after.get(user) ?? { completed: 0, exchanged: 0 }) !== (outcomes.get(user) === 'approved' ? 1 : 0),
    );
  check(acted(({ completed }) => completed).length === 0, 'each approved one was completed once, no other');
  check(acted(({ exchanged }) => exchanged).length === 0, 'each approved one’s token was exchanged once, no other');
  const expected = users.map((user) => `${user} session_${ends[outcomes.get(user) ?? 'approved']}`);
  const heard = news().map(({ type, userId }) => `${userId} ${type}`);
  check(
    heard.toSorted().join() === expected.toSorted().join(),
    'the tenant was told of each, once, and of nothing else',
  );
  check(doomed.news.length === 0, 'nothing was told before there was anything to tell');
}

async function until(what: string, patience: number, isSo: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + patience * 1000;
  while (!isSo()) {
    if (Date.now() > giveUpAt) return check(false, `${what}, within ${patience} s`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} is "${text}". Give a whole number above 0.`);
}
