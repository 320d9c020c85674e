import type { Visit } from 'onboarding-kit/sandbox';
import { useEffect, useMemo, useState } from 'react';
import { TenantPage, type TenantPageProps } from './TenantPage.js';

export interface PlaygroundProps extends TenantPageProps {
  atTheBank?: Visit['decision'];
  /** What the reviewer at the desk decides, a few seconds after an application has come in. */
  atTheDesk?: keyof typeof decisions | 'nobody is there';
  /** The bank's own systems. */
  bank?: keyof typeof faults;
  /** The tenant's colour, of which the kit makes all others. */
  accent?: string;
}

const decisions = {
  approve: { verification: 'approved' },
  reject: { verification: 'rejected', reason: 'The document has expired' },
  'ask for the document again': { verification: 'more_information', request: 'document' },
} as const;

const faults = {
  answers: undefined,
  'is busy': { status: 400, code: 'external_api_too_many_requests' },
  'lets nobody in': { status: 400, code: 'external_api_forbidden' },
  'does not answer': { status: 503 },
} as const;

/** What the playground offers, in the order in which it does. */
export const choices = {
  atTheBank: ['approve', 'refuse', 'fail'],
  atTheDesk: [...Object.keys(decisions), 'nobody is there'],
  bank: Object.keys(faults),
} as const;

/** The wizard with everything around it to be chosen, to be walked by hand. */
export function Playground({
  stage: given,
  atTheDesk = 'approve',
  bank = 'answers',
  accent,
  ...page
}: PlaygroundProps) {
  // Each choice sets the stage again; whoever is on it stays.
  const [stage] = useState(given);
  useEffect(() => {
    const fault = faults[bank];
    if (!fault) return;
    for (const call of ['sessions', 'steps', 'upload', 'tokens'] as const)
      stage.sandbox.faults.fail(call, { ...fault, times: Infinity });
    return () => stage.sandbox.faults.clear();
  }, [stage, bank]);

  useEffect(() => {
    if (atTheDesk === 'nobody is there') return;
    const desk = setInterval(() => {
      if (stage.deskIsAsked) stage.decide(decisions[atTheDesk]);
    }, 1000);
    return () => clearInterval(desk);
  }, [stage, atTheDesk]);

  const appearance = useMemo(() => (accent === undefined ? undefined : { accent }), [accent]);

  // What the session is for is read once: another skill is another wizard.
  return <TenantPage key={page.skill} {...page} appearance={appearance} stage={stage} />;
}
