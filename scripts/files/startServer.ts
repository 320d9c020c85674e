import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tenant's server, and how much memory it takes. */
export interface RunningServer {
  /** The most resident memory that its process has had, in bytes, since it was asked to forget. */
  most(): number;
  /** Clears away what starting has left, and begins anew: gives what is there then. */
  forget(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts server.ts in a process of its own. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let now = 0;
  let most = 0;
  await new Promise<void>((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready`)));
    child.on('message', (message: { ready?: true; rss?: number }) => {
      if (message.ready) ready();
      now = message.rss ?? now;
      most = Math.max(most, now);
    });
  });
  return {
    most: () => most,
    async forget() {
      child.send('collect');
      // The process gives back what it does not need when it finds the time.
      await new Promise((later) => setTimeout(later, 1500));
      most = now;
      return now;
    },
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}
