import { defineSkill, memoryStore, productForm } from 'onboarding-kit/proxy';
import type { Session } from 'onboarding-kit/protocol';
import { asPage, createInMemoryDemo } from '../../src/demo/createInMemoryDemo.js';
import { skills } from '../../src/demo/skills/index.js';
import { applyForCard, userOf } from '../../src/demo/userOf.js';

export const origin = 'https://acme.example';
/** In what another user has entered. */
export const othersWord = 'CANARY-OF-MIHAI';

const deposit = 'carpati_ro_deposit_sbx_#3.0';
const accounts = 'carpati_ro_aisp_sbx_#2.0';
const instant = 'instant_ro_aisp_sbx_#1.0';
const card = 'carpati_ro_card_sbx_#1.0';
const encryptionKey = Buffer.alloc(32, 7).toString('base64');

/** What is chosen from a list that the proxy searches. */
const branches = defineSkill({
  id: 'branches',
  kind: 'product',
  title: 'Branches',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    productForm({
      name: 'branch',
      title: 'Branch',
      fields: [{ type: 'search-select', name: 'branch', label: 'Branch' }],
      options: { branch: ({ q = '' }) => ({ options: [{ value: 'cluj', label: `Cluj ${q}` }], more: false }) },
    }),
  ],
});

/** Sessions of one user in every state, and what else a call may be about. */
export interface Sessions {
  all: { state: string; session: Session; uploads: string[] }[];
  /** The one-time states of trips that are under way. */
  states: string[];
  /** The secret of a link that nobody has opened yet. */
  link: string;
  /** What a device that has opened another one shows of itself. */
  cookie: string;
}

/** The real proxy on the real sandbox in memory, with a user whose sessions are tried and another one whom nothing may reach. */
export async function createWorld() {
  const store = memoryStore();
  const options = {
    skills: [...skills, branches],
    store,
    encryptionKeys: [encryptionKey],
    handoverUrl: `${origin}/phone`,
    authenticate: (request: Request) => {
      const id = request.headers.get('x-user') ?? '';
      return id === '' ? null : { id };
    },
  };
  const { proxy, sandbox } = await createInMemoryDemo(options);
  const tomorrow = await createInMemoryDemo({
    ...options,
    tenant: sandbox.tenant,
    now: () => Date.now() + 25 * 3_600_000,
  });
  const as = (id: string, at = proxy) => {
    const page = asPage(at);
    return userOf({
      fetch: (input, init) =>
        page(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), 'x-user': id } }),
    });
  };

  /** New sessions for a new user. */
  async function populate(userId: string): Promise<Sessions> {
    const user = as(userId);
    const all: Sessions['all'] = [];
    const add = (state: string, session: Session, uploads: string[] = []) => all.push({ state, session, uploads });

    const withFile = await user.start(deposit);
    const whole = await Promise.all(['identity_front', 'identity_back'].map((field) => user.upload(withFile, field)));
    const begunFile = await user.call(`/sessions/${withFile.id}/uploads`, {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '1000',
        'upload-metadata': `field ${btoa('identity_back')},stepId ${btoa(withFile.step?.id ?? '')},filename ${btoa('a.jpg')}`,
      },
    });
    const half = begunFile.headers.get('location')?.split('/').at(-1) ?? '';
    add('a form', withFile, [half, ...whole.map(({ id }) => id)]);
    const trip = await user.start(accounts);
    add('a trip', trip);
    const refused = await user.start(accounts);
    const back = await sandbox.visit(urlOf(refused), { decision: 'refuse' });
    await user.call(new URL(back).pathname.replace('/onboarding', '') + new URL(back).search);
    add('a trip refused', await user.load(refused.id));
    add('a search', await user.start(branches.id));
    add('details before a trip', await user.start('dunarea_ro_aisp_sbx_#1.0'));
    add('a payment', await user.start('dunarea_ro_pisp_sbx_#1.0'));
    add('every type of field', await user.start('dunarea_ro_account_sbx_#1.0'));
    add('waiting', await applyForCard(user));
    const rejected = await applyForCard(user);
    const begun = sandbox.log.findLast((event) => event.type === 'session_created');
    sandbox.decide(begun?.type === 'session_created' ? begun.session_id : '', {
      verification: 'rejected',
      reason: 'blurred',
    });
    add('being rejected', rejected);
    const document = await user.next(await user.start(card), {
      first_name: 'Ana',
      last_name: 'Pop',
      date_of_birth: '1990-02-01',
      email: 'ana@example.com',
      phone: '+40722123456',
    });
    add('a second form', document);
    const answered = document.trail[0]?.id ?? '';
    const change = user.json(
      'POST',
      {},
      { 'idempotency-key': crypto.randomUUID(), 'if-match': `"${document.revision}"` },
    );
    await user.call(`/sessions/${document.id}/steps/${answered}/change`, change);
    add('being changed', await user.load(document.id));
    add('completed', await user.next(await user.start(instant), { consent: true }));
    const cancelled = await user.start(deposit);
    await user.call(`/sessions/${cancelled.id}/cancel`, user.json('POST', {}));
    add('cancelled', await user.load(cancelled.id));
    const expired = await user.start(deposit);
    add('expired', await as(userId, tomorrow.proxy).load(expired.id));

    const slot = { stepId: withFile.step?.id, field: 'identity_back' };
    const linked = await user.start(deposit);
    const other = { stepId: linked.step?.id, field: 'identity_front' };
    const linkOf = async (id: string, slot: object) => {
      const link = await user.call(`/sessions/${id}/handovers`, user.json('POST', slot));
      const { url }: { url: string } = await link.json();
      return new URL(url).hash.slice(1);
    };
    const claimed = await user.call('/handover/claim', user.json('POST', { secret: await linkOf(withFile.id, slot) }));
    const confirmed = await sandbox.visit(urlOf(trip), { decision: 'approve' });
    const states = [new URL(confirmed).searchParams.get('state') ?? ''];
    return {
      all,
      states,
      link: await linkOf(linked.id, other),
      cookie: claimed.headers.get('set-cookie')?.split(';')[0] ?? '',
    };
  }

  const mihai = as('user-mihai');
  const others = await mihai.start(card);
  await mihai.call(
    `/sessions/${others.id}/draft`,
    mihai.json('PUT', { stepId: others.step?.id, data: { first_name: othersWord } }),
  );
  const { tenant } = sandbox;
  const keys = [
    tenant.client_app_key,
    tenant.client_secret,
    tenant.service_account.private_key.slice(40, 100),
    encryptionKey,
    othersWord,
    others.id,
  ];
  return {
    send: (request: Request) => proxy.fetch(request),
    /** A session that nobody of ours may see. */
    othersId: others.id,
    populate,
    /** All that another user has; what is the same was neither changed nor read for writing. */
    ofOthers: async () => JSON.stringify(await store.sessionsOf('user-mihai')),
    /** Everything that no answer may have: keys, what the sandbox has given out since the nth of each, what is somebody else's. */
    secrets: (since: number) => [...keys, ...Object.values(sandbox.issued).flatMap((given) => given.slice(-since))],
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;

function urlOf({ step }: Session): string {
  if (step?.kind !== 'redirect' || step.url === undefined) throw new Error(`No trip: ${JSON.stringify(step)}`);
  return step.url;
}
