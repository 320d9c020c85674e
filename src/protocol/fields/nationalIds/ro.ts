import { read, refuse } from '../FieldRule.js';
import { isDay, refuseForm, weigh, type NationalId } from './NationalId.js';

const name = 'CNP';
const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** By the first digit, which tells sex and century; that of residents and foreigners (7, 8, 9) leaves the century open. */
const centuries: Readonly<Record<string, readonly number[]>> = {
  1: [1900],
  2: [1900],
  3: [1800],
  4: [1800],
  5: [2000],
  6: [2000],
  7: [1900, 2000],
  8: [1900, 2000],
  9: [1900, 2000],
};

/** Romania's personal numeric code: sex and century, day of birth, county, serial number, control digit. */
export const ro: NationalId = {
  name,
  digitsOnly: true,
  read(value) {
    if (!/^\d{13}$/.test(value)) return refuseForm(value, { name, length: 13 });
    const possible = centuries[value.charAt(0)];
    if (!possible) return refuse('national_id_begin', { name });
    const [year, month, day] = [value.slice(1, 3), value.slice(3, 5), value.slice(5, 7)].map(Number);
    if (!possible.some((century) => isDay(century + (year ?? 0), month ?? 0, day ?? 0)))
      return refuse('national_id_date', { name, from: 2, to: 7 });
    // 01 to 52 are counties and sectors; the civil status system gives out 70 and above. Between them is nothing.
    const county = Number(value.slice(7, 9));
    if (county === 0 || (county > 52 && county < 70)) return refuse('national_id_place', { name, from: 8, to: 9 });
    const rest = weigh(value, weights) % 11;
    return (rest === 10 ? 1 : rest) === Number(value[12]) ? read(value) : refuse('national_id_control', { name });
  },
};
