import { sessionSchema, type Answer, type Field, type FieldError } from 'onboarding-kit/protocol';
import { createOnboardingProxy, defineSkill, memoryFiles, memoryStore } from 'onboarding-kit/proxy';
import { createServiceTenant } from 'onboarding-kit/sandbox';

/** What the proxy makes of an answer: the fields as it shows them, and the reading it keeps or refuses. */
export interface ProxyReading {
  fields: Field[];
  /** Without errors where the body itself was not taken. */
  reading: { ok: true; value: Answer } | { ok: false; errors: FieldError[] | undefined };
}

/** Sends an answer to a step made of those fields, as JSON text. */
export type ProxyReader = (fields: readonly Field[], values: string) => Promise<ProxyReading>;

const origin = 'https://acme.example';

/** A real proxy with a skill whose first step asks for whatever is handed in; what it takes, the second step is told. */
export async function openProxyReader(): Promise<ProxyReader> {
  let asked: readonly Field[] = [];
  let taken: Answer | undefined;
  const skill = defineSkill({
    id: 'agree',
    kind: 'product',
    title: 'Agree',
    servicer: { id: 'agree', name: 'Agree', country: 'RO', initials: 'A' },
    steps: [
      { kind: 'form', name: 'asked', title: 'Asked', fields: () => asked },
      {
        kind: 'form',
        name: 'next',
        title: 'Next',
        fields({ answers }) {
          taken = answers.asked;
          return [];
        },
        send: { step: 'next', data: () => ({}) },
      },
    ],
  });
  const { client_id, client_app_key, client_secret, service_account } = await createServiceTenant();
  const proxy = await createOnboardingProxy({
    skills: [skill],
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    authenticate: () => ({ id: 'user-ana' }),
    rateLimit: false,
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: () => Promise.reject(new Error('Nothing is sent on')),
    },
  });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    proxy.fetch(
      new Request(`${origin}/onboarding${path}`, {
        method: 'POST',
        body,
        headers: { origin, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
      }),
    );

  return async (fields, values) => {
    asked = fields;
    taken = undefined;
    const started = await post('/sessions', JSON.stringify({ skill: skill.id }));
    const session = sessionSchema.parse(await started.json());
    if (session.step?.kind !== 'form') throw new Error(`No form was asked: ${JSON.stringify(session)}`);
    const answered = await post(`/sessions/${session.id}/steps/${session.step.id}`, `{"data":${values}}`, {
      'if-match': started.headers.get('etag') ?? '',
    });
    const body = (await answered.json()) as { errors?: FieldError[] };
    if (answered.ok && taken) return { fields: session.step.fields, reading: { ok: true, value: taken } };
    if (answered.status !== 422 && answered.status !== 400)
      throw new Error(`The proxy answered ${answered.status}: ${JSON.stringify(body)}`);
    return { fields: session.step.fields, reading: { ok: false, errors: body.errors } };
  };
}
