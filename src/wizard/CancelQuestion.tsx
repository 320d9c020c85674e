import type { Skill } from '../protocol/index.js';
import { useOnboarding, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';

/** Whether it is to be given up for good; in the words of what it is. */
export function CancelQuestion({ kind, open, onClose }: { kind: Skill['kind']; open: boolean; onClose: () => void }) {
  const { text } = useTexts();
  const { snapshot, session } = useOnboarding();
  const cancelling = snapshot.phase === 'ready' && snapshot.sending === 'cancellation';
  const cancel = async () => {
    await session.cancel();
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={text(`wizard.cancel_title.${kind}`)}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
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
  );
}
