import { read, refuse, type Reading } from './FieldRule.js';

/** What postcodes look like where that is known, with one to show. Elsewhere anything of up to twelve characters is taken. */
const formats: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  RO: { pattern: /^\d{6}$/, example: '030167' },
};

/** Reads a postcode by its country's format. */
export function postcodeOf(country: string, raw: string): Reading<string> {
  const value = raw.toUpperCase().replace(/\s+/g, ' ');
  const format = formats[country];
  if (value === '') return format ? refuse('postcode_missing', { example: format.example }) : read(value);
  if (format ? !format.pattern.test(value) : value.length > 12)
    return refuse('postcode', { example: format?.example ?? '12345' });
  return read(value);
}
