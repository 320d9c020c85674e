import { iban } from '../../protocol/fields/iban.js';
import { readField, type FieldOf } from '../../protocol/index.js';
import { groupIban } from './groupIban.js';

type IbanField = Pick<FieldOf<'iban'>, 'name' | 'label' | 'countries'>;

/** An account number as the contract carries it, once what was typed is one. */
export function plainIban({ name, label, countries }: IbanField, typed: string): string | undefined {
  const reading = readField({ type: 'iban', name, label, countries }, typed, { iban });
  return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
}

/** An account number as it is printed, once it is one; anything else as it was typed. */
export function tidyIban(field: IbanField, typed: string): string {
  const plain = plainIban(field, typed);
  return plain === undefined ? typed : groupIban(plain);
}
