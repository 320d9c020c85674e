import { useEffect, useMemo, useState } from 'react';
import { loadRules, readyRules, typesIn, type Field, type FieldRules } from '../protocol/index.js';

/**
 * The rules of a form's fields; undefined while some are loaded. Where none needs loading they are there at once.
 *
 * @throws what their loading failed with, while rendering: the boundary above shows the way out.
 */
export function useFieldRules(fields: readonly Field[]): FieldRules | undefined {
  const missing = useMemo(() => [...typesIn(fields)].filter((type) => !readyRules[type]), [fields]);
  const [loading, setLoading] = useState<{ rules: FieldRules } | { failure: unknown }>();
  const wanted = missing.join();
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    loadRules(wanted.split(',') as typeof missing).then(
      (rules) => current && setLoading({ rules }),
      (failure: unknown) => current && setLoading({ failure }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  if (loading && 'failure' in loading) throw loading.failure;
  if (missing.length === 0) return readyRules;
  return loading && missing.every((type) => loading.rules[type]) ? loading.rules : undefined;
}
