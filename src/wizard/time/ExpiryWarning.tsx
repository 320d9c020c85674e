import { useEffect, useState } from 'react';
import type { OnboardingError } from '../../core/index.js';
import type { OpenSession } from '../../protocol/index.js';
import { useOnboarding, useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { ProblemNotice } from '../ProblemNotice.js';

const minute = 60_000;

/** Asks whether the user needs more time. Whoever closes it is there, and gets it. */
export function ExpiryWarning({ open, session: { expiresAt } }: { open: boolean; session: OpenSession }) {
  const { text } = useTexts();
  const { session } = useOnboarding();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<OnboardingError>();
  const [extended, setExtended] = useState(false);
  const extend = async () => {
    setSending(true);
    const result = await session.extend();
    setSending(false);
    setExtended(result.ok);
    setError(result.ok ? undefined : result.error);
  };
  return (
    <>
      <Dialog
        open={open}
        title={text('time.title')}
        onClose={() => void extend()}
        actions={
          <>
            {error && <ProblemNotice error={error} onRetry={() => void extend()} />}
            <Button busy={sending} onClick={() => void extend()}>
              {text('time.extend')}
            </Button>
          </>
        }
      >
        {open && <TimeLeft key={expiresAt} expiresAt={expiresAt} />}
      </Dialog>
      <LiveRegion>{!open && extended && <TimeAgain key={expiresAt} expiresAt={expiresAt} />}</LiveRegion>
    </>
  );
}

/** When it ends and how long that is, in words. They are looked at every few seconds, and said aloud but once more. */
function TimeLeft({ expiresAt }: { expiresAt: string }) {
  const { text } = useTexts();
  const { session } = useOnboarding();
  const time = useOwnTime(expiresAt);
  const [now, setNow] = useState(() => session.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(session.now()), 5000);
    return () => clearInterval(timer);
  }, [session]);
  const left = Date.parse(expiresAt) - now;
  const [long, short] = [text('time.left', { count: Math.round(left / minute) }), text('time.left_short')];
  return (
    <>
      {text('time.description', { time, left: left < 0.75 * minute ? short : long })}
      <LiveRegion>{left < minute && text('time.description', { time, left: short })}</LiveRegion>
    </>
  );
}

function TimeAgain({ expiresAt }: { expiresAt: string }) {
  return useTexts().text('time.extended', { time: useOwnTime(expiresAt) });
}

/** A moment of the proxy's on the user's own clock, wrong as that may be. */
function useOwnTime(moment: string): string {
  const { time } = useTexts();
  const { session } = useOnboarding();
  const [own] = useState(() => new Date(Date.parse(moment) + Date.now() - session.now()).toISOString());
  return time(own);
}
