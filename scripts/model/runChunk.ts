import fc from 'fast-check';
import type { ServiceTenant } from 'onboarding-kit/sandbox';
import { HouseCommand, moves, type Counts } from './commands.js';
import { finish } from './finish.js';
import { House } from './House.js';
import type { Plant } from './plants.js';
import { skills } from './skills.js';

export interface ChunkOptions {
  sessions: number;
  seed: number;
  /** Of one case, as it was printed: fast-check's path, and of its commands those that were run. */
  path?: string | undefined;
  /** The first that goes wrong is enough, however large it is. */
  hasty?: boolean | undefined;
  tenant: ServiceTenant;
  plant?: Plant | undefined;
}

export interface ChunkResult {
  sessions: number;
  /** Of the processor, in milliseconds. */
  time: number;
  counts: Counts;
  failure?: Failure;
}

export interface Failure {
  seed: number;
  path: string;
  error: string;
  /** The smallest that was found. */
  moves: string[];
  /** What happened in it. */
  happened: string[];
  shrinks: number;
}

/** So many sessions, one after the other; the first that goes wrong is made as small as it can be. */
export async function runChunk({ sessions, seed, path, hasty, tenant, plant }: ChunkOptions): Promise<ChunkResult> {
  const counts: Counts = {};
  const began = process.cpuUsage();
  // The second part is in Base64, and may hold the sign that stands before it.
  const [, casePath, replayPath] = /^([^/]*)\/?(.*)$/.exec(path ?? '') ?? [];
  /** The last house in which something was found: the smallest. */
  let found: House | undefined;
  const cases = fc.record({
    skill: fc.constantFrom(...skills),
    seed: fc.nat(0xffff),
    streams: fc.boolean(),
  });
  const commands = fc.commands(
    moves.map((move) => move.map((one) => new HouseCommand(one, counts))),
    { maxCommands: 70, size: 'max', ...(replayPath && { replayPath }) },
  );
  const property = fc.asyncProperty(cases, commands, async (given, list) => {
    const house = await House.open({ ...given, tenant, plant });
    house.trace(`${given.skill.title}, seed ${given.seed}, ${given.streams ? 'with' : 'without'} event streams`);
    try {
      await house.begin();
      await fc.asyncModelRun(() => ({ model: house, real: house }), list);
      const { status } = await finish(house);
      counts[`end ${status}`] = (counts[`end ${status}`] ?? 0) + 1;
    } catch (error) {
      found = house;
      throw error;
    } finally {
      house.close();
    }
  });
  const details = await fc.check(property, {
    numRuns: sessions,
    seed,
    ...(casePath !== undefined && { path: casePath }),
    endOnFailure: hasty === true || casePath !== undefined,
  });
  const { user, system } = process.cpuUsage(began);
  const done = { sessions: details.numRuns, counts, time: (user + system) / 1000 };
  if (!details.failed) return done;
  const replay = /replayPath="([^"]*)"/.exec(fc.stringify(details.counterexample))?.[1] ?? '';
  const error = details.errorInstance;
  return {
    ...done,
    failure: {
      seed: details.seed,
      path: `${details.counterexamplePath}/${replay}`,
      error:
        error instanceof Error
          ? error.name === 'Violation'
            ? error.message
            : (error.stack ?? error.message)
          : String(error),
      moves: [`${found?.options.skill.title} (${found?.options.skill.id})`, ...(found?.moves ?? [])],
      happened: found?.lines ?? [],
      shrinks: details.numShrinks,
    },
  };
}
