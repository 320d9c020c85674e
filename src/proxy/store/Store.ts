/** A session as the store keeps it: what it must search by in the open, all else sealed. Times are milliseconds. */
export interface StoredSession {
  id: string;
  userId: string;
  /** Grows by one with each write; a write against an older version is refused. */
  version: number;
  expiresAt: number;
  /** When the proxy has to look at it next without being asked; null for never. */
  dueAt: number | null;
  sealed: string;
}

/** Where a list of what is due has come to. */
export type DueSession = Pick<StoredSession, 'id'> & { dueAt: number };

/** What the upstream gave for a finished session; the tokens are sealed. */
export interface StoredCredentials {
  sessionId: string;
  userId: string;
  skill: string;
  sealed: string;
  createdAt: number;
}

/**
 * Where sessions live. Every implementation passes the same tests (store.test.ts). Writes are compare-and-set, so that correctness
 * never rests on a lock; leases only keep two proxies from doing the same work.
 */
export interface Store {
  /** False when there is a session of that id already; nothing is changed then. */
  insert(session: StoredSession): Promise<boolean>;
  find(id: string): Promise<StoredSession | undefined>;
  /** Writes where the stored version is `session.version - 1`; false where it is not. */
  replace(session: StoredSession): Promise<boolean>;
  /** Forgets a session, and whoever holds a lease on it; false where there is none. Its credentials stay. */
  remove(id: string): Promise<boolean>;
  /** A user's sessions, in no particular order. */
  sessionsOf(userId: string): Promise<StoredSession[]>;
  /**
   * Sessions that are due by then, the longest overdue first: at most `limit` of them, those behind `after` where a list is
   * gone on with.
   */
  due(by: number, limit: number, after?: DueSession): Promise<DueSession[]>;
  /**
   * Calls `listener` after each write to a session, whoever wrote, until the returned function is called. Now and then also
   * without one, e.g. after a connection was lost; so that none is missed.
   */
  watch(id: string, listener: () => void): Promise<() => void>;
  /** Takes or renews the lease `name` for `holder`; false while another holds it. Measured by the store's own clock. */
  lease(name: string, holder: string, milliseconds: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
  /** Keeps a session's credentials; the same session again changes nothing. */
  keepCredentials(credentials: StoredCredentials): Promise<void>;
  credentialsOf(userId: string): Promise<StoredCredentials[]>;
  /** Forgets a session's credentials; false where there are none. */
  removeCredentials(sessionId: string): Promise<boolean>;
  close(): Promise<void>;
}
