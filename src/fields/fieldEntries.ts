import { checkbox } from './CheckboxEntry.js';
import { date } from './date/dateEntry.js';
import { email } from './EmailEntry.js';
import type { FieldEntries, KitEntries } from './FieldEntry.js';
import { file } from './FileEntry.js';
import { iban } from './iban/ibanEntry.js';
import { ibanList } from './ibanList/ibanListEntry.js';
import { money } from './MoneyEntry.js';
import { number } from './NumberEntry.js';
import { radio } from './RadioEntry.js';
import { select } from './SelectEntry.js';
import { text } from './TextEntry.js';
import { laterEntries } from './laterEntries.js';

/** The kit's own. A new type of field is a new file and a new entry here. */
const kitEntries: KitEntries = {
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
  ...laterEntries,
};
export const fieldEntries: FieldEntries = kitEntries;
