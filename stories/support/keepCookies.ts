import type { OnboardingProxy } from 'onboarding-kit/proxy';
import { asPage } from '../../src/demo/createInMemoryDemo.js';

/**
 * Calls a proxy in this page as a browser does that keeps its cookies: scripts may neither see them nor set them, so here
 * they are caught as the proxy writes them, and handed back with the next call.
 *
 * @returns the page's `fetch`, and what ends the catching.
 */
export function keepCookies(proxy: Pick<OnboardingProxy, 'fetch'>): { fetch: typeof fetch; stop: () => void } {
  const cookies = new Map<string, string>();
  const { append } = Headers.prototype;
  Headers.prototype.append = function keep(name, value) {
    const [cookie = ''] = value.split(';');
    if (name.toLowerCase() === 'set-cookie') cookies.set(cookie.split('=')[0] ?? '', cookie);
    append.call(this, name, value);
  };
  class CookieRequest extends Request {
    readonly #headers: Headers;

    constructor(request: Request) {
      super(request);
      this.#headers = new Headers(request.headers);
      this.#headers.set('cookie', [...cookies.values()].join('; '));
    }

    override get headers(): Headers {
      return this.#headers;
    }
  }
  return {
    fetch: asPage({ fetch: (request) => proxy.fetch(new CookieRequest(request)) }),
    stop: () => {
      Headers.prototype.append = append;
    },
  };
}
