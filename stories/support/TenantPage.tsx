import { OnboardingWizard, type OnboardingWizardProps } from 'onboarding-kit';
import { useEffect, useState } from 'react';
import type { Stage } from './Stage.js';
import './page.css';

export interface TenantPageProps extends OnboardingWizardProps {
  stage: Stage;
  /** What the user does at the bank, which is gone through unseen. `stay`: the bank's page is never reached. */
  atTheBank?: 'approve' | 'refuse' | 'fail' | 'stay';
}

/** A page of Acme's with the wizard on it, as a user would find it. A trip to the bank and back loads it anew. */
export function TenantPage({ stage: given, atTheBank = 'approve', ...wizard }: TenantPageProps) {
  // A change of theme sets the stage again; whoever is on it stays.
  const [stage] = useState(given);
  const [trips, setTrips] = useState<{ count: number; sessionId?: string }>({ count: 0 });

  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !stage.leadsToBank(link.href)) return;
      event.preventDefault();
      if (atTheBank === 'stay') return;
      void stage
        .visitBank(link.href, atTheBank)
        .then((sessionId) => setTrips(({ count }) => ({ count: count + 1, sessionId })));
    };
    document.addEventListener('click', leave);
    return () => document.removeEventListener('click', leave);
  }, [stage, atTheBank]);

  const { count, sessionId = wizard.sessionId } = trips;
  return (
    <main className="story-page" data-theme={wizard.theme}>
      <OnboardingWizard
        key={count}
        {...wizard}
        fetch={stage.fetch}
        sessionId={sessionId}
        returnTo={stage.returnTo}
        keepInAddress={false}
      />
    </main>
  );
}
