import type { OwnFieldTypeName } from '../protocol/index.js';
import type { FieldEntries, FieldEntry } from './FieldEntry.js';
import type { OwnField, OwnFields } from './OwnFields.js';

/** What is known of the tenant's own types of field. */
export const ownEntries = (own: OwnFields): FieldEntries =>
  Object.fromEntries(
    (Object.entries(own) as [OwnFieldTypeName, OwnField][]).map(([name, field]) => [name, entryFrom(field)]),
  );

const entryFrom = ({
  Input,
  begin = ({ value = '' }, typed) => typed ?? value,
  show = ({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)),
}: OwnField): FieldEntry<OwnFieldTypeName> => ({ Input, begin, show });
