import { useState, type ChangeEvent, type FocusEvent } from 'react';
import { readField } from '../../protocol/index.js';
import { TextField } from '../../ui/TextField.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { BankName } from '../iban/BankName.js';
import { useBankName } from '../iban/useBankName.js';
import { useField } from '../useField.js';

/** A bank's code, with the bank beneath it. */
export function BicInput({ field }: FieldProps<'bic'>) {
  const { frame, bind, value } = useField(field);
  const { rules } = useFormScope();
  const plain = (typed: string): string | undefined => {
    const reading = readField(field, typed, rules);
    return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
  };
  const [code, setCode] = useState(() => plain(value() as string));
  const bank = useBankName(code, 'bic');
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setCode(plain(event.target.value));
    bind.onChange(event);
  };
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = plain(target.value) ?? target.value;
    bind.onBlur();
  };
  return (
    <TextField
      {...frame}
      {...bind}
      note={bank !== undefined && <BankName bank={bank} />}
      type="text"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      enterKeyHint="go"
      onChange={type}
      onBlur={tidy}
    />
  );
}
