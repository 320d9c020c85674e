import {
  createOnboardingProxy,
  defineSkill,
  memoryFiles,
  memoryStore,
  productForm,
  type OnboardingProxyOptions,
} from 'onboarding-kit/proxy';
import { createServiceTenant } from 'onboarding-kit/sandbox';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { createOnboardingSession } from '../../core/index.js';
import { en } from '../../locales/en.js';
import type { Field } from '../../protocol/index.js';
import { OnboardingProvider, TextsProvider, useOnboarding } from '../../react/index.js';
import { Root } from '../../ui/Root.js';
import '../../ui/styles.css';
import { FormStep } from './FormStep.js';

/** A browser lets no script set `Origin`, so a request that stays within the page answers for it itself. */
class PageRequest extends Request {
  override get headers(): Headers {
    const headers = new Headers(super.headers);
    headers.set('origin', location.origin);
    if (cookies.size > 0) headers.set('cookie', [...cookies.values()].join('; '));
    return headers;
  }
}

/** Scripts may neither see cookies nor set them, so in one page somebody else has to keep what the proxy gives out. */
const cookies = new Map<string, string>();
const append = Headers.prototype.append;
Headers.prototype.append = function keep(name, value) {
  const [cookie = ''] = value.split(';');
  if (name.toLowerCase() === 'set-cookie') cookies.set(cookie.split('=')[0] ?? '', cookie);
  append.call(this, name, value);
};

/** Another browser, which has been nowhere yet. */
export const forgetCookies = () => cookies.clear();

let tenant: ReturnType<typeof createServiceTenant> | undefined;

/** Tests of a whole form step, on the real proxy in memory. The upstream is asked for nothing. */
export async function formStage(fields: Field[], options: Partial<OnboardingProxyOptions> = {}) {
  tenant ??= createServiceTenant();
  const { client_id, client_app_key, client_secret, service_account } = await tenant;
  const skill = defineSkill({
    id: 'form',
    kind: 'product',
    title: 'Form',
    servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
    steps: [productForm({ name: 'documents', title: 'Documents', fields })],
  });
  const proxy = await createOnboardingProxy({
    skills: [skill],
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: location.origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: async () => new Response(null, { status: 503 }),
    },
    ...options,
  });
  /** The way to the proxy: what went over it, and what a test does to it. */
  const line = {
    calls: [] as string[],
    answers: [] as unknown[],
    /** Holds a call up, or cuts it by throwing. */
    before: async (_call: string) => {},
    /** What arrives in the place of a file's bytes. */
    instead: undefined as Uint8Array<ArrayBuffer> | undefined,
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new PageRequest(input instanceof Request ? input : new URL(input, location.origin), init);
    const call = `${request.method} ${new URL(request.url).pathname.replace(/\/(sessions|uploads)\/[^/]+/g, '/$1/*')}`;
    line.calls.push(call);
    if (call.startsWith('POST') && call.includes('/steps/'))
      line.answers.push((JSON.parse(await request.clone().text()) as { data: { card?: unknown } }).data.card);
    await Promise.race([line.before(call), aborted(request.signal)]);
    const swapped = line.instead && request.method === 'PATCH';
    const answer = await proxy.fetch(swapped ? new PageRequest(request, { body: line.instead ?? null }) : request);
    // As whatever serves a proxy does.
    if (options.now) answer.headers.set('Date', new Date(options.now()).toUTCString());
    return answer;
  };
  const client = () => createOnboardingSession({ skill: 'form', fetch });
  const first = client();
  const stop = first.subscribe(() => undefined);
  await expect.poll(() => first.getSnapshot().phase).toBe('ready');
  const snapshot = first.getSnapshot();
  const sessionId = snapshot.phase === 'ready' ? snapshot.session.id : '';

  /** Opens the page, as often as it is loaded. */
  const open = async () => {
    const session = createOnboardingSession({ sessionId, fetch });
    const screen = await render(
      <TextsProvider catalogue={en} locale="en-GB">
        <Root>
          <OnboardingProvider session={session}>
            <Step />
          </OnboardingProvider>
        </Root>
      </TextsProvider>,
    );
    return { session, close: () => screen.unmount() };
  };
  return { proxy, fetch, line, sessionId, first, stop, open };
}

function Step() {
  const { snapshot } = useOnboarding();
  if (snapshot.phase !== 'ready' || snapshot.session.status !== 'open') return null;
  const { session } = snapshot;
  if (session.step.kind !== 'form') return <p>Sent</p>;
  return (
    <FormStep
      step={session.step}
      session={session}
      tenant={{ name: 'Acme', initials: 'A' }}
      headingRef={null}
      onLeave={() => undefined}
    />
  );
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
