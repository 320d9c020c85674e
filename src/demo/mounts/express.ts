import express, { type Express } from 'express';
import type { OnboardingProxy } from 'onboarding-kit/proxy';
import { toNodeListener } from 'onboarding-kit/proxy/node';

/** The proxy in an Express app. It stands before any body parser: it reads its requests itself. */
export function mountInExpress(proxy: OnboardingProxy): Express {
  const app = express();
  app.all('/onboarding/*path', toNodeListener(proxy));
  app.get('/', (_request, response) => {
    response.send('The tenant’s own pages');
  });
  return app;
}
