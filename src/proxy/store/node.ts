import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { QueryResultRow } from 'pg';
import { listenOn } from './listen/node.js';
import { sqlStore, type SqlConnection } from './sqlStore.js';
import type { Store } from './Store.js';

/** A store on PostgreSQL, and the way to its database: for what else the proxy keeps there, such as its jobs. */
export interface SqlStore extends Store {
  readonly connection: SqlConnection;
}

/**
 * A store in a folder: PostgreSQL within the process (PGlite). For development, demos and tests; one process a folder.
 *
 * @throws Error when another running process uses the folder: two would silently lose rows.
 */
export async function openFolderStore(folder: string): Promise<SqlStore> {
  const { PGlite } = await import('@electric-sql/pglite');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(data);
  const database = await PGlite.create(join(data, 'postgres'));
  const connection: SqlConnection = {
    async query<Row>(sql: string, parameters?: unknown[]) {
      if (parameters) return database.query<Row>(sql, parameters);
      const results = await database.exec(sql);
      return { rows: (results.at(-1)?.rows ?? []) as Row[] };
    },
    transaction: (work) =>
      database.transaction((transaction) => work((sql, parameters) => transaction.query(sql, parameters))),
    listen: async (channel, onNotice) => {
      await database.listen(channel, onNotice);
    },
    close: async () => {
      await database.close();
      await unlock();
    },
  };
  const store = await sqlStore(connection);
  // The folder is this process's alone, so a lease found in it was held by a process that has died.
  await connection.query(`DELETE FROM onboarding_lease`);
  return { ...store, connection };
}

/** A store on a PostgreSQL server, shared by any number of proxies. `url` is `postgresql://user:password@host/database`. */
export async function openPostgresStore(url: string): Promise<SqlStore> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const closing = new AbortController();
  const connection: SqlConnection = {
    query: <Row>(sql: string, parameters?: unknown[]) => pool.query<QueryResultRow & Row>(sql, parameters),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(<Row>(sql: string, parameters?: unknown[]) =>
          client.query<QueryResultRow & Row>(sql, parameters),
        );
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    listen: (channel, onNotice, onGap) => listenOn(url, channel, onNotice, onGap, closing.signal),
    close: async () => {
      closing.abort();
      await pool.end();
    },
  };
  return { ...(await sqlStore(connection)), connection };
}

const openFolders = new Set<string>();

/** Marks the folder as in use by this process. A mark left by a process that is gone is taken over. */
async function lockFolder(folder: string): Promise<() => Promise<void>> {
  if (openFolders.has(folder))
    throw new Error(`The data folder ${folder} is open in this process already. Open it once, and share the store.`);
  const path = join(folder, 'process.lock');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      openFolders.add(folder);
      return async () => {
        openFolders.delete(folder);
        await rm(path, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (owner !== process.pid && isRunning(owner)) {
        throw new Error(
          `The data folder ${folder} is in use by process ${owner}. Two processes on one folder would lose data. ` +
            `Stop the other one, choose another folder, or set DATABASE_URL to share a PostgreSQL server.`,
          { cause: error },
        );
      }
      await rm(path, { force: true });
    }
  }
  throw new Error(`The data folder ${folder} could not be locked: several processes are starting on it. Start one.`);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
