import { useState } from 'react';
import type { FieldProps } from '../FieldProps.js';
import type { Held } from '../search/Held.js';
import { useField } from '../useField.js';
import { CountryBox } from './CountryBox.js';

/** A country. */
export function CountryInput({ field }: FieldProps<'country'>) {
  const { frame, bind, value, change, leave } = useField(field);
  const [held, setHeld] = useState(() => value() as Held);
  return (
    <CountryBox
      {...frame}
      name={bind.name}
      required={field.required === true}
      countries={field.countries}
      held={held}
      onHeld={(next) => {
        setHeld(next);
        change(next);
      }}
      onLeave={leave}
    />
  );
}
