import * as z from 'zod/mini';
import { checkbox } from './checkbox.js';
import { radio, select } from './choice.js';
import { date } from './date.js';
import { email } from './email.js';
import { file } from './file.js';
import { iban, ibanList } from './iban.js';
import { money } from './money.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { text } from './text.js';

/** Every type of field the contract knows. A new type is a new file and a new entry here. */
export const fieldTypes = {
  text,
  email,
  phone,
  number,
  money,
  date,
  select,
  radio,
  checkbox,
  iban,
  'iban-list': ibanList,
  file,
} as const;

/** A field as a step asks for it: `type` tells which limits it has. */
export const fieldSchema = z.discriminatedUnion('type', [
  text.definition,
  email.definition,
  phone.definition,
  number.definition,
  money.definition,
  date.definition,
  select.definition,
  radio.definition,
  checkbox.definition,
  iban.definition,
  ibanList.definition,
  file.definition,
]);

export type Field = z.output<typeof fieldSchema>;
export type FieldTypeName = Field['type'];
/** The definition of one type of field, e.g. `FieldOf<'money'>`. */
export type FieldOf<Name extends FieldTypeName> = Extract<Field, { type: Name }>;
