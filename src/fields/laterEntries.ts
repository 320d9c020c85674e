import type { KitEntries } from './FieldEntry.js';
import { address } from './address/addressEntry.js';
import { bic } from './bic/bicEntry.js';
import { multiChoice } from './choice/multiChoiceEntry.js';
import { consent } from './consent/consentEntry.js';
import { country } from './country/countryEntry.js';
import { dateOfBirth } from './dateOfBirth/dateOfBirthEntry.js';
import { group } from './group/groupEntry.js';
import { longText } from './longText/longTextEntry.js';
import { minorMoney } from './MoneyEntry.js';
import { nationalId } from './nationalId/nationalIdEntry.js';
import { percentage } from './NumberEntry.js';
import { oneTimeCode } from './oneTimeCode/oneTimeCodeEntry.js';
import { phone } from './phone/phoneEntry.js';
import { searchSelect } from './search/searchSelectEntry.js';

type Later = Omit<
  KitEntries,
  'text' | 'email' | 'number' | 'money' | 'date' | 'select' | 'radio' | 'checkbox' | 'iban' | 'iban-list' | 'file'
>;

/** The types of field whose inputs are loaded when a step asks for one. */
export const laterEntries: Later = {
  'long-text': longText,
  phone,
  'minor-money': minorMoney,
  percentage,
  'date-of-birth': dateOfBirth,
  bic,
  'national-id': nationalId,
  'one-time-code': oneTimeCode,
  'search-select': searchSelect,
  country,
  'multi-choice': multiChoice,
  consent,
  address,
  group,
};
