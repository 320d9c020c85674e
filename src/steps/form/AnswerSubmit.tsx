import type { ReactNode } from 'react';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { SmallPrint } from '../../ui/Screen.js';
import { useAnswerScope } from './AnswerScope.js';

/**
 * The main button of a form, what went wrong with the last attempt above it, and that files are waited for below it.
 *
 * @example
 * <AnswerSubmit>Open my deposit</AnswerSubmit>
 */
export function AnswerSubmit({
  children,
}: {
  /** The words of the button; those of the step unless told. */ children?: ReactNode;
}) {
  const { text } = useTexts();
  const { step, notice, phase, button } = useAnswerScope();
  return (
    <>
      {notice}
      <Button ref={button} type="submit" busy={phase !== 'editing'} busyLabel={text('form.sending')}>
        {children ?? step.action ?? text('form.continue')}
      </Button>
      {phase === 'waiting' && <SmallPrint>{text('form.waiting_for_files')}</SmallPrint>}
    </>
  );
}
