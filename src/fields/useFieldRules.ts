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
import { useOwnFields } from './OwnFields.js';

/** Nothing can be entered in a field of a type that nobody knows; the form says so in its place. */
const unknown = { parse: () => refuse('unknown_type') };

const kitTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(fieldTypes);

/**
 * The rules of a form's fields; undefined while some are loaded. Where none needs loading they are there at once.
 *
 * @throws what their loading failed with, while rendering: the boundary above shows the way out.
 */
export function useFieldRules(fields: readonly Field[]): FieldRules | undefined {
  const own = useOwnFields();
  const types = useMemo(() => [...typesIn(fields)], [fields]);
  const atHand = useMemo<FieldRules>(() => {
    const strangers = types.filter((type) => !kitTypes.has(type));
    const ownRules = Object.entries(own).map(([type, field]) => [type, field?.rule ?? unknown]);
    return {
      ...Object.fromEntries(strangers.map((type) => [type, unknown])),
      ...readyRules,
      ...Object.fromEntries(ownRules),
    };
  }, [types, own]);
  const [loading, setLoading] = useState<{ rules: FieldRules } | { failure: unknown }>();
  const wanted = types.filter((type) => !atHand[type]).join();
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    loadRules(wanted.split(',') as typeof types).then(
      (rules) => current && setLoading({ rules }),
      (failure: unknown) => current && setLoading({ failure }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  const loaded = loading && 'rules' in loading ? loading.rules : undefined;
  const rules = useMemo(() => ({ ...loaded, ...atHand }), [loaded, atHand]);
  if (loading && 'failure' in loading) throw loading.failure;
  return types.every((type) => rules[type]) ? rules : undefined;
}
