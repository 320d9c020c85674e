import type { Store, StoredCredentials, StoredSession } from './Store.js';

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
  return {
    insert: async (session) => {
      if (sessions.has(session.id)) return false;
      sessions.set(session.id, session);
      return true;
    },
    find: async (id) => sessions.get(id),
    replace: async (session) => {
      if (sessions.get(session.id)?.version !== session.version - 1) return false;
      sessions.set(session.id, session);
      return true;
    },
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
    close: async () => {},
  };
}
