import { parsePhone, type PhoneEntry } from '../../protocol/fields/phone.js';
import type { FieldOf } from '../../protocol/index.js';

/**
 * A number as people of its country write it, beside that country. What is no number yet stays as typed, and so does the
 * country that was chosen for it.
 */
export function writePhone(typed: PhoneEntry, field: FieldOf<'phone'>): PhoneEntry {
  const found = parsePhone(typed, field);
  if (!found.ok) return typed;
  const { country = '', number } = found.value;
  const national = { number: found.value.formatNational(), country };
  const back = parsePhone(national, field);
  return country !== '' && back.ok && back.value.number === number
    ? national
    : { number: found.value.formatInternational(), country };
}
