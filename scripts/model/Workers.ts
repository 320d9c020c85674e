import { fork, type ChildProcess } from 'node:child_process';
import type { ChunkResult } from './runChunk.js';
import type { Chunk } from './worker.js';

/** Has chunks of sessions run by a few processes of their own, until all are done or one of them has failed. */
export async function inWorkers(
  file: string,
  count: number,
  chunks: readonly Chunk[],
  tell: (result: ChunkResult) => void,
): Promise<void> {
  const left = chunks.values();
  let stopped = false;
  const workOff = async () => {
    const worker = fork(file, { execArgv: [] });
    try {
      await heard(worker);
      for (const chunk of left) {
        if (stopped) return;
        worker.send(chunk);
        const result = (await heard(worker)) as ChunkResult;
        stopped ||= result.failure !== undefined;
        tell(result);
      }
    } finally {
      if (worker.connected) worker.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, chunks.length) }, workOff));
}

function heard(worker: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A worker of the model ended with code ${code}`));
    worker.once('exit', ended);
    worker.once('message', (message) => {
      worker.off('exit', ended);
      resolve(message);
    });
  });
}
