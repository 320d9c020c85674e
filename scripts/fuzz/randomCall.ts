import fc from 'fast-check';
import { operations, resolved, type Operation } from './operations.js';
import { anyJson, hostileText, valuesOf } from './valuesOf.js';

/** A place in the world that is there (by its number), or words in its stead. */
export type Pick = { there: number } | { words: string };

/** A random call, told without anything that only this run knows, so that it can be printed and made again. */
export interface RandomCall {
  operation: Operation;
  /** Who calls: the user whose sessions they are, nobody, or the device that a link was opened on. */
  caller: 'user' | 'nobody' | 'device';
  /** About a session that is ready for it, where one is known. */
  ready: boolean;
  /** For every parameter of the address, all about one session where they are there. */
  session: number;
  path: Record<string, Pick>;
  query: Record<string, string>;
  /** What replaces a header that would be right; null takes it away. */
  headers: Record<string, string | null>;
  body: { json: unknown } | { text: string } | { right: true } | undefined;
}

const picks = fc.oneof(
  { weight: 4, arbitrary: fc.nat(20).map((there) => ({ there })) },
  { weight: 1, arbitrary: hostileText.map((words) => ({ words })) },
);
/** What may stand in a header at all: anything else stops a client. */
const headerText = fc.oneof(
  hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, '').trim()),
  fc.constantFrom(
    'null',
    '*',
    '"0"',
    '"999999999"',
    'W/"1"',
    '-1',
    '0',
    '1, 1',
    'application/json',
    'text/plain',
    'https://evil.example',
  ),
);

function randomCallOf(operation: Operation): fc.Arbitrary<RandomCall> {
  const named = (place: string) => operation.parameters.filter((one) => one.in === place).map(({ name }) => name);
  const all = <Value>(names: string[], value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value])));
  const headers = [...named('header'), 'Origin', ...(operation.body ? ['Content-Type'] : [])];
  const type = operation.body?.type;
  const json = operation.body && type === 'application/json' ? valuesOf(resolved(operation.body.schema)) : undefined;
  return fc.record<RandomCall>({
    operation: fc.constant(operation),
    caller: fc.oneof(
      { weight: 8, arbitrary: fc.constant('user' as const) },
      { weight: 1, arbitrary: fc.constant('nobody' as const) },
      { weight: operation.path.startsWith('/handover') ? 20 : 1, arbitrary: fc.constant('device' as const) },
    ),
    ready: fc.boolean(),
    session: fc.nat(30),
    path: all(named('path'), picks),
    query: fc
      .tuple(
        ...named('query').map((name) =>
          fc.option(fc.tuple(fc.constant(name), fc.oneof(hostileText, fc.constant('a')))),
        ),
      )
      .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null))),
    headers: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(fc.constantFrom(...headers), fc.option(headerText), { maxKeys: 2 }),
      },
    ),
    body: operation.body
      ? fc.oneof(
          { weight: 3, arbitrary: fc.constant({ right: true as const }) },
          { weight: 3, arbitrary: (json ?? anyJson).map((value) => ({ json: value })) },
          { weight: 1, arbitrary: anyJson.map((value) => ({ json: value })) },
          { weight: 1, arbitrary: hostileText.map((text) => ({ text })) },
        )
      : fc.constant(undefined),
  });
}

/** Any call of the document, right or wrong in any part of it. */
export const randomCall: fc.Arbitrary<RandomCall> = fc.oneof(...operations.map(randomCallOf));
