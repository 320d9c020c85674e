import { checkbox } from './checkbox.js';
import { radio, select } from './choice.js';
import { date } from './date.js';
import { email } from './email.js';
import { file } from './file.js';
import { iban, ibanList } from './iban.js';
import { money } from './money.js';
import { number } from './number.js';
import { text } from './text.js';
import type { FieldRules } from './FieldRule.js';

const ready = {
  text,
  email,
  number,
  money,
  date,
  select,
  radio,
  checkbox,
  iban,
  'iban-list': ibanList,
  file,
} satisfies FieldRules;

/** The types of field whose rules need no loading. */
export type ReadyTypeName = keyof typeof ready;
/** The rules that are there from the start. */
export const readyRules: FieldRules = ready;
