import fc from 'fast-check';
import {
  fieldSchema,
  fieldTypes,
  type Answer,
  type Condition,
  type Field,
  type SingleField,
} from 'onboarding-kit/protocol';
import { limits, type KitTypeName } from './definitions.js';
import { hostile, hostileNames, typedIn } from './typedIn.js';

/** A form that a step might ask for, and what somebody sends for it. */
export interface Form {
  fields: Field[];
  values: Answer;
}

/** A field, and what was typed into it. */
interface Entry {
  field: Field;
  raw: unknown;
}

const singleTypes = fieldTypes.filter((type) => type !== 'group');
/** A group has a form within it, and holds no files. */
const innerTypes = singleTypes.filter((type) => type !== 'file');

/** Now and then something, and mostly nothing. */
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>, oneIn: number): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** What a condition may wait for: what choices, boxes and texts hold. */
const awaited = fc.uniqueArray(
  fc.constantFrom<(string | number | boolean)[]>('a', 'b', '', 'RO', 'EUR', true, false, 0, 1, '2026-09'),
  { maxLength: 3 },
);
const conditionOn = (field: string): fc.Arbitrary<Condition> =>
  fc.record({ field: fc.constant(field), is: awaited, isNot: awaited }, { requiredKeys: ['field'] });

/** Some fields wait for those before them; then they stand in any order. */
function withConditions(entries: Entry[]): fc.Arbitrary<Entry[]> {
  const conditions = entries.map(({ field }, at) => {
    if (at === 0) return fc.constant(field);
    const one = fc.nat(at - 1).chain((before) => conditionOn(entries[before]?.field.name ?? ''));
    return sometimes(fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 })), 2).map((visibleWhen) =>
      visibleWhen === undefined ? field : { ...field, visibleWhen },
    );
  });
  return fc
    .tuple(...conditions)
    .map((fields) => entries.map(({ raw }, at) => ({ field: fields[at] ?? fail(), raw })))
    .chain((joined) => fc.shuffledSubarray(joined, { minLength: joined.length }));
}

const marks = fc.record({ required: fc.boolean(), readOnly: fc.boolean() }, { requiredKeys: [] });

function singleEntry(name: string, types: readonly KitTypeName[]): fc.Arbitrary<Entry> {
  return fc.constantFrom(...types).chain((type) =>
    fc
      .tuple(limits[type], marks, fc.oneof({ weight: 6, arbitrary: typedIn[type] }, { weight: 1, arbitrary: hostile }))
      .map(([limit, marked, raw]) => ({
        // Each entry's limits are those of its type, which the compiler does not follow through a union.
        field: { ...limit, ...marked, type, name, label: name } as Field,
        raw,
      })),
  );
}

/** A group, and several answers to the form in it. */
function groupEntry(name: string): fc.Arbitrary<Entry> {
  const inner = fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => singleEntry(`i${at}`, innerTypes))));
  return inner.chain(withConditions).chain((entries) => {
    const fields = entries.map(({ field }) => field as SingleField);
    const item = fc
      .tuple(
        ...fields.map(({ type }) => fc.option(typedIn[type as KitTypeName], { nil: undefined })),
        sometimes(hostileNames, 20),
      )
      .map((parts) =>
        answerOf(
          fields.map((field, at) => [field.name, parts[at]]),
          parts.at(-1) as string | undefined,
        ),
      );
    const own = answerOf(entries.map(({ field, raw }) => [field.name, raw]));
    const items = fc.array(fc.oneof(item, fc.constant(own), fc.constant({})), { maxLength: 4 });
    return fc
      .tuple(
        limits.group,
        marks,
        fc.oneof({ weight: 6, arbitrary: items }, { weight: 1, arbitrary: fc.oneof(typedIn.group, hostile) }),
      )
      .map(([limit, marked, raw]) => ({
        field: { ...limit, ...marked, type: 'group', name, label: name, fields },
        raw,
      }));
  });
}

/** Made of text, so that a key called `__proto__` is a key like any other. */
function answerOf(values: (readonly [string, unknown])[], stranger?: string): Answer {
  const all = [
    ...values.filter(([, value]) => value !== undefined),
    ...(stranger === undefined ? [] : [[stranger, 1] as const]),
  ];
  return JSON.parse(
    `{${all.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join()}}`,
  ) as Answer;
}

/** Forms of one to four fields of every type, and what is sent for them. */
export const forms: fc.Arbitrary<Form> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.oneof(
          { weight: 9, arbitrary: singleEntry(`f${at}`, singleTypes) },
          { weight: 1, arbitrary: groupEntry(`f${at}`) },
        ),
      ),
    ),
  )
  .chain(withConditions)
  .chain((entries) =>
    sometimes(hostileNames, 25).map((stranger) => ({
      fields: entries.map(({ field, raw }) => (field.readOnly ? withValue(field, raw) : field)),
      values: answerOf(
        entries.map(({ field, raw }) => [field.name, raw]),
        stranger,
      ),
    })),
  );

/** A read-only field shows a value of its type; what is none leaves it empty. */
function withValue(field: Field, raw: unknown): Field {
  const shown = fieldSchema.safeParse({ ...field, value: answerOf([['value', raw]]).value });
  return shown.success ? shown.data : field;
}

function fail(): never {
  throw new RangeError('A field got lost');
}
