import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from './freePorts.js';

const run = promisify(execFile);

/** Said where tests had to be left out. */
export const withoutPostgres =
  'No PostgreSQL server is installed (apt-get install postgresql), and TEST_DATABASE_URL is not set.';

/**
 * Runs `work` on an empty database: on the server that `TEST_DATABASE_URL` names, else on a throwaway one.
 *
 * @param work is also told where the database is, in words.
 * @returns false, without running it, where there is no server.
 */
export async function withDatabase(work: (url: string, how: string) => Promise<void>): Promise<boolean> {
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? undefined : await startPostgres();
  const server = given || own?.url;
  if (server === undefined) return false;
  const { default: pg } = await import('pg');
  const name = `onboarding_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  try {
    await run(`CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const how = own ? 'a throwaway server, started with the one installed here' : 'the server of TEST_DATABASE_URL';
    try {
      await work(url.href, how);
    } finally {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } finally {
    await own?.stop();
  }
  return true;
}

/** Whether there is a PostgreSQL server to run tests on. */
export async function hasPostgres(): Promise<boolean> {
  return Boolean(process.env.TEST_DATABASE_URL) || (await findServer()) !== undefined;
}

/** A PostgreSQL server of this process's own, empty, on 127.0.0.1. */
export interface Postgres {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a throwaway PostgreSQL with the server installed on this machine.
 *
 * @returns undefined where none is installed.
 */
export async function startPostgres(): Promise<Postgres | undefined> {
  const bin = await findServer();
  if (!bin) return undefined;

  // The server refuses to run as root.
  const owner = process.getuid?.() === 0 ? await ids('postgres') : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const [port] = await freePorts(1);
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder },
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'],
    {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    // SIGINT is its fast shutdown: it does not wait for clients that forgot to leave.
    server.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };

  let log = '';
  const ready = new Promise<void>((resolve) => {
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  const started = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  if (!started) {
    await stop();
    throw new Error(`PostgreSQL in ${bin} did not start:\n${log}`);
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** The folder of the server's programs: Debian keeps them out of the PATH. */
async function findServer(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin'));
  const paths = process.env.PATH?.split(delimiter) ?? [];
  return [...newestFirst, ...paths].find(
    (path) => existsSync(join(path, 'initdb')) && existsSync(join(path, 'postgres')),
  );
}

async function ids(user: string) {
  const id = async (flag: string) => Number((await run('id', [flag, user])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}
