import { useMemo } from 'react';
import type { OwnFieldTypeName } from '../protocol/index.js';
import { fieldEntries } from './fieldEntries.js';
import type { FieldEntries, FieldEntry } from './FieldEntry.js';
import { useOwnFields, type OwnField } from './OwnFields.js';

/** What is known of every type of field: the kit's, and the tenant's own. */
export function useFieldEntries(): FieldEntries {
  const own = useOwnFields();
  return useMemo(() => {
    const fields = Object.entries(own) as [OwnFieldTypeName, OwnField][];
    return { ...fieldEntries, ...Object.fromEntries(fields.map(([name, field]) => [name, entryFrom(field)])) };
  }, [own]);
}

const entryFrom = ({
  Input,
  begin = ({ value = '' }, typed) => typed ?? value,
  show = ({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)),
}: OwnField): FieldEntry<OwnFieldTypeName> => ({ Input, begin, show });
