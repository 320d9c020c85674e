import { migrate } from './migrate.js';
import type { Store } from './Store.js';

/** The one thing both PGlite and node-postgres can do: run a statement with numbered parameters. */
export interface SqlConnection {
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>;
  /** Runs several statements that all happen or none. */
  transaction<Result>(work: (query: SqlConnection['query']) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

interface SessionRow {
  id: string;
  user_id: string;
  version: number;
  expires_at: number;
  sealed: string;
}

/** A store on PostgreSQL's SQL, whoever runs it. Brings its tables up to date first. */
export async function sqlStore(connection: SqlConnection): Promise<Store> {
  await migrate(connection);
  return {
    async insert({ id, userId, version, expiresAt, sealed }) {
      const { rows } = await connection.query(
        `INSERT INTO onboarding_session (id, user_id, version, expires_at, sealed) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [id, userId, version, expiresAt, sealed],
      );
      return rows.length === 1;
    },
    async find(id) {
      const { rows } = await connection.query<SessionRow>(
        `SELECT id, user_id, version, expires_at::float8 AS expires_at, sealed FROM onboarding_session WHERE id = $1`,
        [id],
      );
      const [row] = rows;
      return (
        row && { id: row.id, userId: row.user_id, version: row.version, expiresAt: row.expires_at, sealed: row.sealed }
      );
    },
    async replace({ id, version, expiresAt, sealed }) {
      const { rows } = await connection.query(
        `UPDATE onboarding_session SET version = $2, expires_at = $3, sealed = $4 WHERE id = $1 AND version = $2 - 1 RETURNING id`,
        [id, version, expiresAt, sealed],
      );
      return rows.length === 1;
    },
    async lease(name, holder, milliseconds) {
      const { rows } = await connection.query(
        `INSERT INTO onboarding_lease (name, holder, until) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
         WHERE onboarding_lease.holder = excluded.holder OR onboarding_lease.until <= now() RETURNING name`,
        [name, holder, milliseconds],
      );
      return rows.length === 1;
    },
    async release(name, holder) {
      await connection.query(`DELETE FROM onboarding_lease WHERE name = $1 AND holder = $2`, [name, holder]);
    },
    async keepCredentials({ sessionId, userId, skill, sealed, createdAt }) {
      await connection.query(
        `INSERT INTO onboarding_credentials (session_id, user_id, skill, sealed, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (session_id) DO NOTHING`,
        [sessionId, userId, skill, sealed, createdAt],
      );
    },
    async credentialsOf(userId) {
      const { rows } = await connection.query<{
        session_id: string;
        user_id: string;
        skill: string;
        sealed: string;
        created_at: number;
      }>(
        `SELECT session_id, user_id, skill, sealed, created_at::float8 AS created_at FROM onboarding_credentials
         WHERE user_id = $1 ORDER BY created_at`,
        [userId],
      );
      return rows.map((row) => ({
        sessionId: row.session_id,
        userId: row.user_id,
        skill: row.skill,
        sealed: row.sealed,
        createdAt: row.created_at,
      }));
    },
    close: () => connection.close(),
  };
}
