import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { usePart } from '../../ui/usePart.js';

/** A picture as large as it fits. */
export function LookDialog({ name, picture, onClose }: { name: string; picture: string; onClose: () => void }) {
  const part = usePart();
  const { text } = useTexts();
  return (
    <Dialog
      open
      size="l"
      title={name}
      onClose={onClose}
      actions={
        <Button variant="ghost" onClick={onClose}>
          {text('file.look_close')}
        </Button>
      }
    >
      <img {...part('picture', 'ok-look')} src={picture} alt="" />
    </Dialog>
  );
}
