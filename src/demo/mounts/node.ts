import { createServer, type Server } from 'node:http';
import type { OnboardingProxy } from 'onboarding-kit/proxy';
import { toNodeListener } from 'onboarding-kit/proxy/node';

/** The proxy in a plain Node server. */
export function mountInNode(proxy: OnboardingProxy): Server {
  const onboarding = toNodeListener(proxy);
  return createServer((request, response) => {
    if (request.url?.startsWith('/onboarding/')) void onboarding(request, response);
    else response.end('The tenant’s own pages');
  });
}
