import { useMemo } from 'react';
import type { KnownValues } from './FieldEntry.js';
import { laterValues } from './laterValues.js';
import { useOwnFields } from './OwnFields.js';
import { ownEntries } from './ownEntries.js';
import { readyEntries } from './readyEntries.js';

/** How the values of every type of field are shown, the tenant's own among them. */
export function useKnownValues(): KnownValues {
  const own = useOwnFields();
  return useMemo(() => ({ ...readyEntries, ...laterValues, ...ownEntries(own) }), [own]);
}
