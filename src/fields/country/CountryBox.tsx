import { useMemo } from 'react';
import { useTexts } from '../../react/index.js';
import type { FieldTexts } from '../../ui/FieldFrame.js';
import { Select } from '../../ui/Select.js';
import { labelOf } from '../labelOf.js';
import { chosenOf, type Held } from '../search/Held.js';
import { SearchBox } from '../search/SearchBox.js';
import { useLocalOptions } from '../search/useLocalOptions.js';
import { countryOptions } from './countryOptions.js';

/** So many are chosen from a plain list: the platform's own is at home on every device. */
const few = 12;

export interface CountryBoxProps extends FieldTexts {
  id: string;
  label: string;
  name: string;
  required: boolean;
  /** Those that can be chosen; all unless told. */
  countries: readonly string[] | undefined;
  held: Held;
  onHeld(held: Held): void;
  onLeave?: (() => void) | undefined;
}

/** A country: typed to be found, or chosen from a plain list where there are few. */
export function CountryBox({ required, countries, held, onHeld, onLeave, ...frame }: CountryBoxProps) {
  const { text, locale } = useTexts();
  const options = useMemo(() => countryOptions(locale, countries), [locale, countries]);
  const source = useLocalOptions(options, options.length);
  if (options.length > few)
    return (
      <SearchBox
        {...frame}
        {...{ required, source, held, onHeld }}
        autoComplete="country-name"
        chosenLabel={labelOf({ options, value: chosenOf(held) })}
        onLeave={onLeave}
      />
    );
  return (
    <Select
      {...frame}
      aria-required={required || undefined}
      options={options}
      placeholder={text('field.select_placeholder')}
      autoComplete="country"
      value={chosenOf(held)}
      onChange={({ target }) => onHeld(target.value)}
      onBlur={onLeave}
    />
  );
}
