import { useState } from 'react';
import type { AnsweredStep } from '../../protocol/index.js';
import { useOnboarding, useTexts, type StepProps } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { AnswerList } from '../AnswerList.js';
import { voidsText } from '../voidsText.js';
import { usePart } from '../../ui/usePart.js';

export interface ReviewProps {
  steps: readonly AnsweredStep[];
  onChange: StepProps<'form'>['onChange'];
}

/** What was answered so far, step by step; each row leads to its field, once it is clear what goes with a change. */
export function Review({ steps, onChange }: ReviewProps) {
  const part = usePart();
  const texts = useTexts();
  const { text } = texts;
  const { snapshot } = useOnboarding();
  const [asked, setAsked] = useState<{ step: AnsweredStep; field: string }>();
  const [asking, setAsking] = useState(false);
  const sending = snapshot.phase === 'ready' && snapshot.sending !== false;
  const change = async (step: AnsweredStep, field: string) => {
    await onChange?.(step.id, field);
    setAsking(false);
  };
  const begin = (step: AnsweredStep, field: string) => {
    if (sending) return;
    if (step.voids.length === 0) {
      void change(step, field);
      return;
    }
    setAsked({ step, field });
    setAsking(true);
  };
  return (
    <>
      {steps.map((step) => (
        <section key={step.id} aria-label={step.title} {...part('review')}>
          <h3 {...part('section-title')}>{step.title}</h3>
          <AnswerList step={step} onChange={onChange && step.changeable ? (field) => begin(step, field) : undefined} />
        </section>
      ))}
      {/* It stays in its place when it is closed, so that the focus can go back to the row. */}
      <Dialog
        open={asking}
        title={text('review.ask_title', { step: asked?.step.title ?? '' })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="ghost" onClick={() => setAsking(false)}>
              {text('review.keep')}
            </Button>
            <Button busy={sending} onClick={() => asked && void change(asked.step, asked.field)}>
              {text('review.change')}
            </Button>
          </>
        }
      >
        {asked && voidsText('back.voids', asked.step.voids, texts)}
      </Dialog>
    </>
  );
}
