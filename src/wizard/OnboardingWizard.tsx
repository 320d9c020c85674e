import { useEffect, useRef } from 'react';
import { OwnFieldsProvider } from '../fields/OwnFields.js';
import { TextsProvider } from '../react/index.js';
import { Mount } from './mount/Mount.js';
import type { OnboardingWizardProps } from './OnboardingWizardProps.js';
import { Opening } from './Opening.js';
import { SlotsProvider } from './SlotsProvider.js';
import { Surface } from './Surface.js';
import { languageAttributes, useCatalogue, type CatalogueState } from './useCatalogue.js';
import { useFlow } from './useFlow.js';
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
  const { layout, shadow, appearance, slots, className, keepInAddress = true, history = keepInAddress, onExit } = props;
  const catalogue = useCatalogue(props.locale, firstTexts);
  return (
    <SlotsProvider slots={slots}>
      <Mount
        {...{ layout, shadow, appearance, className, history }}
        {...languageAttributes(catalogue)}
        onExit={onExit && (() => onExit({}))}
        opening={<Opening />}
      >
        <Wizard {...props} catalogue={catalogue} />
      </Mount>
    </SlotsProvider>
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
  catalogue: { loaded, failure },
  ...props
}: OnboardingWizardProps & { catalogue: CatalogueState }) {
  const flow = useFlow({ proxyUrl, fetch, skill, sessionId, returnTo, locale, keepInAddress });
  const onEvent = useLatest(props.onEvent);
  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) onEvent({ type: 'opened' });
    opened.current = true;
  }, [onEvent]);
  if (failure !== undefined) throw failure;
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
