import { countryCodes } from '../../protocol/index.js';
import type { Findable } from '../search/searchOptions.js';

/** Countries as they are chosen from: by their names in the user's language, in its order; found by English name and code too. */
export function countryOptions(locale: string, codes: readonly string[] = countryCodes): Findable[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const order = new Intl.Collator(locale);
  return codes
    .map((code) => ({ value: code, label: names.of(code) ?? code, also: [english.of(code) ?? code, code] }))
    .toSorted((one, other) => order.compare(one.label, other.label));
}
