import type { OnboardingError } from '../core/index.js';
import { problemText, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

/** What went wrong with the last thing tried, announced at once, with the way to try again where that may help. */
export function ProblemNotice({ error, onRetry }: { error: OnboardingError; onRetry: () => void }) {
  const texts = useTexts();
  const { text, reference } = problemText(error, texts);
  const helps = error.transient || error.kind === 'protocol' || error.code === 'unauthenticated';
  const retry = helps && (
    <Button variant="pill" onClick={onRetry}>
      {texts.text('problem.retry')}
    </Button>
  );
  return (
    <Notice tone="danger" note={reference} actions={retry}>
      {text}
    </Notice>
  );
}
