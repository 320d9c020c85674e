import type { SqlConnection } from './sqlStore.js';

/** Each entry is applied once, in order, and never edited after it has shipped: a change is a new entry. */
const migrations: readonly string[][] = [
  [
    `CREATE TABLE onboarding_session (
       id text PRIMARY KEY,
       user_id text NOT NULL,
       version integer NOT NULL,
       expires_at bigint NOT NULL,
       sealed text NOT NULL
     )`,
    `CREATE INDEX onboarding_session_user ON onboarding_session (user_id)`,
    `CREATE TABLE onboarding_lease (name text PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL)`,
    `CREATE TABLE onboarding_credentials (
       session_id text PRIMARY KEY,
       user_id text NOT NULL,
       skill text NOT NULL,
       sealed text NOT NULL,
       created_at bigint NOT NULL
     )`,
    `CREATE INDEX onboarding_credentials_user ON onboarding_credentials (user_id)`,
  ],
  [
    `ALTER TABLE onboarding_session ADD due_at bigint`,
    // What was there before is looked at once, and says itself when to look next.
    `UPDATE onboarding_session SET due_at = 0`,
    `CREATE INDEX onboarding_session_due ON onboarding_session (due_at, id) WHERE due_at IS NOT NULL`,
  ],
];

/** Any number will do, as long as every proxy on the database takes the same one. */
const migrationLock = 7_261_004;

/** Brings the tables up to date. Safe when several proxies start at once: one migrates, the others wait for it. */
export async function migrate(connection: SqlConnection): Promise<void> {
  await connection.transaction(async (query) => {
    await query(`SELECT pg_advisory_xact_lock($1)`, [migrationLock]);
    await query(`CREATE TABLE IF NOT EXISTS onboarding_migration (number integer PRIMARY KEY)`);
    const { rows } = await query<{ number: number }>(
      `SELECT coalesce(max(number), 0) AS number FROM onboarding_migration`,
    );
    const done = rows[0]?.number ?? 0;
    for (const [index, statements] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await query(statement);
      await query(`INSERT INTO onboarding_migration (number) VALUES ($1)`, [index + 1]);
    }
  });
}
