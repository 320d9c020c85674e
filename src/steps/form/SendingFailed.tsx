import type { OnboardingError } from '../../core/index.js';
import { problemText, useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

/** Why an answer was not taken as a whole, and the way to send it again. Belongs inside the form. */
export function SendingFailed({ error }: { error: OnboardingError }) {
  const texts = useTexts();
  const { text, reference } = problemText(error, texts);
  const retry = (
    <Button type="submit" variant="pill">
      {texts.text('problem.retry')}
    </Button>
  );
  return (
    <Notice tone="danger" note={reference} actions={retry}>
      {text}
    </Notice>
  );
}
