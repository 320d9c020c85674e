import { useContext, useEffect, useState } from 'react';
import type { OnboardingSession } from '../../core/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { LayerContext } from './LayerContext.js';

export interface LeaveQuestionProps {
  /** What could be lost; absent while the user still chooses what to do. */
  session: OnboardingSession | undefined;
  /** Absent where the host lets nobody leave. */
  onLeave: (() => void) | undefined;
}

/**
 * What the wish to leave a modal leads to: out of it, or to a question first where something is under way. Escape and a press
 * beside the card come too easily to end that.
 */
export function LeaveQuestion({ session, onLeave }: LeaveQuestionProps) {
  const { text } = useTexts();
  const answer = useContext(LayerContext);
  const [open, setOpen] = useState(false);
  const label = text('wizard.label');
  useEffect(() => {
    const leave = () => {
      if (stepOf(session)) setOpen(onLeave !== undefined);
      else onLeave?.();
    };
    answer({ label, leave });
    // Where this goes before the layer does, since something failed, there is nothing left to ask.
    return () => answer({ label, leave: () => onLeave?.() });
  }, [answer, label, session, onLeave]);
  return (
    <Dialog
      open={open}
      title={text('wizard.leave_title')}
      onClose={() => setOpen(false)}
      actions={
        <>
          <Button onClick={() => setOpen(false)}>{text('wizard.cancel_keep')}</Button>
          <Button variant="ghost" onClick={onLeave}>
            {text(stepOf(session)?.kind === 'form' ? 'wizard.save_and_close' : 'wizard.close')}
          </Button>
        </>
      }
    >
      {text('wizard.leave_description')}
    </Dialog>
  );
}

/** The step that is under way. */
function stepOf(session: OnboardingSession | undefined) {
  const snapshot = session?.getSnapshot();
  return snapshot?.phase === 'ready' ? snapshot.session.step : undefined;
}
