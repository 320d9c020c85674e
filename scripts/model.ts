import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { bundle } from './model/bundle.js';
import type { ChunkResult, Failure } from './model/runChunk.js';
import { inWorkers } from './model/Workers.js';

/**
 * `npm run test:model`: random things that users do and faults that befall them, on the real core, proxies and sandbox under one virtual
 * clock; see docs/testing.md. `-- --sessions 500` for fewer, `-- --seed 42 --path …` as it was printed for the same one again,
 * `-- --plant lock` to see a planted bug found.
 */
const plantNames = ['idempotency', 'lock', 'progress'] as const;
const { values: given } = parseArgs({
  options: {
    sessions: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    plant: { type: 'string' },
    plants: { type: 'boolean', default: false },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const sessions = readNumber('sessions', given.sessions);
const workers = readNumber('workers', given.workers);
const seed = given.seed === undefined ? Date.now() % 2 ** 31 : readNumber('seed', given.seed);
const plant = plantNames.find((name) => name === given.plant);
if (given.plant !== undefined && !plant)
  throw new RangeError(`--plant is "${given.plant}". Give one of: ${plantNames.join(', ')}.`);

/** So many sessions a process runs before it is given the next ones. */
const chunkSize = 125;

const file = await bundle();
let ok = true;
if (given.plants) for (const name of plantNames) ok = (await findPlant(name)) && ok;
if (plant) ok = (await findPlant(plant)) && ok;
else ok = (await findNothing()) && ok;
if (!ok) process.exitCode = 1;

/** The product as it is: nothing may be found. */
async function findNothing(): Promise<boolean> {
  const { done, time, counts, failure, seconds } = await run(undefined);
  for (const [kind, title] of [
    ['fault ', 'faults'],
    ['end ', 'ends'],
  ] as const)
    console.log(`${title}: ${list(counts, kind)}`);
  console.log(
    `${failure ? '✗' : '✓'} ${done} sessions, ${counts.commands} commands, ${seconds} s on ${workers} processes (${time.toFixed(0)} s of processor), seed ${seed}`,
  );
  if (failure) report(failure);
  return failure === undefined;
}

/** A bug that was planted: it has to be found. */
async function findPlant(name: (typeof plantNames)[number]): Promise<boolean> {
  const { done, failure, seconds } = await run(name);
  console.log(
    failure
      ? `✓ The planted bug "${name}" was found in ${seconds} s, in one of ${done} sessions: ${failure.error}`
      : `✗ The planted bug "${name}" was not found in ${done} sessions (seed ${seed})`,
  );
  if (failure && plant) report(failure);
  return failure !== undefined;
}

async function run(planted: (typeof plantNames)[number] | undefined) {
  const began = Date.now();
  const sizes = Array.from({ length: Math.ceil(sessions / chunkSize) }, (_, index) =>
    Math.min(chunkSize, sessions - index * chunkSize),
  );
  const chunks = sizes.map((size, index) => ({
    sessions: size,
    seed: seed + index,
    ...(planted && { plant: planted, hasty: plant === undefined }),
    ...(given.path !== undefined && { path: given.path }),
  }));
  let [done, time] = [0, 0];
  const failures: Failure[] = [];
  const counts: ChunkResult['counts'] = {};
  await inWorkers(file, workers, given.path === undefined ? chunks : chunks.slice(0, 1), (result) => {
    done += result.sessions;
    time += result.time / 1000;
    if (result.failure) failures.push(result.failure);
    for (const [name, count] of Object.entries(result.counts)) counts[name] = (counts[name] ?? 0) + count;
    if (sessions > 10_000 && done % 5000 < chunkSize)
      console.log(`${done} sessions, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  });
  return { done, time, counts, failure: failures[0], seconds: ((Date.now() - began) / 1000).toFixed(1) };
}

function report({ error, moves, happened, seed: itsSeed, path, shrinks }: Failure): void {
  const again = `npm run test:model -- --seed ${itsSeed} --path '${path}'${plant ? ` --plant ${plant}` : ''}`;
  console.error(
    `\n${error}\n\nThe smallest sequence that was found (${shrinks} times made smaller):\n` +
      `${moves.map((move, index) => (index === 0 ? `  ${move}` : `  ${index}. ${move}`)).join('\n')}\n\n` +
      `What happened in it:\n${happened.join('\n')}\n\nOnce more: ${again}`,
  );
}

function list(counts: ChunkResult['counts'], kind: string): string {
  const found = Object.entries(counts).filter(([name]) => name.startsWith(kind));
  return found
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([name, count]) => `${name.slice(kind.length)} ${count}`)
    .join(', ');
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} is "${text}". Give a whole number above 0.`);
}
