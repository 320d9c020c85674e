import type { ComponentType } from 'react';
import type { FieldTypeName, OwnFieldTypeName } from '../protocol/index.js';
import type { FieldProps } from './FieldProps.js';
import type { ReadyTypeName } from './readyEntries.js';

/** The kit's types of field whose inputs are loaded when a step asks for one. */
export type LaterTypeName = Exclude<FieldTypeName, OwnFieldTypeName | ReadyTypeName>;

/**
 * Their inputs, a chunk each. A new type of field is an input and an entry here, and an entry in `laterValues`; what is in
 * `readyEntries` costs every page its bytes.
 */
export const laterInputs: { readonly [Name in LaterTypeName]: () => Promise<ComponentType<FieldProps<Name>>> } = {
  money: async () => (await import('./money/MoneyInput.js')).MoneyInput,
  'minor-money': async () => (await import('./money/MoneyInput.js')).MoneyInput,
  date: async () => (await import('./date/DateInput.js')).DateInput,
  'date-of-birth': async () => (await import('./dateOfBirth/DateOfBirthInput.js')).DateOfBirthInput,
  select: async () => (await import('./select/SelectInput.js')).SelectInput,
  'search-select': async () => (await import('./search/SearchSelectInput.js')).SearchSelectInput,
  'multi-choice': async () => (await import('./choice/MultiChoiceInput.js')).MultiChoiceInput,
  country: async () => (await import('./country/CountryInput.js')).CountryInput,
  'long-text': async () => (await import('./longText/LongTextInput.js')).LongTextInput,
  phone: async () => (await import('./phone/PhoneInput.js')).PhoneInput,
  iban: async () => (await import('./iban/IbanInput.js')).IbanInput,
  'iban-list': async () => (await import('./ibanList/IbanListInput.js')).IbanListInput,
  bic: async () => (await import('./bic/BicInput.js')).BicInput,
  'national-id': async () => (await import('./nationalId/NationalIdInput.js')).NationalIdInput,
  'one-time-code': async () => (await import('./oneTimeCode/OneTimeCodeInput.js')).OneTimeCodeInput,
  consent: async () => (await import('./consent/ConsentInput.js')).ConsentInput,
  address: async () => (await import('./address/AddressInput.js')).AddressInput,
  group: async () => (await import('./group/GroupInput.js')).GroupInput,
  file: async () => (await import('./file/FileSlot.js')).FileSlot,
};
