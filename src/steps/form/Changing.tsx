import type { StepOf } from '../../protocol/index.js';
import { useOnboarding, useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { voidsText } from '../voidsText.js';

/** Above a form that the user has come back to: what a change brings with it, and the way back out of it. */
export function Changing({ step: { id, changing } }: { step: Pick<StepOf<'form'>, 'id' | 'changing'> }) {
  const texts = useTexts();
  const { snapshot, session } = useOnboarding();
  const leaving = snapshot.phase === 'ready' && snapshot.sending === 'return';
  return (
    <Notice
      title={texts.text('change.title')}
      actions={
        <Button variant="pill" busy={leaving} onClick={() => void session.keep(id)}>
          {texts.text('change.keep')}
        </Button>
      }
    >
      {changing && voidsText('change.voids', changing.voids, texts)}
    </Notice>
  );
}
