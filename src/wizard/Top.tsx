import type { OpenSession } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { ScreenTop } from '../ui/Screen.js';
import { Trail } from '../ui/Trail.js';
import { placeOf } from './eventsBetween.js';

export interface TopProps {
  /** The session whose way is shown; one of a single step has no way to show. */
  session?: OpenSession;
  /** What is said in the place of the way; the skill's title unless told. */
  label?: string;
  onExit: (() => void) | undefined;
}

/** Where the user is, and the way out. */
export function Top({ session, label, onExit }: TopProps) {
  const { text } = useTexts();
  const place = session && placeOf(session);
  const long = session !== undefined && place !== undefined && place.total > 1;
  const out = onExit && (
    <Button variant="quiet" onClick={onExit}>
      {text(session?.step.kind === 'form' ? 'wizard.save_and_close' : 'wizard.close')}
    </Button>
  );
  return (
    <ScreenTop
      trail={long && <Trail segments={session.trail.map(({ state }) => state)} />}
      label={
        long
          ? text('wizard.step', { current: place.position, total: place.total })
          : (label ?? session?.skill.title ?? text('wizard.label'))
      }
      end={out}
    />
  );
}
