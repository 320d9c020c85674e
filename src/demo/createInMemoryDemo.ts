import {
  createOnboardingProxy,
  memoryFiles,
  memoryStore,
  type OnboardingProxy,
  type OnboardingProxyOptions,
  type UpstreamSettings,
} from 'onboarding-kit/proxy';
import { createSandbox, type Sandbox, type ServiceTenant } from 'onboarding-kit/sandbox';
import { skills } from './skills/index.js';

export interface InMemoryDemo {
  /** What the tenant's page would call: the proxy, as its user. Gives itself as the global `fetch` does. */
  fetch: typeof fetch;
  proxy: OnboardingProxy;
  sandbox: Sandbox;
}

export interface InMemoryDemoOptions extends Omit<Partial<OnboardingProxyOptions>, 'upstream'> {
  upstream?: Partial<UpstreamSettings>;
  /** The tenant's keys at the sandbox; fresh ones unless given. Making them takes a moment. */
  tenant?: ServiceTenant;
}

const origin = 'https://acme.example';

/**
 * The whole demo without a port: the real proxy on the real sandbox, keeping everything in memory. For tests and stories.
 *
 * @example
 * const { fetch } = await createInMemoryDemo();
 * <OnboardingWizard fetch={fetch} />
 */
export async function createInMemoryDemo({
  tenant,
  upstream,
  ...options
}: InMemoryDemoOptions = {}): Promise<InMemoryDemo> {
  const { now = Date.now } = options;
  const sandbox = await createSandbox({ now, ...(tenant && { tenant }) });
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const proxy = await createOnboardingProxy({
    skills,
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    // Tests call as no person does, and by clocks that stand still.
    rateLimit: false,
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: (request) => sandbox.fetch(request),
      ...upstream,
    },
    ...options,
  });
  return { fetch: asPage(proxy), proxy, sandbox };
}

/** Calls the proxy as a page on the tenant's origin does: relative addresses, and the `Origin` that a browser adds. */
export function asPage(proxy: Pick<OnboardingProxy, 'fetch'>): typeof fetch {
  return (input, init) => {
    const request = new PageRequest(input instanceof Request ? input : new URL(input, origin), init);
    return abortable(proxy.fetch(request), request.signal);
  };
}

/** A browser lets no script set `Origin` on a request, so one that stays within the page has to answer for it itself. */
class PageRequest extends Request {
  readonly #headers: Headers;

  constructor(input: Request | URL, init?: RequestInit) {
    super(input, init);
    this.#headers = new Headers(super.headers);
    this.#headers.set('origin', origin);
  }

  override get headers(): Headers {
    return this.#headers;
  }
}

/** The network drops an aborted call at once; a handler in memory would finish it first. */
function abortable(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = () =>
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    response.then(resolve, reject);
  });
}
