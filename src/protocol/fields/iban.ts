import { bareCode } from './digits.js';
import { read, refuse, type Failure, type Reading, type FieldRule } from './FieldRule.js';

/** Lengths by country, from the SWIFT IBAN registry (ISO 13616). */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
    'LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 ' +
    'SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/**
 * Reads an IBAN as typed or pasted: any case, spaces (unseen ones too), dashes, the word IBAN in front.
 * The failures tell a wrong country, a wrong length (with how many are missing or too many) and a typing error apart.
 */
export function readIban(raw: unknown, countries?: readonly string[]): Reading<string> {
  if (typeof raw !== 'string') return refuse('iban');
  const value = bareCode(raw).replace(/^IBAN:?/, '');
  const country = value.slice(0, 2);
  if (!/^[A-Z]{2}/.test(value)) return refuse('iban_country_missing');
  const expected = lengths[country];
  if (expected === undefined) return refuse('iban_country_unknown', { country });
  if (countries && !countries.includes(country))
    return refuse('iban_country', { country, countries: countries.join(', ') });
  if (/[^A-Z0-9]/.test(value)) return refuse('iban_characters');
  const missing = expected - value.length;
  if (missing > 0) return refuse('iban_short', { country, expected, count: missing });
  if (missing < 0) return refuse('iban_long', { country, expected, count: -missing });
  return mod97(value) === 1 ? read(value) : refuse('iban_checksum');
}

/** ISO 7064 MOD 97-10 over the rearranged digits, piecewise so that no number grows past 2^53. */
function mod97(iban: string): number {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return (digits.match(/\d{1,7}/g) ?? []).reduce((rest, piece) => Number(`${rest}${piece}`) % 97, 0);
}

export const iban: FieldRule<'iban'> = {
  parse: (raw, field) => readIban(raw, field.countries),
};

/** Several account numbers, each once. */
export const ibanList: FieldRule<'iban-list'> = {
  isEmpty: (raw) => Array.isArray(raw) && raw.every((item) => typeof item === 'string' && item.trim() === ''),
  parse(raw, field) {
    if (!Array.isArray(raw)) return refuse('list');
    // Boxes left empty are not answers; positions stay those of what was typed, so that errors find their box.
    const typed = raw.flatMap((item: unknown, at) =>
      typeof item === 'string' && item.trim() === '' ? [] : [{ item, at }],
    );
    const values: string[] = [];
    const failures: Failure[] = [];
    for (const { item, at } of typed) {
      const reading = readIban(item, field.countries);
      if (!reading.ok) failures.push(...reading.failures.map((failure) => ({ ...failure, at })));
      else if (values.includes(reading.value)) failures.push({ code: 'list_twice', at });
      else values.push(reading.value);
    }
    const { minItems = 0, maxItems = 100 } = field;
    if (failures.length > 0) return { ok: false, failures };
    if (values.length < minItems) return refuse('list_min', { count: minItems });
    if (values.length > maxItems) return refuse('list_max', { count: maxItems });
    return read(values);
  },
};
