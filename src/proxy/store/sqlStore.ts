import { migrate } from './migrate.js';
import type { DueSession, Store, StoredSession } from './Store.js';
import { Watchers } from './Watchers.js';

/** What both PGlite and node-postgres can do. */
export interface SqlConnection {
  /** Runs a statement with numbered parameters; without any, `sql` may be several statements. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>;
  /** Runs several statements that all happen or none. */
  transaction<Result>(work: (query: SqlConnection['query']) => Promise<Result>): Promise<Result>;
  /** Hears what is notified on a channel, until the connection is closed. `onGap` is called when some of it may have been missed. */
  listen(channel: string, onNotice: (payload: string) => void, onGap: () => void): Promise<void>;
  close(): Promise<void>;
}

/** Where the id of every session that was written to is called out, by the statement that writes. */
const channel = 'onboarding_session';
const sessionColumns = `id, user_id AS "userId", version, expires_at::float8 AS "expiresAt", due_at::float8 AS "dueAt", sealed`;
const written = (statement: string) =>
  `WITH written AS (${statement} RETURNING id) SELECT id, pg_notify('${channel}', id) FROM written`;

/** A store on PostgreSQL's SQL, whoever runs it. Brings its tables up to date first. */
export async function sqlStore(connection: SqlConnection): Promise<Store> {
  await migrate(connection);
  const watchers = new Watchers();
  let listening: Promise<void> | undefined;
  const listen = () => {
    listening ??= connection
      .listen(
        channel,
        (id) => watchers.tell(id),
        () => watchers.tellAll(),
      )
      .catch((error: unknown) => {
        listening = undefined;
        throw error;
      });
    return listening;
  };
  return {
    async insert({ id, userId, version, expiresAt, dueAt, sealed }) {
      const { rows } = await connection.query(
        written(
          `INSERT INTO onboarding_session (id, user_id, version, expires_at, due_at, sealed)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
        ),
        [id, userId, version, expiresAt, dueAt, sealed],
      );
      return rows.length === 1;
    },
    async find(id) {
      const { rows } = await connection.query<StoredSession>(
        `SELECT ${sessionColumns} FROM onboarding_session WHERE id = $1`,
        [id],
      );
      return rows[0];
    },
    async replace({ id, version, expiresAt, dueAt, sealed }) {
      const { rows } = await connection.query(
        written(
          `UPDATE onboarding_session SET version = $2, expires_at = $3, due_at = $4, sealed = $5
           WHERE id = $1 AND version = $2 - 1`,
        ),
        [id, version, expiresAt, dueAt, sealed],
      );
      return rows.length === 1;
    },
    async remove(id) {
      const { rows } = await connection.query(written(`DELETE FROM onboarding_session WHERE id = $1`), [id]);
      await connection.query(`DELETE FROM onboarding_lease WHERE name = $1`, [`session:${id}`]);
      return rows.length === 1;
    },
    async sessionsOf(userId) {
      const { rows } = await connection.query<StoredSession>(
        `SELECT ${sessionColumns} FROM onboarding_session WHERE user_id = $1`,
        [userId],
      );
      return rows;
    },
    async due(by, limit, after) {
      const { rows } = await connection.query<DueSession>(
        `SELECT id, due_at::float8 AS "dueAt" FROM onboarding_session
         WHERE due_at <= $1 AND (due_at, id) > ($3, $4) ORDER BY due_at, id LIMIT $2`,
        [by, limit, after?.dueAt ?? -1, after?.id ?? ''],
      );
      return rows;
    },
    async watch(id, listener) {
      const stop = watchers.add(id, listener);
      try {
        await listen();
      } catch (error) {
        stop();
        throw error;
      }
      return stop;
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
    async removeCredentials(sessionId) {
      const { rows } = await connection.query(
        `DELETE FROM onboarding_credentials WHERE session_id = $1 RETURNING session_id`,
        [sessionId],
      );
      return rows.length === 1;
    },
    close: () => connection.close(),
  };
}
