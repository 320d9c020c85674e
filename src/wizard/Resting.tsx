import { useState, type Ref } from 'react';
import { useOnboarding, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../ui/Screen.js';
import { Seal } from '../ui/Seal.js';

/** The session is gone on with in another tab: this one rests, until its user comes back to it. */
export function Resting({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const { text } = useTexts();
  const { session } = useOnboarding();
  const [waking, setWaking] = useState(false);
  const wake = async () => {
    setWaking(true);
    await session.wake();
    setWaking(false);
  };
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        mark={<Seal tone="neutral" icon="pause" />}
        title={text('rest.title')}
        lead={text('rest.description')}
      />
      <ScreenBody>{null}</ScreenBody>
      <ScreenFoot>
        <Button busy={waking} onClick={() => void wake()}>
          {text('rest.wake')}
        </Button>
      </ScreenFoot>
    </>
  );
}
