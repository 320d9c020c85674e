import type { Ref } from 'react';
import type { OnboardingError } from '../core/index.js';
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

/** Nothing could be shown: why, and the way on. */
export function LoadFailed({ headingRef, error, onRetry, onAgain }: LoadFailedProps) {
  const texts = useTexts();
  const { text } = texts;
  const words = error && problemText(error, texts);
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        mark={<Seal tone="danger" />}
        title={text('problem.load_title')}
        // Where nothing was shown yet, nothing was entered.
        lead={error?.kind === 'network' ? text('problem.network_load') : words?.text}
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
