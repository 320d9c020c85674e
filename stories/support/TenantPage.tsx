import { OnboardingWizard, type OnboardingWizardProps } from 'onboarding-kit';
import { useEffect, useState } from 'react';
import { useBenchTexts } from '../workbench/useBenchTexts.js';
import { useLook } from './LookContext.js';
import { useAppearance } from './useAppearance.js';
import type { Stage } from './Stage.js';
import { StoryPage } from './StoryPage.js';

export interface TenantPageProps extends OnboardingWizardProps {
  stage: Stage;
  /** What the user does at the bank, which is gone through unseen. `stay`: the bank's page is never reached. */
  atTheBank?: 'approve' | 'refuse' | 'fail' | 'stay';
}

/** The language that stories are played in, since what they look for is written in it. */
const playedIn = 'en-GB';

/**
 * A page of Acme's with the wizard on it, as a user would find it. A trip to the bank and back loads it anew. The language and
 * the network of the toolbar come in when the story has played.
 */
export function TenantPage({ stage: given, atTheBank = 'approve', ...wizard }: TenantPageProps) {
  // A change of the look sets the stage again; whoever is on it stays.
  const [stage] = useState(given);
  const [trips, setTrips] = useState<{ count: number; sessionId?: string }>({ count: 0 });
  const { locale, network } = useLook();
  const appearance = useAppearance(wizard.appearance);
  const played = usePlayed(stage);
  const texts = useBenchTexts(wizard.texts, played);

  useEffect(() => {
    if (!played) return;
    stage.network.become(network);
    return () => stage.network.become('fast');
  }, [stage, played, network]);

  useEffect(() => {
    const leave = (event: MouseEvent) => {
      // Also out of a shadow root, where the page is told of no more than what holds it.
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
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
    <StoryPage>
      <OnboardingWizard
        key={count}
        locale={played ? locale : playedIn}
        {...wizard}
        texts={texts}
        appearance={appearance}
        fetch={stage.fetch}
        sessionId={sessionId}
        returnTo={stage.returnTo}
        keepInAddress={false}
      />
    </StoryPage>
  );
}

/** Whether the story has played itself to what it shows. */
function usePlayed(stage: Stage): boolean {
  const [played, setPlayed] = useState(false);
  useEffect(() => void stage.played.happened.then(() => setPlayed(true)), [stage]);
  return played;
}
