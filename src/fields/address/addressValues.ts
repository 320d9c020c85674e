import type { Address, FieldOf } from '../../protocol/index.js';
import type { FieldValues } from '../FieldEntry.js';
import { heldFrom } from '../search/Held.js';

/** A postal address. Its boxes are a chunk of their own. */
export const address: FieldValues<'address'> = {
  begin(field, typed) {
    const before: Partial<Record<keyof Address, unknown>> =
      typeof typed === 'object' && typed !== null ? typed : (field.value ?? {});
    const part = (name: keyof Address) => (typeof before[name] === 'string' ? before[name] : '');
    return {
      country: heldFrom(before.country, firstCountry(field)),
      line1: part('line1'),
      line2: part('line2'),
      city: part('city'),
      region: part('region'),
      postcode: part('postcode'),
    };
  },
  show: ({ value }, { texts }) => {
    if (!value) return '';
    const { country, line1, line2, city, region, postcode } = value;
    const town = [postcode, city].filter(Boolean).join(' ');
    return [line1, line2, town, region, texts.country(country)].filter(Boolean).join(', ');
  },
};

const firstCountry = ({ country, countries = [] }: FieldOf<'address'>): string =>
  country ?? (countries.length === 1 ? countries[0] : undefined) ?? '';
