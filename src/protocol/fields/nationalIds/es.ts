import { read, refuse } from '../FieldRule.js';
import { refuseLength, type NationalId } from './NationalId.js';

const name = 'DNI / NIE';
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain's number of citizens (DNI: eight digits) and of foreigners (NIE: X, Y or Z, and seven digits), and a letter. */
export const es: NationalId = {
  name,
  digitsOnly: false,
  read(value) {
    if (value.length !== 9) return refuseLength(value, { name, length: 9 });
    if (!/^[XYZ\d]\d{7}[A-Z]$/.test(value)) return refuse('national_id_pattern', { name, example: '12345678Z' });
    const digits = value.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
    return letters[Number(digits) % 23] === value[8] ? read(value) : refuse('national_id_control', { name });
  },
};
