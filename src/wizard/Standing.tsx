import { useEffect, useState } from 'react';
import type { OnboardingSnapshot } from '../core/index.js';
import { useTexts } from '../react/index.js';
import { Notice } from '../ui/Notice.js';
import { ScreenStatus } from '../ui/Screen.js';
import { useSlow } from './useSlow.js';

/** What is in the way just now, and that it goes on by itself: no network, an asked-for pause, a slow answer. */
export function Standing({ snapshot }: { snapshot: OnboardingSnapshot }) {
  const { text } = useTexts();
  const ready = snapshot.phase === 'ready' ? snapshot : undefined;
  const slow = useSlow(ready !== undefined && ready.sending !== false);
  const retryAt = snapshot.phase === 'failed' ? undefined : snapshot.retryAt;
  return (
    <ScreenStatus>
      {!snapshot.online ? (
        <Notice>{text(ready?.session.step?.kind === 'form' ? 'problem.offline' : 'problem.offline_load')}</Notice>
      ) : retryAt !== undefined ? (
        <Notice>
          <Held key={retryAt} until={retryAt} />
        </Notice>
      ) : (
        slow && <Notice>{text('problem.slow')}</Notice>
      )}
    </ScreenStatus>
  );
}

/** How long it takes still: counted down for the eye, and said aloud but once. */
function Held({ until }: { until: number }) {
  const { text } = useTexts();
  const secondsLeft = () => Math.max(1, Math.ceil((until - Date.now()) / 1000));
  const [first] = useState(secondsLeft);
  const [left, setLeft] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(1, Math.ceil((until - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <>
      <span aria-hidden="true">{text('problem.held', { count: left })}</span>
      <span className="ok-visually-hidden">{text('problem.held', { count: first })}</span>
    </>
  );
}
