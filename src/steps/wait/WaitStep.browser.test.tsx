import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../locales/en.js';
import type { OpenSession, StepOf } from '../../protocol/index.js';
import { TextsProvider } from '../../react/index.js';
import { Root } from '../../ui/Root.js';
import '../../ui/styles.css';
import { WaitStep } from './WaitStep.js';

const hour = 3_600_000;
const now = new Date(2026, 10, 23, 14, 0).getTime();
const iso = (time: number) => new Date(time).toISOString();

const step: StepOf<'wait'> = {
  kind: 'wait',
  id: 's1',
  name: 'verification',
  title: 'We are checking your documents',
  reason: 'verification',
  since: iso(now),
  expectedBy: iso(now + 2 * hour),
  usually: 'under two hours',
  next: 'Your card is ordered',
  retryAfter: 60,
};
const session: OpenSession = {
  id: 'session',
  revision: 1,
  files: 0,
  skill: {
    id: 'card',
    kind: 'product',
    title: 'A card',
    servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
    available: true,
  },
  status: 'open',
  trail: [],
  createdAt: step.since,
  updatedAt: step.since,
  expiresAt: iso(now + 24 * hour),
  step,
};

afterEach(() => vi.useRealTimers());

test('says so calmly when it takes longer than expected, as soon as it does', async () => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  await render(
    <TextsProvider catalogue={en} locale="en-GB">
      <Root>
        <WaitStep
          {...{ step, session }}
          tenant={{ name: 'Acme', initials: 'A' }}
          headingRef={null}
          onLeave={() => undefined}
        />
      </Root>
    </TextsProvider>,
  );
  const longer = page.getByText(en['wait.longer']).first();
  expect(page.getByText('about 16:00').query()).not.toBeNull();
  expect(longer.query()).toBeNull();

  vi.advanceTimersByTime(2 * hour);
  vi.useRealTimers();
  await expect.element(longer).toBeVisible();
  await expect.element(page.getByText('about 16:00')).not.toBeInTheDocument();
  await expect.element(page.getByText('under two hours')).not.toBeInTheDocument();
});
