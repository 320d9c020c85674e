import { useState, type FocusEvent } from 'react';
import { postcodeOf, regionExamples } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { TextField } from '../../ui/TextField.js';
import { usePart } from '../../ui/usePart.js';
import type { FieldProps } from '../FieldProps.js';
import { CountryBox } from '../country/CountryBox.js';
import type { Held } from '../search/Held.js';
import { useField } from '../useField.js';
import { partLabel, rowsOf, type AddressPart, type TypedAddress } from './addressLayout.js';

/** What browsers know each box by. */
const tokens = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postcode: 'postal-code',
} as const;

/** A postal address: the country first, where there is a choice, since it says what the other boxes are. */
export function AddressInput({ field }: FieldProps<'address'>) {
  const { frame, bind, entryErrors, value, change, leave } = useField(field);
  const texts = useTexts();
  const named = usePart();
  const { text } = texts;
  const [typed, setTyped] = useState(() => value() as TypedAddress);
  const { country } = typed;

  const set = (next: TypedAddress) => {
    setTyped(next);
    change(next);
  };
  const tidyPostcode = () => {
    const reading = postcodeOf(typeof country === 'string' ? country : '', typed.postcode);
    if (reading.ok && reading.value !== typed.postcode) set({ ...typed, postcode: reading.value });
  };
  // What is still to come is no mistake: an address is read once the last of its boxes is left.
  const leftWhole = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) leave();
  };

  const box = (part: AddressPart) => (
    <TextField
      key={part}
      id={`${frame.id}-${part}`}
      label={partLabel(part, country, texts)}
      mark={isOptional(part, country) ? text('form.optional') : undefined}
      error={entryErrors[part]}
      name={`${bind.name}.${part}`}
      aria-required={isOptional(part, country) ? undefined : bind['aria-required']}
      type="text"
      autoComplete={tokens[part]}
      autoCapitalize={part === 'postcode' ? 'characters' : 'words'}
      spellCheck={false}
      enterKeyHint="go"
      numeric={part === 'postcode'}
      value={typed[part]}
      onChange={({ target }) => set({ ...typed, [part]: target.value })}
      onBlur={part === 'postcode' ? tidyPostcode : undefined}
    />
  );
  return (
    <FieldFrame {...frame} group>
      <div {...named('address')} onBlur={leftWhole}>
        {field.countries?.length !== 1 && (
          <CountryBox
            id={`${frame.id}-country`}
            label={text('field.address_country')}
            error={entryErrors.country}
            name={`${bind.name}.country`}
            required={field.required === true}
            countries={field.countries}
            held={country as Held}
            onHeld={(held) => set({ ...typed, country: held })}
          />
        )}
        {rowsOf(typed).map((row) => (
          <div key={row.join()} {...named('address-row')} data-boxes={row.length}>
            {row.map(box)}
          </div>
        ))}
      </div>
    </FieldFrame>
  );
}

/** Whether a country's addresses do without a box. */
function isOptional(part: AddressPart, country: unknown): boolean {
  if (part === 'postcode') return postcodeOf(String(country), '').ok;
  return part === 'line2' || (part === 'region' && !Object.hasOwn(regionExamples, String(country)));
}
