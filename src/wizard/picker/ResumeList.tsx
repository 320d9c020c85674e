import { useState } from 'react';
import type { SessionSummary } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { PickList, PickRow } from '../../ui/PickList.js';
import { Pieces } from '../../ui/Pieces.js';
import { Tile } from '../../ui/Tile.js';
import { skillWords } from './skillWords.js';
import { usePart } from '../../ui/usePart.js';

export interface ResumeListProps {
  sessions: readonly SessionSummary[];
  onResume: (sessionId: string) => void;
}

/** So many are in sight at first. */
const atFirst = 3;

/** What the user has begun and not finished, on whichever device. */
export function ResumeList({ sessions, onResume }: ResumeListProps) {
  const part = usePart();
  const { text, ago } = useTexts();
  const [all, setAll] = useState(false);
  const more = all ? 0 : Math.max(0, sessions.length - atFirst);
  return (
    <div {...part('resume')}>
      <PickList label={text('picker.resume')}>
        {sessions.slice(0, sessions.length - more).map(({ id, skill, step, updatedAt }) => {
          const [first, second] = skillWords(skill);
          return (
            <PickRow
              key={id}
              mark={<Tile initials={skill.servicer.initials} logo={skill.servicer.logo} />}
              title={first}
              note={<Pieces of={[second, step.title, ago(updatedAt)]} />}
              onPick={() => onResume(id)}
            />
          );
        })}
      </PickList>
      {more > 0 && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {text('picker.resume_more', { count: more })}
        </Button>
      )}
    </div>
  );
}
