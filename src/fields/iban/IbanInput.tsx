import { useState, type ChangeEvent, type FocusEvent } from 'react';
import { TextField } from '../../ui/TextField.js';
import type { FieldProps } from '../FieldProps.js';
import { BankName } from './BankName.js';
import { ibanAttributes } from './ibanAttributes.js';
import { useBankName } from './useBankName.js';
import { plainIban, tidyIban } from './tidyIban.js';
import { useField } from '../useField.js';

/** An account number; left in groups of four, as it is printed, with its bank beneath it. */
export function IbanInput({ field }: FieldProps<'iban'>) {
  const { frame, bind, value } = useField(field);
  const [plain, setPlain] = useState(() => plainIban(field, value() as string));
  const bank = useBankName(plain, 'iban');
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = tidyIban(field, target.value);
    bind.onBlur();
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setPlain(plainIban(field, event.target.value));
    bind.onChange(event);
  };
  return (
    <TextField
      {...frame}
      {...bind}
      {...ibanAttributes}
      note={bank !== undefined && <BankName bank={bank} />}
      onChange={type}
      onBlur={tidy}
    />
  );
}
