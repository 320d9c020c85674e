import { defineSkill, memoryStore, productForm } from 'onboarding-kit/proxy';
import type { Session } from 'onboarding-kit/protocol';
import { asPage, createInMemoryDemo } from '../../src/demo/createInMemoryDemo.js';
import { skills } from '../../src/demo/skills/index.js';
import { applyForCard, userOf, type User } from '../../src/demo/userOf.js';
import { accountAnswers, accountPapers } from '../../e2e/support/answers.js';
import { picture } from '../../e2e/support/files.js';

export const origin = 'https://acme.example';
/** In what another user has entered. */
export const othersWord = 'CANARY-OF-MIHAI';

const deposit = 'carpati_ro_deposit_sbx_#3.0';
const accounts = 'carpati_ro_aisp_sbx_#2.0';
const instant = 'instant_ro_aisp_sbx_#1.0';
const card = 'carpati_ro_card_sbx_#1.0';
const account = 'dunarea_ro_account_sbx_#1.0';
const personal = {
  first_name: 'Ana',
  last_name: 'Pop',
  date_of_birth: '1990-02-01',
  email: 'ana@example.com',
  phone: '+40722123456',
};
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
  /** For calls that hardly any session is ready for: one that is, with what stands in the address. By the call's name. */
  ready: Record<string, { session: Session; path: Record<string, string> }>;
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
  // A code that was sent a minute ago may be sent again.
  const before = await createInMemoryDemo({ ...options, tenant: sandbox.tenant, now: () => Date.now() - 60_000 });
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
    add('every type of field', await user.start(account));
    add('waiting', await applyForCard(user));
    const rejected = await applyForCard(user);
    const begun = sandbox.log.findLast((event) => event.type === 'session_created');
    sandbox.decide(begun?.type === 'session_created' ? begun.session_id : '', {
      verification: 'rejected',
      reason: 'blurred',
    });
    add('being rejected', rejected);
    add('a second form', await user.next(await user.start(card), personal));
    add('being changed', await beingChanged(user));
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
    const at = (session: Session, path: Record<string, string> = {}) => ({
      session,
      path: { id: session.id, stepId: session.step?.id ?? '', ...path },
    });
    const answered = await user.next(await user.start(card), personal);
    const ready = {
      changeStep: at(answered, { stepId: answered.trail[0]?.id ?? '' }),
      keepStep: at(await beingChanged(user)),
      leaveForServicer: at(await user.start(accounts)),
      sendNewCode: at(await waitingForCode(as(userId, before.proxy)), { field: 'code' }),
      findOptions: at(await user.start(branches.id), { field: 'branch' }),
    };
    const confirmed = await sandbox.visit(urlOf(trip), { decision: 'approve' });
    const states = [new URL(confirmed).searchParams.get('state') ?? ''];
    return {
      all,
      ready,
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

/** Goes back to a step that was answered. */
async function beingChanged(user: User): Promise<Session> {
  const { id, trail, revision } = await user.next(await user.start(card), personal);
  const headers = { 'idempotency-key': crypto.randomUUID(), 'if-match': `"${revision}"` };
  await user.call(`/sessions/${id}/steps/${trail[0]?.id}/change`, user.json('POST', {}, headers));
  return user.load(id);
}

/** Answers all that is asked before a code is. */
async function waitingForCode(user: User): Promise<Session> {
  let session = await user.start(account);
  for (let { step } = session; step && step.name !== 'phone_code'; { step } = session) {
    const data = { ...accountAnswers[step.name] };
    for (const field of accountPapers[step.name] ?? []) {
      const { name, buffer } = picture();
      data[field] = [(await user.upload(session, field, Uint8Array.from(buffer), name)).id];
    }
    session = await user.next(session, data);
  }
  return session;
}

function urlOf({ step }: Session): string {
  if (step?.kind !== 'redirect' || step.url === undefined) throw new Error(`No trip: ${JSON.stringify(step)}`);
  return step.url;
}
