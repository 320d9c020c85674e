import { OnboardingWizard } from 'onboarding-kit';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

it('is rendered on a server as a place that is being filled, and calls nothing', () => {
  const fetch = () => {
    throw new Error('No call was expected');
  };
  const html = renderToString(
    <OnboardingWizard skill="any" fetch={fetch} className="mine" appearance={{ scheme: 'dark' }} />,
  );
  expect(html).toContain('ok-root mine');
  expect(html).toContain('data-scheme="dark"');
  expect(html).toContain('aria-busy="true"');
});
