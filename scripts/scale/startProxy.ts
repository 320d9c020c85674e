import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Said } from './proxy.js';

export interface RunningProxy {
  url: string;
  /** What it told of its users, in order. */
  news: { type: string; userId: string }[];
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a proxy as a process of its own. */
export async function startProxy(environment: Record<string, string>): Promise<RunningProxy> {
  const child = fork(fileURLToPath(new URL('proxy.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const news: RunningProxy['news'] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (said: Said) => {
      if ('port' in said) resolve(said.port);
      else news.push(said.news);
    });
    child.once('exit', (code) => reject(new Error(`A proxy ended with code ${code} before it listened`)));
  });
  return { url: `http://127.0.0.1:${port}`, news, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
