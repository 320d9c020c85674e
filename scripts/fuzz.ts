import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createWorld } from './fuzz/createWorld.js';
import { judge } from './fuzz/judge.js';
import { operations } from './fuzz/operations.js';
import { randomCall, type RandomCall } from './fuzz/randomCall.js';
import { requestOf, send } from './fuzz/send.js';

/**
 * `npm run test:fuzz`: every call of the OpenAPI document with random values, right and wrong, in sessions of every state, signed in
 * and not: no fault, no hang, no leak, and every answer as documented. `-- --requests 2000` for fewer, `-- --seed 42` for the same
 * ones again.
 */
const { values: given } = parseArgs({
  options: { requests: { type: 'string', default: '40000' }, seed: { type: 'string' } },
});
const requests = Number(given.requests);
if (!Number.isInteger(requests) || requests < 1)
  throw new RangeError(`--requests is "${given.requests}". Give a whole number, e.g. 2000.`);
const firstSeed = given.seed === undefined ? Date.now() % 2 ** 31 : Number(given.seed);

/** Calls that share the sessions of one user. */
const callsARun = 100;
/** Of a fault that shows everywhere, no more are looked into. */
const mostFindings = 12;

interface Finding {
  what: string;
  seed: number;
  calls: readonly RandomCall[];
}

const world = await createWorld();
const others = await world.ofOthers();
const statuses = new Map<string, Set<number>>();
let made = 0;
let users = 0;

/** Makes calls on sessions of their own, and tells what was found, by what it is; `until` ends them at a finding of that kind. */
async function play(calls: readonly RandomCall[], until?: string): Promise<Map<string, number>> {
  users += 1;
  const userId = `user-${users}`;
  const sessions = await world.populate(userId);
  const secrets = world.secrets(60);
  const found = new Map<string, number>();
  for (const [index, call] of calls.entries()) {
    const { method, path } = call.operation;
    const what = await make(call, requestOf(call, sessions, { userId, othersId: world.othersId }), secrets);
    if (what !== undefined) found.set(`${method} ${path}: ${what}`, index + 1);
    if (until !== undefined && [...found.keys()].some((one) => kindOf(one) === until)) return found;
  }
  if ((await world.ofOthers()) !== others) found.set('leak: a session of another user was changed', calls.length);
  return found;
}

async function make({ operation }: RandomCall, request: Request, secrets: readonly string[]) {
  made += 1;
  try {
    const answered = await send(world, request);
    const seen = statuses.get(operation.name) ?? new Set();
    statuses.set(operation.name, seen.add(answered.response.status));
    return judge(operation, answered, secrets);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Findings that begin alike are one. */
const kindOf = (what: string) => what.slice(0, 90).replace(/[\w-]{20,}/g, '…');

/** The fewest of the calls that still bring it: first the last one alone, then ever smaller pieces are left out. */
async function fewest({ what, calls }: Finding): Promise<readonly RandomCall[]> {
  const kind = kindOf(what);
  const brings = async (some: readonly RandomCall[]) =>
    [...(await play(some, kind)).keys()].some((one) => kindOf(one) === kind);
  if (await brings(calls.slice(-1))) return calls.slice(-1);
  let left = calls;
  for (let piece = Math.ceil(left.length / 2); piece >= 1; piece = piece === 1 ? 0 : Math.ceil(piece / 2))
    for (let at = 0; at < left.length;) {
      const fewer = left.toSpliced(at, piece);
      if (await brings(fewer)) left = fewer;
      else at += piece;
    }
  return left;
}

const findings = new Map<string, Finding>();
for (let seed = firstSeed, left = requests; left > 0 && findings.size < mostFindings; seed += 1, left -= callsARun) {
  const calls = fc.sample(randomCall, { seed, numRuns: Math.min(left, callsARun) });
  for (const [what, at] of await play(calls))
    if (!findings.has(kindOf(what))) findings.set(kindOf(what), { what, seed, calls: calls.slice(0, at) });
}
console.log(
  `${findings.size > 0 ? '✗' : '✓'} ${made} requests to ${operations.length} operations: ${findings.size} findings. Seed ${firstSeed}.`,
);
const closed = operations.filter(({ name }) => ![...(statuses.get(name) ?? [])].some((status) => status < 400));
if (closed.length > 0) console.log(`  Never let in: ${closed.map(({ name }) => name).join(', ')}`);
for (const finding of findings.values()) {
  const calls = await fewest(finding);
  console.error(`\n  ${finding.what}\n  Again: npm run test:fuzz -- --requests ${callsARun} --seed ${finding.seed}`);
  const told = calls.map(({ operation, ...call }) => ({ call: operation.name, ...call }));
  console.error(`  Smallest: ${JSON.stringify(told)}`);
}
if (findings.size > 0) process.exitCode = 1;
