import type { DueSession, Store, StoredCredentials, StoredSession } from './Store.js';
import { Watchers } from './Watchers.js';

/**
 * A store that forgets with its process: for tests and stories.
 *
 * @example
 * const proxy = createOnboardingProxy({ store: memoryStore(), files: memoryFiles(), ...settings });
 */
export function memoryStore(): Store {
  const sessions = new Map<string, StoredSession>();
  const leases = new Map<string, { holder: string; until: number }>();
  const credentials = new Map<string, StoredCredentials>();
  const watchers = new Watchers();
  const write = (session: StoredSession) => {
    sessions.set(session.id, session);
    watchers.tell(session.id);
    return true;
  };
  return {
    insert: async (session) => {
      if (sessions.has(session.id)) return false;
      return write(session);
    },
    find: async (id) => sessions.get(id),
    replace: async (session) => {
      if (sessions.get(session.id)?.version !== session.version - 1) return false;
      return write(session);
    },
    remove: async (id) => {
      leases.delete(`session:${id}`);
      const removed = sessions.delete(id);
      if (removed) watchers.tell(id);
      return removed;
    },
    sessionsOf: async (userId) => [...sessions.values()].filter((session) => session.userId === userId),
    due: async (by, limit, after) =>
      [...sessions.values()]
        .flatMap(({ id, dueAt }) => (dueAt !== null && dueAt <= by ? [{ id, dueAt }] : []))
        .filter((session) => !after || inOrder(after, session) < 0)
        .toSorted(inOrder)
        .slice(0, limit),
    watch: async (id, listener) => watchers.add(id, listener),
    lease: async (name, holder, milliseconds) => {
      const current = leases.get(name);
      if (current && current.holder !== holder && current.until > Date.now()) return false;
      leases.set(name, { holder, until: Date.now() + milliseconds });
      return true;
    },
    release: async (name, holder) => {
      if (leases.get(name)?.holder === holder) leases.delete(name);
    },
    keepCredentials: async (kept) => {
      if (!credentials.has(kept.sessionId)) credentials.set(kept.sessionId, kept);
    },
    credentialsOf: async (userId) => [...credentials.values()].filter((kept) => kept.userId === userId),
    removeCredentials: async (sessionId) => credentials.delete(sessionId),
    close: async () => {},
  };
}

const inOrder = (left: DueSession, right: DueSession) => left.dueAt - right.dueAt || (left.id < right.id ? -1 : 1);
