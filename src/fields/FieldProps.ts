import type { FieldOf, FieldTypeName } from '../protocol/index.js';

/** What every field component gets. */
export interface FieldProps<Name extends FieldTypeName> {
  field: FieldOf<Name>;
}
