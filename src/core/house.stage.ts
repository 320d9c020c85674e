import { createOnboardingProxy, memoryFiles, memoryStore, type OnboardingProxyOptions } from 'onboarding-kit/proxy';
import { createSandbox } from 'onboarding-kit/sandbox';

/** Where the tests' tenant is: at the page's own origin, where there is a page. */
export const origin = typeof location === 'undefined' ? 'https://tenant.example' : location.origin;

/** A browser lets no script set `Origin`, so a request that stays within the page answers for it itself. */
class PageRequest extends Request {
  override get headers(): Headers {
    const headers = new Headers(super.headers);
    headers.set('origin', origin);
    return headers;
  }
}

/** The real proxy on the real sandbox, in memory. `call` reaches the proxy as a page of the tenant does. */
export async function buildHouse(options: Partial<OnboardingProxyOptions> & Pick<OnboardingProxyOptions, 'skills'>) {
  const sandbox = await createSandbox(options.now ? { now: options.now } : {});
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const proxy = await createOnboardingProxy({
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: (request) => sandbox.fetch(request),
    },
    ...options,
  });
  const call: typeof fetch = async (input, init) =>
    proxy.fetch(new PageRequest(input instanceof Request ? input : new URL(input, origin), init));
  return { sandbox, proxy, call };
}
