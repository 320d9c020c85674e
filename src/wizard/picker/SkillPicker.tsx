import type { Ref } from 'react';
import type { ClientOptions } from '../../core/index.js';
import type { Skill } from '../../protocol/index.js';
import { useSkills, useTexts } from '../../react/index.js';
import { ScreenBody, ScreenHeading } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { LoadFailed } from '../LoadFailed.js';
import { ResumeList } from './ResumeList.js';
import { SkillFinder } from './SkillFinder.js';
import { useOpenSessions } from './useOpenSessions.js';

export interface SkillPickerProps {
  client: ClientOptions;
  filter: ((skill: Skill) => boolean) | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  onPick: (skill: Skill) => void;
  /** Goes on with a session that was begun before. */
  onResume: (sessionId: string) => void;
}

/** What the user can go on with, and what they can begin. */
export function SkillPicker({ client, filter = () => true, headingRef, onPick, onResume }: SkillPickerProps) {
  const { text } = useTexts();
  const { snapshot, retry } = useSkills(client);
  const open = useOpenSessions(client);
  if (snapshot.phase === 'failed') return <LoadFailed headingRef={headingRef} error={snapshot.error} onRetry={retry} />;

  const sessions = open?.filter(({ skill }) => filter(skill));
  const skills = snapshot.phase === 'ready' ? snapshot.skills.filter(filter) : undefined;
  const loaded = skills && sessions && { skills, sessions };
  if (loaded && skills.length + sessions.length === 0) {
    return (
      <>
        <ScreenHeading ref={headingRef} title={text('picker.empty_title')} lead={text('picker.empty_description')} />
        <ScreenBody>{null}</ScreenBody>
      </>
    );
  }
  return (
    <>
      <ScreenHeading ref={headingRef} title={text('picker.title')} />
      <ScreenBody tight>
        {loaded ? (
          <>
            {sessions.length > 0 && <ResumeList sessions={sessions} onResume={onResume} />}
            {skills.length > 0 && <SkillFinder skills={skills} onPick={onPick} />}
          </>
        ) : (
          <Skeleton shape="row" count={4} />
        )}
      </ScreenBody>
    </>
  );
}
