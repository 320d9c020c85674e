import { countryCodes } from './countryCodes.js';
import { read, refuse, type Failure, type FieldRule } from './FieldRule.js';
import type { Address } from './fieldSchema.js';
import { postcodeOf } from './postcode.js';

const lines = ['line1', 'line2', 'city', 'region'] as const;
/** The longest line that a label has room for. */
const longest = 120;

/** Where the post asks for a state or province, and one to show. */
export const regionExamples: Readonly<Record<string, string>> = { AU: 'NSW', CA: 'ON', US: 'CA' };

/** A postal address, each part in a box of its own. Which country is chosen says nothing yet: alone it is no address. */
export const address: FieldRule<'address'> = {
  isEmpty: (raw) =>
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(raw).every(
      ([part, value]) => part === 'country' || (typeof value === 'string' && value.trim() === ''),
    ),
  // Each box says what belongs into it, as it does where others are filled in.
  missing(raw, field, rules) {
    const reading = typeof raw === 'object' && raw !== null ? address.parse(raw, field, rules) : undefined;
    return reading && !reading.ok ? reading.failures : undefined;
  },
  parse(raw, { countries = countryCodes }) {
    if (typeof raw !== 'object' || raw === null) return refuse('address');
    const typed = raw as Record<string, unknown>;
    const part = (name: string) => {
      const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
      return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').normalize('NFC') : '';
    };
    const failures: Failure[] = [];
    const country = part('country').toUpperCase();
    if (!countries.includes(country)) failures.push({ code: 'country', at: 'country' });
    if (part('line1') === '') failures.push({ code: 'address_line1', at: 'line1' });
    const postcode = postcodeOf(country, part('postcode'));
    if (!postcode.ok) failures.push(...postcode.failures.map((failure) => ({ ...failure, at: 'postcode' })));
    if (part('city') === '') failures.push({ code: 'address_city', at: 'city' });
    const region = Object.hasOwn(regionExamples, country) ? regionExamples[country] : undefined;
    if (region !== undefined && part('region') === '')
      failures.push({ code: 'address_region', params: { example: region }, at: 'region' });
    for (const at of lines) {
      const count = [...part(at)].length - longest;
      if (count > 0) failures.push({ code: 'text_long', params: { max: longest, count }, at });
    }
    if (failures.length > 0) return { ok: false, failures };
    const value: Address = { country, line1: part('line1'), city: part('city') };
    if (part('line2')) value.line2 = part('line2');
    if (part('region')) value.region = part('region');
    if (postcode.ok && postcode.value) value.postcode = postcode.value;
    return read(value);
  },
};
