import type { Store, StoredSession } from 'onboarding-kit/proxy';
import type { SessionRecord, UpstreamState } from '../../src/proxy/session/SessionRecord.js';
import { Vault } from '../../src/proxy/store/Vault.js';
import { encryptionKey } from './openProxy.js';

/** Makes the store faulty, as one proxy sees it. */
export type Plant = (store: Store, proxy: number) => Store;

const vault = Vault.open([encryptionKey], () => {});

/** The same stored session with another record in it. */
async function edited(session: StoredSession, edit: (record: SessionRecord) => SessionRecord): Promise<StoredSession> {
  const purpose = `session:${session.id}`;
  const opened = await vault;
  const record = (await opened.unseal(purpose, session.sealed)) as SessionRecord;
  return { ...session, sealed: await opened.seal(purpose, edit(record)) };
}

/** Three bugs that the model has to find, planted around the real parts. */
export const plants = {
  /** The idempotency check is dropped: no key of an answer is known again. */
  idempotency: (store) => {
    const forget = (record: SessionRecord) => ({
      ...record,
      keys: Object.fromEntries(Object.entries(record.keys).filter(([key]) => key.startsWith('start:'))),
    });
    return { ...store, replace: async (session) => store.replace(await edited(session, forget)) };
  },

  /** The lock is dropped, and with it compare-and-set: everybody may work at once, and the last one to write wins. */
  lock: (store) => ({
    ...store,
    lease: async () => true,
    async replace(session) {
      const { version = 0 } = (await store.find(session.id)) ?? {};
      return store.replace({ ...session, version: version + 1 });
    },
  }),

  /** Recorded progress is forgotten: what a proxy noted of what it was sending, no other proxy knows, nor itself after a restart. */
  progress: (() => {
    const writers = new WeakMap<Store, Map<string, number>>();
    return (store, proxy) => {
      const writer = writers.get(store) ?? new Map<string, number>();
      writers.set(store, writer);
      const forget = (record: SessionRecord): SessionRecord => {
        if (!record.upstream) return record;
        const { attempt: _, ...upstream } = record.upstream;
        const accepted = Object.entries(upstream.accepted).map(([step, acceptance]) => [
          step,
          { ...acceptance, attached: [] },
        ]);
        return { ...record, upstream: { ...upstream, accepted: Object.fromEntries(accepted) } satisfies UpstreamState };
      };
      return {
        ...store,
        async find(id) {
          const found = await store.find(id);
          return found && writer.get(id) !== proxy ? edited(found, forget) : found;
        },
        async replace(session) {
          const replaced = await store.replace(session);
          if (replaced) writer.set(session.id, proxy);
          return replaced;
        },
      };
    };
  })(),
} satisfies Record<string, Plant>;
