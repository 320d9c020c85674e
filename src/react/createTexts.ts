import { currencyDigits } from '../protocol/fields/currencyDigits.js';
import type { Catalogue, Message, TextKey } from '../locales/Catalogue.js';

/** What fills the placeholders of a text. */
export type TextParams = Record<string, string | number>;

/** Texts that win over the catalogue's. A tenant's own error codes have their texts here too, as `error.<code>`. */
export type TextOverrides = Partial<Catalogue> & { [key: `error.${string}`]: Message | undefined };

/** Words, numbers and times in the user's language. */
export interface Texts {
  /** The text under a key, its placeholders filled, its plural form chosen by `count`. */
  text: (key: TextKey, params?: TextParams) => string;
  /** The text of a `FieldError`'s code; sums, days and sizes among its parameters are written out. */
  error: (code: string, params?: TextParams) => string;
  /** The language tag (BCP 47) that all of these follow. */
  locale: string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A sum of money; `amount` is a plain decimal string such as `1500.50`. In full, a whole sum has its minor digits too. */
  money: (amount: string, currency: string, length?: 'short' | 'full') => string;
  /** A day, from `YYYY-MM-DD` or a moment in ISO 8601. */
  date: (iso: string) => string;
  /** The time of day of a moment in ISO 8601, with its day where that is not today. */
  time: (iso: string) => string;
  /** How long ago a moment in ISO 8601 was: "5 minutes ago", "yesterday". */
  ago: (iso: string) => string;
  /** A size of `value` bytes, in units of 1024. */
  bytes: (value: number) => string;
  /** The name of a country, by its ISO 3166-1 alpha-2 code. */
  country: (code: string) => string;
  /** "a, b and c". */
  list: (items: readonly string[]) => string;
  /** Words of somebody else's, to stand among others: in a language that runs from right to left they keep their own way. */
  isolate: (words: string) => string;
}

/**
 * Binds a catalogue to a language.
 *
 * @param catalogue all texts that are wanted; a catalogue that grows is looked into anew each time.
 * @param overrides win over the catalogue, text by text.
 * @throws RangeError when `locale` is no language tag.
 * @example
 * const { text } = createTexts({ catalogue: en, locale: 'en-GB' });
 * text('wizard.step', { current: 2, total: 3 }); // 'Step 2 of 3'
 */
export function createTexts({
  catalogue,
  overrides = {},
  locale,
}: {
  catalogue: Partial<Catalogue>;
  overrides?: TextOverrides;
  locale: string;
}): Texts {
  const number: Texts['number'] = (value, options) => numberFormat(locale, options).format(value);

  const money: Texts['money'] = (amount, currency, length = 'short') => {
    // Never fewer digits than the sum has: what Intl takes for a currency's minor digits is not always what banks do.
    const digits = Math.max(currencyDigits(currency), amount.split('.')[1]?.length ?? 0);
    return (
      numberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        trailingZeroDisplay: length === 'full' ? 'auto' : 'stripIfInteger',
      })
        // A decimal string formats without passing through a float.
        .format(amount as Intl.StringNumericLiteral)
    );
  };

  const date: Texts['date'] = (iso) =>
    // A day without a time is the same day everywhere; a moment is read on the user's clock.
    dateFormat(locale, { dateStyle: 'long', ...(iso.length === 10 && { timeZone: 'UTC' }) }).format(new Date(iso));

  const time: Texts['time'] = (iso) => {
    const moment = new Date(iso);
    const today = moment.toDateString() === new Date().toDateString();
    return dateFormat(locale, { timeStyle: 'short', ...(!today && { dateStyle: 'medium' }) }).format(moment);
  };

  const ago: Texts['ago'] = (iso) => {
    const seconds = Math.max(0, (Date.now() - Date.parse(iso)) / 1000);
    const [unit, length] = spans.find(([, least]) => seconds >= least) ?? shortest;
    return relativeFormat(locale, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
  };

  const bytes: Texts['bytes'] = (value) => {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
    const power = Math.min(Math.floor(Math.log2(Math.max(value, 1)) / 10), units.length - 1);
    return number(value / 1024 ** power, {
      style: 'unit',
      unit: units[power],
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumFractionDigits: power < 2 ? 0 : 1,
    });
  };

  // A Latin name or a number keeps its own direction in a sentence that is written from right to left.
  const isolate = (value: string) => (/^(ar|he)\b/.test(locale) ? `\u2068${value}\u2069` : value);

  const write = (message: Message, params: TextParams): string => {
    const { count } = params;
    const template =
      typeof message === 'string'
        ? message
        : ((typeof count === 'number' ? message[plural(locale, count)] : undefined) ?? message.other);
    return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? placeholder : isolate(typeof value === 'number' ? number(value) : value);
    });
  };

  const text: Texts['text'] = (key, params = {}) => write(overrides[key] ?? catalogue[key] ?? key, params);

  const error: Texts['error'] = (code, params = {}) => {
    const key = `error.${code}` as const;
    const message = overrides[key] ?? (Object.hasOwn(catalogue, key) ? catalogue[key as TextKey] : undefined);
    return message === undefined ? text(generalKey(code, catalogue)) : write(message, written(code, params));
  };

  /** A code's first word tells what its parameters measure. */
  const written = (code: string, params: TextParams): TextParams => {
    const each = (names: string[], to: (value: string | number) => string): TextParams => ({
      ...params,
      ...Object.fromEntries(names.flatMap((name) => (params[name] === undefined ? [] : [[name, to(params[name])]]))),
    });
    if (code.startsWith('money_') && typeof params.currency === 'string') {
      const { currency } = params;
      return each(['min', 'max'], (value) => money(String(value), currency));
    }
    if (code === 'phone_elsewhere') return each(['countries'], (codes) => list(String(codes).split(' ').map(country)));
    if (code.startsWith('date_')) return each(['min', 'max'], (value) => date(String(value)));
    if (code === 'file_large') return each(['size', 'max'], (value) => bytes(Number(value)));
    return params;
  };

  const country: Texts['country'] = (code) => regionNames(locale).of(code) ?? code;

  const list: Texts['list'] = (items) => listFormat(locale).format(items.map(isolate));

  return { text, error, locale, number, money, date, time, ago, bytes, country, list, isolate };
}

/** In seconds, the longest first. What is less than a minute ago is now. */
const shortest = ['second', Infinity] as const;
const spans = [
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** The words for a code that has none of its own: one of a tenant's scanner, of its own type of field, or of the servicer. */
function generalKey(code: string, catalogue: Partial<Catalogue>): TextKey {
  if (code.startsWith('scan_') && catalogue['error.scan_other'] !== undefined) return 'error.scan_other';
  return code.startsWith('required_x-') ? 'error.required_text' : 'error.other';
}

/** Intl's formatters are slow to make and free to keep. */
const kept = <Options, Formatter>(make: (locale: string, options?: Options) => Formatter) => {
  const made = new Map<string, Formatter>();
  return (locale: string, options?: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
};
const numberFormat = kept((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dateFormat = kept((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const listFormat = kept((locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const regionNames = kept((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const relativeFormat = kept(
  (locale, options?: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
const pluralRules = kept((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options));
const plural = (locale: string, count: number) => pluralRules(locale).select(count);
