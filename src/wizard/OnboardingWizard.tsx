import { useEffect, useRef } from 'react';
import { OwnFieldsProvider } from '../fields/OwnFields.js';
import { TextsProvider } from '../react/index.js';
import { Root } from '../ui/Root.js';
import { LoadBoundary } from './LoadBoundary.js';
import type { OnboardingWizardProps } from './OnboardingWizardProps.js';
import { Bare, Opening } from './Opening.js';
import { Surface } from './Surface.js';
import { useCatalogue } from './useCatalogue.js';
import { useFlow } from './useFlow.js';
import { useInBrowser } from './useInBrowser.js';
import { useLatest } from './useLatest.js';

/**
 * The classic surface: one step a screen, from the choice of a skill to the outcome.
 *
 * @example
 * import { OnboardingWizard } from 'onboarding-kit';
 * import 'onboarding-kit/styles.css';
 *
 * <OnboardingWizard
 *   proxyUrl="/onboarding"
 *   skill="carpati_ro_aisp_sbx_#2.0"
 *   tenantName="Acme"
 *   onComplete={() => router.push('/accounts')}
 *   onExit={() => router.push('/')}
 * />
 */
export function OnboardingWizard(props: OnboardingWizardProps) {
  const { theme, className } = props;
  const inBrowser = useInBrowser();
  return (
    <Root theme={theme} className={className}>
      <LoadBoundary fallback={<Bare />}>{inBrowser ? <Wizard {...props} /> : <Opening />}</LoadBoundary>
    </Root>
  );
}

const firstTexts = ['base'] as const;

function Wizard({
  proxyUrl,
  fetch,
  skill,
  sessionId,
  returnTo,
  locale,
  texts,
  fields,
  keepInAddress = true,
  history = keepInAddress,
  ...props
}: OnboardingWizardProps) {
  const flow = useFlow({ proxyUrl, fetch, skill, sessionId, returnTo, locale, keepInAddress });
  const loaded = useCatalogue(locale, firstTexts);
  const onEvent = useLatest(props.onEvent);
  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) onEvent({ type: 'opened' });
    opened.current = true;
  }, [onEvent]);
  if (!loaded) return <Opening />;
  return (
    <TextsProvider catalogue={loaded.catalogue} overrides={texts} locale={loaded.locale}>
      <OwnFieldsProvider fields={fields}>
        <Surface
          {...props}
          {...flow}
          {...{ proxyUrl, fetch, keepInAddress, history, onEvent }}
          canPick={skill === undefined}
        />
      </OwnFieldsProvider>
    </TextsProvider>
  );
}
