import { read, refuse, type Reading } from './FieldRule.js';

/**
 * What postcodes look like, and one to show. In a shape `0` is a digit, `A` a letter and `X` either; everything else is written
 * as it stands. What people type is read without its spaces and dashes, and written as the post writes it.
 */
interface Format {
  shapes: readonly string[];
  example: string;
  /** It may be left out. */
  optional?: boolean;
}

const one = (shape: string, example: string): Format => ({ shapes: [shape], example });

/** The European Union, its neighbours, and the United States. A country that is not here takes up to twelve characters, or none. */
const formats: Readonly<Record<string, Format>> = {
  AT: one('0000', '1010'),
  BE: one('0000', '1000'),
  BG: one('0000', '1000'),
  CH: one('0000', '8001'),
  CY: one('0000', '1010'),
  CZ: one('000 00', '110 00'),
  DE: one('00000', '10115'),
  DK: one('0000', '1050'),
  EE: one('00000', '10111'),
  ES: one('00000', '28001'),
  FI: one('00000', '00100'),
  FR: one('00000', '75001'),
  GB: { shapes: ['A0 0AA', 'A00 0AA', 'AA0 0AA', 'AA00 0AA', 'A0A 0AA', 'AA0A 0AA'], example: 'SW1A 1AA' },
  GR: one('000 00', '105 57'),
  HR: one('00000', '10000'),
  HU: one('0000', '1011'),
  IE: { shapes: ['A00 XXXX', 'A0A XXXX'], example: 'D02 AF30', optional: true },
  IS: one('000', '101'),
  IT: one('00000', '00184'),
  LI: one('0000', '9490'),
  LT: one('LT-00000', 'LT-01103'),
  LU: one('0000', '1111'),
  LV: one('LV-0000', 'LV-1010'),
  MT: one('AAA 0000', 'VLT 1117'),
  NL: one('0000 AA', '1012 AB'),
  NO: one('0000', '0150'),
  PL: one('00-000', '00-950'),
  PT: one('0000-000', '1000-205'),
  RO: one('000000', '030167'),
  SE: one('000 00', '111 22'),
  SI: one('0000', '1000'),
  SK: one('000 00', '811 01'),
  US: { shapes: ['00000', '00000-0000'], example: '94105' },
};

/** The countries whose postcodes are known, and one of each. */
export const postcodeExamples: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(formats).map(([country, { example }]) => [country, example]),
);

/** Reads a postcode by its country's format; the empty string where there is none and none is needed. */
export function postcodeOf(country: string, raw: string): Reading<string> {
  const format = Object.hasOwn(formats, country) ? formats[country] : undefined;
  const typed = raw.trim().toUpperCase().replace(/\s+/g, ' ');
  if (typed === '')
    return format && !format.optional ? refuse('postcode_missing', { example: format.example }) : read('');
  if (!format) return typed.length <= 12 ? read(typed) : refuse('postcode', { example: '12345' });
  const signs = typed.replace(/[^\p{L}\p{N}]/gu, '');
  const found = format.shapes.map((shape) => fill(shape, signs)).find((written) => written !== undefined);
  return found === undefined ? refuse('postcode', { example: format.example }) : read(found);
}

/** Writes signs into a shape; undefined where they do not fit. */
function fill(shape: string, signs: string): string | undefined {
  const [, prefix = '', form = ''] = /^((?![AX])[A-Z]+-)?(.+)$/.exec(shape) ?? [];
  // The country is written before it here and there: D-10115, RO-030167.
  const rest = form.startsWith('0') ? signs.replace(/^[A-Z]{1,3}(?=\d)/, '') : signs;
  const places = form.replace(/[^0AX]/g, '');
  if (rest.length !== places.length) return undefined;
  const fits = [...places].every((kind, at) => kinds[kind]?.test(rest[at] ?? ''));
  if (!fits) return undefined;
  let at = 0;
  return prefix + form.replace(/[0AX]/g, () => rest[at++] ?? '');
}

const kinds: Readonly<Record<string, RegExp>> = { '0': /[0-9]/, A: /[A-Z]/, X: /[A-Z0-9]/ };
