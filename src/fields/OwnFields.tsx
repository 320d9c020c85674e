import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { OwnFieldRule, OwnFieldTypeName } from '../protocol/index.js';
import type { FieldEntry } from './FieldEntry.js';
import type { FieldProps } from './FieldProps.js';

/** What the input of a type of field of your own gets: the field, with whatever `settings` it has. */
export type OwnFieldProps = FieldProps<OwnFieldTypeName>;

/**
 * A type of field of your own: how its values are read, and what they are entered with.
 *
 * @example
 * const taxCode: OwnField = { rule: taxCodeRule, Input: TaxCodeInput };
 * <OnboardingWizard fields={{ 'x-tax-code': taxCode }} />
 */
export interface OwnField {
  /** The same that the proxy has among its `fieldRules`. */
  rule: OwnFieldRule;
  Input: ComponentType<OwnFieldProps>;
  /**
   * What the form holds at first: JSON, since it is kept as a draft. What was typed before unless told, else the field's
   * `value`, else the empty string.
   */
  begin?: FieldEntry<OwnFieldTypeName>['begin'];
  /** The field's `value` in words, where it cannot be changed and in a review; as it is unless told. */
  show?: FieldEntry<OwnFieldTypeName>['show'];
}

/** Types of field of your own, by name: each begins with `x-`. */
export type OwnFields = { readonly [Name in OwnFieldTypeName]?: OwnField };

const none: OwnFields = {};
const OwnFieldsContext = createContext(none);

/** Makes the tenant's own types of field known to every form and every summary inside. */
export function OwnFieldsProvider({
  fields = none,
  children,
}: {
  fields?: OwnFields | undefined;
  children: ReactNode;
}) {
  return <OwnFieldsContext.Provider value={fields}>{children}</OwnFieldsContext.Provider>;
}

/** The tenant's own types of field. */
export const useOwnFields = (): OwnFields => useContext(OwnFieldsContext);
