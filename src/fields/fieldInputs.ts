import type { ComponentType } from 'react';
import type { FieldTypeName } from '../protocol/index.js';
import { CheckboxEntry } from './CheckboxEntry.js';
import { DateEntry } from './DateEntry.js';
import { EmailEntry } from './EmailEntry.js';
import type { FieldProps } from './FieldProps.js';
import { FileEntry } from './FileEntry.js';
import { IbanEntry } from './IbanEntry.js';
import { IbanListEntry } from './IbanListEntry.js';
import { MoneyEntry } from './MoneyEntry.js';
import { NumberEntry } from './NumberEntry.js';
import { PhoneEntry } from './PhoneEntry.js';
import { RadioEntry } from './RadioEntry.js';
import { SelectEntry } from './SelectEntry.js';
import { TextEntry } from './TextEntry.js';

/** One component a type of field. */
export type FieldInputs = { [Name in FieldTypeName]: ComponentType<FieldProps<Name>> };

/** The kit's own. A new type of field is a new file and a new entry here. */
export const fieldInputs: FieldInputs = {
  text: TextEntry,
  email: EmailEntry,
  phone: PhoneEntry,
  number: NumberEntry,
  money: MoneyEntry,
  date: DateEntry,
  select: SelectEntry,
  radio: RadioEntry,
  checkbox: CheckboxEntry,
  iban: IbanEntry,
  'iban-list': IbanListEntry,
  file: FileEntry,
};
