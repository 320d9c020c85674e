import fc from 'fast-check';
import { resolved, type Schema } from './operations.js';

/** What trips up readers, writers and shells. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    '%2e%2e%2f',
    '\u0000',
    '\r\nset-cookie: a=b',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    "' OR 1=1 --",
    '${7*7}',
    '<script>alert(1)</script>',
    'https://evil.example/',
    '//evil.example',
    'NaN',
    '-1',
    '1e999',
    ' ',
    '"',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
  fc.string({ minLength: 300, maxLength: 3000, size: 'max' }),
);

/** Names and values that forms really ask for: by them a random answer gets further than the first check. */
const likelyName = fc.constantFrom(
  'value',
  'period',
  'identity_front',
  'first_name',
  'last_name',
  'date_of_birth',
  'email',
  'phone',
  'consent',
  'psu_id',
  'ibans',
  'document_type',
  'document_front',
  'selfie',
  'country',
  'owners',
  'amount',
);
const likelyValue = fc.constantFrom<unknown>(
  'Ana',
  '1990-02-01',
  'ana@example.com',
  '+40722123456',
  true,
  '500',
  { amount: '500', currency: 'EUR' },
  ['RO49AAAA1B31007593840000'],
  [],
  '',
  null,
  '12',
  { line1: 'Str. Lungă 1' },
);

/** Random JSON, some of it deep, some of it with names that are traps. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.oneof(likelyName, hostileText), fc.oneof(likelyValue, hostileText), { maxKeys: 6 }),
  hostileText,
);

/** Values of a schema, as the document has it. */
export function valuesOf(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valuesOf));
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6 });
    case 'number':
      return fc.double({ noNaN: true, min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case 'object':
      return objects(schema);
    default:
      return fc.oneof(likelyValue, anyJson);
  }
}

function texts({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  if (format === 'uri')
    return fc.oneof(fc.webUrl(), fc.constantFrom('https://acme.example/banks', 'https://acme.example@evil.example/'));
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'email') return fc.emailAddress();
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 40) });
}

function objects({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  const named = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema)]));
  const known = fc.record(named, { requiredKeys: required });
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.oneof(likelyName, fc.string({ maxLength: 8 })), valuesOf(additionalProperties), {
    maxKeys: 5,
  });
  return fc.tuple(known, more).map(([one, other]) => ({ ...other, ...one }));
}
