import { OnboardingWizard } from 'onboarding-kit';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

vi.mock('react', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  useLayoutEffect: () => {
    throw new Error('React 18 warns of a layout effect on a server');
  },
}));

const fetch = () => {
  throw new Error('No call was expected');
};

it('is rendered on a server as a place that is being filled, and calls nothing', () => {
  const html = renderToString(
    <OnboardingWizard skill="any" fetch={fetch} className="mine" appearance={{ scheme: 'dark' }} />,
  );
  expect(html).toContain('ok-root mine');
  expect(html).toContain('data-scheme="dark"');
  expect(html).toContain('aria-busy="true"');
});

it.each([{ layout: 'page' }, { layout: 'modal' }, { shadow: '/styles.css' }] as const)(
  'is rendered on a server with %o',
  (place) => expect(() => renderToString(<OnboardingWizard fetch={fetch} {...place} />)).not.toThrow(),
);
