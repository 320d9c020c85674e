import { createServiceTenant } from 'onboarding-kit/sandbox';
import { installPlatform } from './platform.js';
import { plants } from './plants.js';
import { runChunk, type ChunkResult } from './runChunk.js';

/** What a worker is asked for. */
export interface Chunk {
  sessions: number;
  seed: number;
  path?: string | undefined;
  hasty?: boolean;
  plant?: keyof typeof plants | undefined;
}

/** One process of several: runs the sessions it is told to, a chunk at a time, under a clock of its own. */
const tenant = await createServiceTenant();
installPlatform();
// Errors are made by the thousand; who made them is asked of few.
Error.stackTraceLimit = 6;
process.on('message', async ({ plant, ...chunk }: Chunk) => {
  const result: ChunkResult = await runChunk({ ...chunk, tenant, plant: plant && plants[plant] });
  process.send?.(result);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
