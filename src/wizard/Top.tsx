import type { OpenSession } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { ScreenTop } from '../ui/Screen.js';
import { Trail } from '../ui/Trail.js';
import { placeOf } from './eventsBetween.js';

export interface TopProps {
  /** The session whose way is shown; one of a single step has no way to show. */
  session?: OpenSession;
  /** The earlier step that is looked at in the place of the current one. */
  looking?: string | undefined;
  /** Leads to an earlier step. */
  onLook?: (stepId: string) => void;
  /** What is said in the place of the way; the skill's title unless told. */
  label?: string;
  onExit: (() => void) | undefined;
}

/** Where the user is, the way back, and the way out. */
export function Top({ session, looking, onLook, label, onExit }: TopProps) {
  const { text } = useTexts();
  const out = onExit && (
    <Button variant="quiet" onClick={onExit}>
      {text(session?.step.kind === 'form' ? 'wizard.save_and_close' : 'wizard.close')}
    </Button>
  );
  const { trail = [] } = session ?? {};
  if (!session || trail.length < 2)
    return <ScreenTop label={label ?? session?.skill.title ?? text('wizard.label')} end={out} />;

  const shown = trail.findIndex(({ id }) => id === looking);
  const position = shown < 0 ? placeOf(session).position : shown + 1;
  const earlier = trail.slice(0, position - 1).findLast(({ open }) => open);
  return (
    <ScreenTop
      trail={
        <Trail
          label={text('wizard.earlier')}
          segments={trail.map(({ id, title, state, open }) => ({
            state,
            title,
            shown: id === looking,
            onOpen: open && state !== 'current' ? () => onLook?.(id) : undefined,
          }))}
        />
      }
      // It stays while there is anything to go back to, so that the focus can come back to it.
      start={
        trail.some(({ open }) => open) && (
          <Button variant="quiet" icon="back" hidden={!earlier} onClick={() => earlier && onLook?.(earlier.id)}>
            {text('wizard.back')}
          </Button>
        )
      }
      label={text('wizard.step', { current: position, total: trail.length })}
      end={out}
    />
  );
}
