import type { Ref } from 'react';
import type { OnboardingError } from '../core/index.js';
import type { TextKey } from '../locales/Catalogue.js';
import { problemText, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../ui/Screen.js';
import { Seal } from '../ui/Seal.js';

export interface LoadFailedProps {
  headingRef?: Ref<HTMLHeadingElement>;
  error?: OnboardingError;
  onRetry?: (() => void) | undefined;
  onAgain?: (() => void) | undefined;
}

/** What is better said than that the page could not be loaded. Where nothing was shown yet, nothing was entered. */
const known: Partial<Record<OnboardingError['code'], { title?: TextKey; lead?: TextKey }>> = {
  network: { lead: 'problem.network_load' },
  unauthenticated: { title: 'problem.unauthenticated_title', lead: 'problem.unauthenticated_load' },
  not_found: { title: 'problem.not_found_title' },
};

/** Nothing could be shown: why, and the way on. */
export function LoadFailed({ headingRef, error, onRetry, onAgain }: LoadFailedProps) {
  const texts = useTexts();
  const { text } = texts;
  const words = error && problemText(error, texts);
  const { title = 'problem.load_title', lead } = (error && known[error.code]) ?? {};
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        mark={<Seal tone="danger" />}
        title={text(title)}
        lead={lead ? text(lead) : words?.text}
      />
      <ScreenBody>{words?.reference && <SmallPrint>{words.reference}</SmallPrint>}</ScreenBody>
      <ScreenFoot>
        {onRetry && <Button onClick={onRetry}>{text('problem.retry')}</Button>}
        {onAgain && (
          <Button variant={onRetry ? 'ghost' : 'primary'} onClick={onAgain}>
            {text('way.again')}
          </Button>
        )}
      </ScreenFoot>
    </>
  );
}
