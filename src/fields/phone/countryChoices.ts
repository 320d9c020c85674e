import { getCountries, getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import type { FieldOf } from '../../protocol/index.js';
import type { Texts } from '../../react/index.js';

/** The countries that a number may be from: the field's own first, then by name. */
export function countryChoices({ country, countries = getCountries() }: FieldOf<'phone'>, texts: Texts) {
  const { compare } = new Intl.Collator(texts.locale);
  return countries
    .filter((code): code is CountryCode => isSupportedCountry(code))
    .map((code) => ({ value: code, name: texts.country(code), label: `${texts.country(code)} ${callingCode(code)}` }))
    .toSorted((one, other) => first(other.value) - first(one.value) || compare(one.name, other.name))
    .map(({ value, label }) => ({ value, label }));

  function first(code: string): number {
    return code === country ? 1 : 0;
  }
}

/** What the closed chooser shows: `RO +40`. */
export const shortChoice = (country: string): string =>
  isSupportedCountry(country) ? `${country} ${callingCode(country)}` : '+';

const callingCode = (country: CountryCode): string => `+${getCountryCallingCode(country)}`;
