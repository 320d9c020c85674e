import { read, refuse } from '../FieldRule.js';
import { isDay, refuseForm, weigh, type NationalId } from './NationalId.js';

const name = 'PESEL';
const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** By how many twenties are added to the month. */
const centuries = [1900, 2000, 2100, 2200, 1800];

/** Poland's number of the population register: day of birth, with the century in the month, serial number, control digit. */
export const pl: NationalId = {
  name,
  digitsOnly: true,
  read(value) {
    if (!/^\d{11}$/.test(value)) return refuseForm(value, { name, length: 11 });
    const [year = 0, month = 0, day = 0] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6)].map(Number);
    const century = centuries[Math.floor(month / 20)];
    if (century === undefined || !isDay(century + year, month % 20, day))
      return refuse('national_id_date', { name, from: 1, to: 6 });
    const control = (10 - (weigh(value, weights) % 10)) % 10;
    return control === Number(value[10]) ? read(value) : refuse('national_id_control', { name });
  },
};
