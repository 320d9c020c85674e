import type { Ref } from 'react';
import { useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../ui/Screen.js';
import { Seal } from '../ui/Seal.js';

export interface LoadFailedProps {
  headingRef?: Ref<HTMLHeadingElement>;
  /** What went wrong, in words, and the reference to quote. */
  words?: { text: string; reference: string | undefined };
  onRetry?: (() => void) | undefined;
  onAgain?: (() => void) | undefined;
}

/** Nothing could be shown: why, and the way on. */
export function LoadFailed({ headingRef, words, onRetry, onAgain }: LoadFailedProps) {
  const { text } = useTexts();
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        mark={<Seal tone="danger" />}
        title={text('problem.load_title')}
        lead={words?.text}
      />
      <ScreenBody>{words?.reference && <SmallPrint>{words.reference}</SmallPrint>}</ScreenBody>
      <ScreenFoot>
        {onRetry && <Button onClick={onRetry}>{text('problem.retry')}</Button>}
        {onAgain && (
          <Button variant={onRetry ? 'ghost' : 'primary'} onClick={onAgain}>
            {text('outcome.again')}
          </Button>
        )}
      </ScreenFoot>
    </>
  );
}
