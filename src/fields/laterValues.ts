import { address } from './address/addressValues.js';
import { bic } from './bic/bicValues.js';
import { multiChoice } from './choice/multiChoiceValues.js';
import { consent } from './consent/consentValues.js';
import { country } from './country/countryValues.js';
import { date } from './date/dateValues.js';
import { dateOfBirth } from './dateOfBirth/dateOfBirthValues.js';
import type { FieldValues } from './FieldEntry.js';
import { file } from './file/fileValues.js';
import { group } from './group/groupValues.js';
import { iban } from './iban/ibanValues.js';
import { ibanList } from './ibanList/ibanListValues.js';
import { labelOf } from './labelOf.js';
import type { LaterTypeName } from './laterInputs.js';
import { longText } from './longText/longTextValues.js';
import { minorMoney, money } from './money/moneyValues.js';
import { nationalId } from './nationalId/nationalIdValues.js';
import { oneTimeCode } from './oneTimeCode/oneTimeCodeValues.js';
import { phone } from './phone/phoneValues.js';
import { searchSelect } from './search/searchSelectValues.js';
import { typedWords } from './words.js';

/** How the values of the types in `laterInputs` begin and are shown: one chunk for them all. */
export const laterValues: { readonly [Name in LaterTypeName]: FieldValues<Name> } = {
  money,
  'minor-money': minorMoney,
  date,
  'date-of-birth': dateOfBirth,
  select: { begin: typedWords, show: labelOf },
  'search-select': searchSelect,
  'multi-choice': multiChoice,
  country,
  'long-text': longText,
  phone,
  iban,
  'iban-list': ibanList,
  bic,
  'national-id': nationalId,
  'one-time-code': oneTimeCode,
  consent,
  address,
  group,
  file,
};
