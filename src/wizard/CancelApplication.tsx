import { useState } from 'react';
import type { Skill } from '../protocol/index.js';
import { laterView, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';

const CancelQuestion = laterView(undefined, async () => (await import('./CancelQuestion.js')).CancelQuestion);

/** Loads the question ahead: when it is wanted there may be no network. */
export const preloadCancelQuestion = CancelQuestion.preload;

/** The quiet way to give up, which asks before it does. */
export function CancelApplication({ kind }: { kind: Skill['kind'] }) {
  const { text } = useTexts();
  // It stays once it was asked: it gives the focus back.
  const [question, setQuestion] = useState<'open' | 'closed'>();
  return (
    <>
      <Button variant="quiet" onClick={() => setQuestion('open')}>
        {text(`wizard.cancel.${kind}`)}
      </Button>
      {question && <CancelQuestion kind={kind} open={question === 'open'} onClose={() => setQuestion('closed')} />}
    </>
  );
}
