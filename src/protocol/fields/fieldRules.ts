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
import type { FieldRule } from './FieldRule.js';
import type { FieldTypeName } from './fieldSchema.js';

/** The rule of every type of field. A new type is a new shape in fieldSchema.ts, a new rule file, and its entry here. */
export const fieldRules: { readonly [Name in FieldTypeName]: FieldRule<Name> } = {
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
};
