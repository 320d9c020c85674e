import { useEffect, useState } from 'react';
import type { OpenSession } from '../../protocol/index.js';
import { laterView, useOnboarding } from '../../react/index.js';
import { useExpiry } from './useExpiry.js';

const ExpiryWarning = laterView('steps', async () => (await import('./ExpiryWarning.js')).ExpiryWarning);

/** Watches over a session's time, and warns before it is over. */
export function Expiry({ session }: { session: OpenSession }) {
  const { session: onboarding } = useOnboarding();
  const near = useExpiry(onboarding, session);
  // Ahead: when it is wanted there may be no network.
  useEffect(() => ExpiryWarning.preload(), []);
  // It stays once it was needed: it gives the focus back, and says that there is time again.
  const [needed, setNeeded] = useState(false);
  if (near && !needed) setNeeded(true);
  return needed && <ExpiryWarning open={near} session={session} />;
}
