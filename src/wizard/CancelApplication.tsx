import { useState } from 'react';
import type { Skill } from '../protocol/index.js';
import { useOnboarding, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';

/** The quiet way to give up, which asks before it does; in the words of what it is that is given up. */
export function CancelApplication({ kind }: { kind: Skill['kind'] }) {
  const { text } = useTexts();
  const { snapshot, session } = useOnboarding();
  const [asking, setAsking] = useState(false);
  const cancelling = snapshot.phase === 'ready' && snapshot.sending === 'cancellation';
  const keep = () => setAsking(false);
  const cancel = async () => {
    await session.cancel();
    setAsking(false);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {text(`wizard.cancel.${kind}`)}
      </Button>
      <Dialog
        open={asking}
        title={text(`wizard.cancel_title.${kind}`)}
        onClose={keep}
        actions={
          <>
            <Button variant="ghost" onClick={keep}>
              {text('wizard.cancel_keep')}
            </Button>
            <Button variant="danger" busy={cancelling} onClick={() => void cancel()}>
              {text(`wizard.cancel_confirm.${kind}`)}
            </Button>
          </>
        }
      >
        {text('wizard.cancel_description')}
      </Dialog>
    </>
  );
}
