import { read, refuse } from '../FieldRule.js';
import { isDay, refuseForm, weigh, type NationalId } from './NationalId.js';

const name = 'ЕГН';
const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6];

/** By how many twenties are added to the month. */
const centuries = [1900, 1800, 2000];

/** Bulgaria's unified civil number: day of birth, with the century in the month, three digits more, control digit. */
export const bg: NationalId = {
  name,
  digitsOnly: true,
  read(value) {
    if (!/^\d{10}$/.test(value)) return refuseForm(value, { name, length: 10 });
    const [year = 0, month = 0, day = 0] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6)].map(Number);
    const century = centuries[Math.floor(month / 20)];
    if (century === undefined || !isDay(century + year, month % 20, day))
      return refuse('national_id_date', { name, from: 1, to: 6 });
    return (weigh(value, weights) % 11) % 10 === Number(value[9])
      ? read(value)
      : refuse('national_id_control', { name });
  },
};
