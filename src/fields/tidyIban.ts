import { readField, type Field } from '../protocol/index.js';
import { groupIban } from './groupIban.js';

/** An account number as it is printed, once it is one; anything else as it was typed. */
export function tidyIban(field: Pick<Field & { type: 'iban' }, 'name' | 'label' | 'countries'>, typed: string): string {
  const { name, label, countries } = field;
  const reading = readField({ type: 'iban', name, label, countries }, typed);
  return reading.ok && typeof reading.value === 'string' ? groupIban(reading.value) : typed;
}
