import { useMemo, useRef, useState } from 'react';
import type { Skill } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { Notice } from '../../ui/Notice.js';
import { PickList, PickRow } from '../../ui/PickList.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { Pieces } from '../../ui/Pieces.js';
import { Tile } from '../../ui/Tile.js';
import { groupByKind, usedRecently } from './groupSkills.js';
import { createSearch } from './searchSkills.js';
import { skillWords } from './skillWords.js';
import { usePart } from '../../ui/usePart.js';

export interface SkillFinderProps {
  skills: readonly Skill[];
  onPick: (skill: Skill) => void;
}

/** What the user can begin: searched by bank, service or country, grouped by what it is, what was used before first. */
export function SkillFinder({ skills, onPick }: SkillFinderProps) {
  const part = usePart();
  const { text, locale } = useTexts();
  const [query, setQuery] = useState('');
  const [country, setCountry] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const showAll = () => {
    setQuery('');
    setCountry('');
    box.current?.focus();
  };

  const nameOf = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return (code: string) => names.of(code) ?? code;
  }, [locale]);
  const search = useMemo(
    () => createSearch(skills, ({ kind, servicer }) => [nameOf(servicer.country), text(`picker.kind.${kind}`)]),
    [skills, nameOf, text],
  );
  const countries = useMemo(
    () =>
      [...new Set(skills.map(({ servicer }) => servicer.country))]
        .map((value) => ({ value, label: nameOf(value) }))
        .toSorted((left, right) => left.label.localeCompare(right.label, locale)),
    [skills, nameOf, locale],
  );

  const narrowed = query.trim() !== '' || country !== '';
  const found = search(query).filter(({ servicer }) => country === '' || servicer.country === country);
  const recent = narrowed ? [] : usedRecently(skills);
  const groups = groupByKind(found.filter((skill) => !recent.includes(skill)));
  const rows = (list: readonly Skill[]) =>
    list.map((skill) => (
      <SkillRow
        key={skill.id}
        skill={skill}
        country={countries.length > 1 ? nameOf(skill.servicer.country) : undefined}
        onPick={() => onPick(skill)}
      />
    ));
  return (
    <>
      <div {...part('finder')} data-several={countries.length > 1 || undefined}>
        <TextField
          ref={box}
          type="search"
          label={text('picker.search')}
          start={<Icon name="search" size="s" />}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        {countries.length > 1 && (
          <Select
            label={text('picker.country')}
            placeholder={text('picker.country_all')}
            options={countries}
            value={country}
            onChange={(event) => setCountry(event.target.value)}
          />
        )}
      </div>
      <LiveRegion>{narrowed && text('picker.results', { count: found.length })}</LiveRegion>
      {found.length === 0 && (
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
      {recent.length > 0 && <PickList label={text('picker.recent')}>{rows(recent)}</PickList>}
      {groups.map(({ kind, skills: group }) => (
        <PickList key={kind} label={groups.length > 1 || recent.length > 0 ? text(`picker.kind.${kind}`) : undefined}>
          {rows(group)}
        </PickList>
      ))}
    </>
  );
}

function SkillRow({ skill, country, onPick }: { skill: Skill; country: string | undefined; onPick: () => void }) {
  const { text } = useTexts();
  const { description, available, servicer } = skill;
  const [first, second] = skillWords(skill);
  return (
    <PickRow
      mark={<Tile initials={servicer.initials} logo={servicer.logo} plain={!available} />}
      title={first}
      note={<Pieces of={[second, ...(available ? [description, country] : [text('picker.unavailable')])]} />}
      unavailable={!available}
      onPick={onPick}
    />
  );
}
