import type { Address } from '../../protocol/index.js';
import type { Texts } from '../../react/index.js';

/** A box of an address below the country. */
export type AddressPart = Exclude<keyof Address, 'country'>;

/** What was typed of an address: every box, empty or not. */
export type TypedAddress = Record<AddressPart, string> & { country: unknown };

/** The order in which the boxes stand, row by row; where a country is not here, the first. */
const orders: Readonly<Record<string, readonly (readonly AddressPart[])[]>> = {
  '': [['line1'], ['line2'], ['postcode', 'city']],
  RO: [['line1'], ['line2'], ['city'], ['region', 'postcode']],
  ES: [['line1'], ['line2'], ['postcode', 'city'], ['region']],
  IT: [['line1'], ['line2'], ['postcode', 'city'], ['region']],
  GB: [['line1'], ['line2'], ['city'], ['postcode']],
  IE: [['line1'], ['line2'], ['city'], ['region', 'postcode']],
  US: [['line1'], ['line2'], ['city'], ['region', 'postcode']],
  CA: [['line1'], ['line2'], ['city'], ['region', 'postcode']],
  AU: [['line1'], ['line2'], ['city'], ['region', 'postcode']],
};

/** The boxes of a country's addresses, row by row. A region that was kept from before is shown wherever it is. */
export function rowsOf({ country, region }: TypedAddress): readonly (readonly AddressPart[])[] {
  const rows = orders[typeof country === 'string' && Object.hasOwn(orders, country) ? country : ''] ?? [];
  return region !== '' && !rows.flat().includes('region') ? [...rows, ['region']] : rows;
}

const regionLabels = ['RO', 'US', 'CA', 'AU', 'IT', 'ES', 'GB', 'IE'] as const;
const postcodeLabels = ['US', 'IE'] as const;

/** What a box is called in a country. */
export function partLabel(part: AddressPart, country: unknown, { text }: Pick<Texts, 'text'>): string {
  const region = part === 'region' && regionLabels.find((code) => code === country);
  if (region) return text(`field.address_region_${region}`);
  const postcode = part === 'postcode' && postcodeLabels.find((code) => code === country);
  if (postcode) return text(`field.address_postcode_${postcode}`);
  return text(`field.address_${part}`);
}
