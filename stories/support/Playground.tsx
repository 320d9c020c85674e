import type { Visit } from 'onboarding-kit/sandbox';
import { useEffect, useState } from 'react';
import { TenantPage, type TenantPageProps } from './TenantPage.js';

export interface PlaygroundProps extends TenantPageProps {
  atTheBank?: Visit['decision'];
  /** What the reviewer at the desk decides, a few seconds after an application has come in. */
  atTheDesk?: 'approve' | 'reject' | 'ask for the document again' | 'nobody is there';
  /** The way between the page and the proxy. */
  network?: 'good' | 'slow' | 'broken' | 'offline';
  /** The bank's own systems. */
  bank?: 'answers' | 'does not answer';
}

const decisions = {
  approve: { verification: 'approved' },
  reject: { verification: 'rejected', reason: 'The document has expired' },
  'ask for the document again': { verification: 'more_information', request: 'document' },
} as const;

/** The wizard with everything around it to be chosen, to be walked by hand. */
export function Playground({
  stage: given,
  atTheDesk = 'approve',
  network = 'good',
  bank = 'answers',
  ...page
}: PlaygroundProps) {
  // Each choice sets the stage again; whoever is on it stays.
  const [stage] = useState(given);
  useEffect(() => {
    if (network === 'slow') stage.network.slowDown(3000);
    if (network === 'broken') stage.network.breakDown(/^/);
    if (network === 'offline') stage.network.goOffline();
    return () => {
      stage.network.restore();
      stage.network.goOnline();
    };
  }, [stage, network]);

  useEffect(() => {
    if (bank === 'answers') return;
    for (const call of ['sessions', 'steps', 'upload', 'tokens'] as const)
      stage.sandbox.faults.fail(call, { status: 503, times: Infinity });
    return () => stage.sandbox.faults.clear();
  }, [stage, bank]);

  useEffect(() => {
    if (atTheDesk === 'nobody is there') return;
    const desk = setInterval(() => {
      if (stage.deskIsAsked) stage.decide(decisions[atTheDesk]);
    }, 1000);
    return () => clearInterval(desk);
  }, [stage, atTheDesk]);

  return <TenantPage {...page} stage={stage} />;
}
