import { read, refuse, type FieldRule, type Reading } from './FieldRule.js';

/** The numbers that are known, by country. A new country is a new entry; where none is, any word of up to 20 is taken. */
const readers: Readonly<Record<string, (value: string) => Reading<string>>> = { RO: readCnp };

/** A country's number for a person. */
export const nationalId: FieldRule<'national-id'> = {
  parse(raw, { country }) {
    if (typeof raw !== 'string') return refuse('national_id');
    const value = raw.toUpperCase().replace(/[\s\u200b-\u200f-]/g, '');
    const reader = readers[country];
    if (reader) return reader(value);
    return /^[A-Z0-9./]{4,20}$/.test(value) ? read(value) : refuse('national_id');
  },
};

function readCnp(value: string): Reading<string> {
  if (!/^\d{13}$/.test(value)) return refuse('cnp_digits');
  const sum = [...'279146358279'].reduce((total, weight, at) => total + Number(weight) * Number(value[at]), 0);
  const control = sum % 11 === 10 ? 1 : sum % 11;
  return control === Number(value[12]) ? read(value) : refuse('cnp_control');
}
