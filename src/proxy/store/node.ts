import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { QueryResultRow } from 'pg';
import { sqlStore, type SqlConnection } from './sqlStore.js';
import type { Store } from './Store.js';

/**
 * A store in a folder: PostgreSQL within the process (PGlite). For development, demos and tests; one process a folder.
 *
 * @throws Error when another running process uses the folder: two would silently lose rows.
 */
export async function openFolderStore(folder: string): Promise<Store> {
  const { PGlite } = await import('@electric-sql/pglite');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(data);
  const database = await PGlite.create(join(data, 'postgres'));
  const connection: SqlConnection = {
    query: (sql, parameters) => database.query(sql, parameters),
    transaction: (work) =>
      database.transaction((transaction) => work((sql, parameters) => transaction.query(sql, parameters))),
    close: async () => {
      await database.close();
      await unlock();
    },
  };
  const store = await sqlStore(connection);
  // The folder is this process's alone, so a lease found in it was held by a process that has died.
  await connection.query(`DELETE FROM onboarding_lease`);
  return store;
}

/** A store on a PostgreSQL server, shared by any number of proxies. `url` is `postgresql://user:password@host/database`. */
export async function openPostgresStore(url: string): Promise<Store> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return sqlStore({
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
    close: () => pool.end(),
  });
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
