import { countryCodes } from './countryCodes.js';
import { read, refuse, type Failure, type FieldRule } from './FieldRule.js';
import type { Address } from './fieldSchema.js';
import { postcodeOf } from './postcode.js';

const lines = ['line1', 'line2', 'city', 'region'] as const;

/** A postal address, each part in a box of its own. */
export const address: FieldRule<'address'> = {
  isEmpty: (raw) =>
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(raw).every(
      ([part, value]) => part === 'country' || (typeof value === 'string' && value.trim() === ''),
    ),
  parse(raw, { countries = countryCodes }) {
    if (typeof raw !== 'object' || raw === null) return refuse('address');
    const typed = raw as Record<string, unknown>;
    const part = (name: string) => {
      const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
      return typeof value === 'string' ? value.trim().normalize('NFC') : '';
    };
    const failures: Failure[] = [];
    const country = part('country').toUpperCase();
    if (!countries.includes(country)) failures.push({ code: 'country', at: 'country' });
    if (part('line1') === '') failures.push({ code: 'address_line1', at: 'line1' });
    if (part('city') === '') failures.push({ code: 'address_city', at: 'city' });
    for (const at of lines)
      if (part(at).length > 120)
        failures.push({ code: 'text_long', params: { max: 120, count: part(at).length - 120 }, at });
    const postcode = postcodeOf(country, part('postcode'));
    if (!postcode.ok) failures.push(...postcode.failures.map((failure) => ({ ...failure, at: 'postcode' })));
    if (failures.length > 0) return { ok: false, failures };
    const value: Address = { country, line1: part('line1'), city: part('city') };
    if (part('line2')) value.line2 = part('line2');
    if (part('region')) value.region = part('region');
    if (postcode.ok && postcode.value) value.postcode = postcode.value;
    return read(value);
  },
};
