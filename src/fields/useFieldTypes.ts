import { useEffect, useMemo, useState } from 'react';
import {
  fieldTypes,
  loadRules,
  readyRules,
  refuse,
  typesIn,
  type Field,
  type FieldRules,
  type FieldTypeName,
} from '../protocol/index.js';
import { useWords } from '../react/index.js';
import type { FieldEntries } from './FieldEntry.js';
import { loadEntries } from './loadEntries.js';
import { useOwnFields, type OwnFields } from './OwnFields.js';
import { ownEntries } from './ownEntries.js';
import { readyEntries } from './readyEntries.js';
import { textsOf } from './textsOf.js';

/** All that a form needs to know of the types of its fields. */
export interface FieldTypes {
  rules: FieldRules;
  entries: FieldEntries;
}

const kitTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(fieldTypes);

/**
 * The rules and the inputs of a form's fields, with the texts they say; undefined while some are loaded, so that a form is shown whole or not at all:
 * what is not there can neither be checked nor led to. Where none needs loading they are there at once.
 *
 * @throws what their loading failed with, while rendering: the boundary above shows the way out.
 */
export function useFieldTypes(fields: readonly Field[]): FieldTypes | undefined {
  const own = useOwnFields();
  const types = useMemo(() => [...typesIn(fields)], [fields]);
  const wanted = types.filter((type) => kitTypes.has(type) && !(readyRules[type] && readyEntries[type])).join();
  const [loading, setLoading] = useState<FieldTypes | { failure: unknown }>(plain);
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    load(wanted.split(',') as FieldTypeName[]).then(
      (loaded) => current && setLoading(loaded),
      (failure: unknown) => current && setLoading({ failure }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  const loaded = 'failure' in loading ? plain : loading;
  const parts = new Set(types.map(textsOf));
  const words = [
    useWords(parts.has('fields') ? 'fields' : undefined),
    useWords(parts.has('numbers') ? 'numbers' : undefined),
    useWords(parts.has('files') ? 'files' : undefined),
  ];
  const known = useMemo(() => withOwn(loaded, own, types), [loaded, own, types]);
  if ('failure' in loading) throw loading.failure;
  const isKnown = (type: FieldTypeName) => known.rules[type] && (known.entries[type] || !kitTypes.has(type));
  return words.every(Boolean) && types.every(isKnown) ? known : undefined;
}

const plain: FieldTypes = { rules: readyRules, entries: readyEntries };

async function load(types: readonly FieldTypeName[]): Promise<FieldTypes> {
  const [rules, entries] = await Promise.all([loadRules(types), loadEntries(types)]);
  return { rules, entries };
}

/** Nothing can be entered in a field of a type that nobody knows; the form says so in its place. */
const unknown = { parse: () => refuse('unknown_type') };

function withOwn({ rules, entries }: FieldTypes, own: OwnFields, types: readonly FieldTypeName[]): FieldTypes {
  const strangers = types.filter((type) => !kitTypes.has(type));
  const ownRules = Object.entries(own).map(([type, field]) => [type, field?.rule ?? unknown]);
  return {
    rules: {
      ...Object.fromEntries(strangers.map((type) => [type, unknown])),
      ...rules,
      ...Object.fromEntries(ownRules),
    },
    entries: { ...entries, ...ownEntries(own) },
  };
}
