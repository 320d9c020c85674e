import { useMemo, useState } from 'react';
import type { PhoneEntry } from '../../protocol/fields/phone.js';
import { useTexts } from '../../react/index.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { ShortSelect } from '../../ui/ShortSelect.js';
import { TextField } from '../../ui/TextField.js';
import { TextInput } from '../../ui/TextInput.js';
import type { FieldProps } from '../FieldProps.js';
import { useField } from '../useField.js';
import { countryChoices, shortChoice } from './countryChoices.js';
import { writePhone } from './writePhone.js';
import { usePart } from '../../ui/usePart.js';

/**
 * A number, and where it is from beside it, unless it can be from one country only. A number that says its country itself
 * moves the chooser when it is left, and is set in order.
 */
export function PhoneInput({ field }: FieldProps<'phone'>) {
  const part = usePart();
  const { frame, bind, value, change, leave } = useField(field);
  const texts = useTexts();
  const choices = useMemo(() => countryChoices(field, texts), [field, texts]);
  const [typed, setTyped] = useState(() => writePhone(value() as PhoneEntry, field));
  const { number, country } = typed;

  const set = (next: PhoneEntry) => {
    setTyped(next);
    change(next);
  };
  const tidy = () => {
    const written = writePhone(typed, field);
    if (written.number !== number || written.country !== country) set(written);
    leave();
  };
  const box = {
    name: bind.name,
    value: number,
    type: 'tel',
    inputMode: 'tel',
    autoComplete: 'tel',
    enterKeyHint: 'go',
    numeric: true,
    'aria-required': bind['aria-required'],
    onBlur: tidy,
  } as const;

  if (choices.length === 1)
    return <TextField {...frame} {...box} onChange={({ target }) => set({ number: target.value, country })} />;
  return (
    <FieldFrame {...frame} group>
      <div {...part('phone')}>
        <ShortSelect
          aria-label={texts.text('field.phone_country')}
          face={shortChoice(country)}
          value={country}
          options={choices}
          placeholder={country === '' ? texts.text('field.select_placeholder') : undefined}
          onChange={({ target }) => set({ number, country: target.value })}
          onBlur={leave}
        />
        <TextInput
          {...box}
          id={`${frame.id}-number`}
          aria-label={field.label}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={frame.error && `${frame.id}-error`}
          onChange={({ target }) => set({ number: target.value, country })}
        />
      </div>
    </FieldFrame>
  );
}
