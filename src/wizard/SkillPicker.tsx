import { useMemo, useRef, useState, type Ref } from 'react';
import type { ClientOptions } from '../core/index.js';
import type { Skill } from '../protocol/index.js';
import { useSkills, useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { Icon } from '../ui/Icon.js';
import { LiveRegion } from '../ui/LiveRegion.js';
import { Notice } from '../ui/Notice.js';
import { PickList, PickRow } from '../ui/PickList.js';
import { ScreenBody, ScreenHeading } from '../ui/Screen.js';
import { Skeleton } from '../ui/Skeleton.js';
import { TextField } from '../ui/TextField.js';
import { Tile } from '../ui/Tile.js';
import { LoadFailed } from './LoadFailed.js';
import { groupByKind, searchSkills } from './searchSkills.js';

export interface SkillPickerProps {
  client: ClientOptions;
  filter: ((skill: Skill) => boolean) | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  onPick: (skill: Skill) => void;
}

/** What the user can begin: searched by bank or service, grouped by what it is. */
export function SkillPicker({ client, filter, headingRef, onPick }: SkillPickerProps) {
  const { text } = useTexts();
  const { snapshot, retry } = useSkills(client);
  if (snapshot.phase === 'failed') return <LoadFailed headingRef={headingRef} error={snapshot.error} onRetry={retry} />;

  const skills = snapshot.phase === 'ready' ? snapshot.skills.filter((skill) => filter?.(skill) ?? true) : undefined;
  if (skills?.length === 0) {
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
        {skills ? <SearchableList skills={skills} onPick={onPick} /> : <Skeleton shape="row" count={4} />}
      </ScreenBody>
    </>
  );
}

function SearchableList({ skills, onPick }: { skills: readonly Skill[]; onPick: (skill: Skill) => void }) {
  const { text } = useTexts();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const showAll = () => {
    setQuery('');
    search.current?.focus();
  };
  const found = groupByKind(searchSkills(skills, query));
  const count = found.reduce((sum, group) => sum + group.skills.length, 0);
  return (
    <>
      <TextField
        ref={search}
        type="search"
        label={text('picker.search')}
        start={<Icon name="search" size="s" />}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        autoComplete="off"
        enterKeyHint="search"
      />
      <LiveRegion>{query && text('picker.results', { count })}</LiveRegion>
      {count === 0 && (
        <Notice
          title={text('picker.none_title', { query: query.trim() })}
          actions={
            <Button variant="pill" onClick={showAll}>
              {text('picker.clear')}
            </Button>
          }
        >
          {text('picker.none_description')}
        </Notice>
      )}
      {found.map(({ kind, skills: group }) => (
        <PickList key={kind} label={found.length > 1 ? text(`picker.kind.${kind}`) : undefined}>
          {group.map((skill) => (
            <SkillRow key={skill.id} skill={skill} onPick={() => onPick(skill)} />
          ))}
        </PickList>
      ))}
    </>
  );
}

function SkillRow({ skill, onPick }: { skill: Skill; onPick: () => void }) {
  const { text, locale } = useTexts();
  const { title, description, available, servicer } = skill;
  const country = useMemo(
    () => new Intl.DisplayNames(locale, { type: 'region' }).of(servicer.country),
    [locale, servicer.country],
  );
  return (
    <PickRow
      mark={<Tile initials={servicer.initials} logo={servicer.logo} plain={!available} />}
      title={servicer.name}
      note={available ? [title, description ?? country].filter(Boolean).join(' · ') : text('picker.unavailable')}
      unavailable={!available}
      onPick={onPick}
    />
  );
}
