import { read, refuse } from '../FieldRule.js';
import { isDay, refuseLength, type NationalId } from './NationalId.js';

const name = 'codice fiscale';
const months = 'ABCDEHLMPRST';
/** Letters that stand for digits where two people would have the same code (omocodia). */
const stands = 'LMNPQRSTUV';
/** What the characters in odd places count, 0 to 9 as A to J. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy's tax code: surname, name, day of birth and sex, place of birth, control letter. */
export const it: NationalId = {
  name,
  digitsOnly: false,
  read(value) {
    if (value.length !== 16) return refuseLength(value, { name, length: 16 });
    const d = `[\\d${stands}]`;
    if (!new RegExp(`^[A-Z]{6}${d}{2}[A-Z]${d}{2}[A-Z]${d}{3}[A-Z]$`).test(value))
      return refuse('national_id_pattern', { name, example: 'RSSMRA85T10A562S' });
    const number = (part: string) => Number(part.replace(/[A-Z]/g, (letter) => String(stands.indexOf(letter))));
    const year = number(value.slice(6, 8));
    // A woman's day has forty added to it; the century is not said.
    const written = number(value.slice(9, 11));
    const day = written > 40 ? written - 40 : written;
    const month = months.indexOf(value.charAt(8)) + 1;
    if (![1900, 2000].some((century) => isDay(century + year, month, day)))
      return refuse('national_id_date', { name, from: 7, to: 11 });
    return control(value.slice(0, 15)) === value[15] ? read(value) : refuse('national_id_control', { name });
  },
};

function control(characters: string): string {
  const sum = [...characters].reduce((total, character, at) => {
    const place = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (odd[place] ?? 0) : place);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
