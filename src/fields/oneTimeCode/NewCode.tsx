import { useEffect, useRef, useState } from 'react';
import { useOnboardingSession, useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { useFormScope } from '../FormScope.js';
import { useSecondsUntil } from './useSecondsUntil.js';
import { usePart } from '../../ui/usePart.js';

/**
 * Asks for another code, once its time has come. Until then the seconds are counted for the eye alone: they are said aloud to
 * whoever presses, and that they are over to whoever has waited for it.
 */
export function NewCode({ field, at }: { field: string; at: string }) {
  const part = usePart();
  const { form, stepId, announce } = useFormScope();
  const session = useOnboardingSession();
  const { text } = useTexts();
  const [asking, setAsking] = useState(false);
  const left = useSecondsUntil(at);

  const waited = useRef(false);
  useEffect(() => {
    if (left > 0 || !waited.current) return;
    waited.current = false;
    announce(text('field.code_ready'));
  }, [left, announce, text]);

  const ask = async () => {
    if (left > 0) {
      waited.current = true;
      announce(text('field.code_rest_said', { count: left }));
      return;
    }
    setAsking(true);
    const { ok } = await session.newCode(stepId, field);
    setAsking(false);
    if (!ok) return;
    waited.current = true;
    // What was typed is of the code before.
    form.setValue(field, '');
    form.clearErrors(field);
    announce(text('field.code_sent'));
  };
  const resting = left > 0 && !asking;
  return (
    <div {...part('code-new')}>
      <Button
        variant="pill"
        busy={asking}
        busyLabel={text('field.code_asking')}
        aria-disabled={resting || undefined}
        onClick={() => void ask()}
      >
        {text('field.code_new')}
      </Button>
      {resting && (
        <span {...part('code-rest')} role="timer">
          {text('field.code_rest', { left: clock(left) })}
        </span>
      )}
    </div>
  );
}

/** Minutes and seconds, as a timer shows them. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
