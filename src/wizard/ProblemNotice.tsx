import type { OnboardingError } from '../core/index.js';
import { problemText, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

/** Whether nothing went wrong: somebody was faster, in another tab, on another device, or here. */
export const isNews = ({ code }: OnboardingError) =>
  code === 'revision_conflict' || code === 'step_not_current' || code === 'overtaken';

/**
 * What went wrong with the last thing tried, with the way to try again where that may help. Announced at once, unless it
 * is no more than news.
 */
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
    <Notice tone={isNews(error) ? 'info' : 'danger'} note={reference} actions={retry}>
      {text}
    </Notice>
  );
}
