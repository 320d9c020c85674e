export * from './Diagnosis.js';
export * from './FieldError.js';
export { countryCodes } from './fields/countryCodes.js';
export { regionExamples } from './fields/address.js';
export { postcodeExamples, postcodeOf } from './fields/postcode.js';
export { fieldTypes, loadRules, typesIn } from './fields/fieldRules.js';
export { readyRules } from './fields/readyRules.js';
export {
  read,
  refuse,
  type Failure,
  type FieldRule,
  type FieldRules,
  type OwnFieldRule,
  type OwnFieldRules,
  type Reading,
} from './fields/FieldRule.js';
export {
  addressValue,
  consentValue,
  fieldSchema,
  minorMoneyValue,
  moneyValue,
  type Address,
  type Condition,
  type Consent,
  type Field,
  type FieldOf,
  type FieldTypeName,
  type MinorMoney,
  type Money,
  type Option,
  type OwnFieldTypeName,
  type SingleField,
} from './fields/fieldSchema.js';
export { checkFile, defaultMaxBytes, maxPictureArea } from './fields/file.js';
export { checkFileName } from './fields/fileName.js';
export { fileKinds, type FileKind } from './fields/fileKinds.js';
export {
  conditionsOf,
  isEmptyAnswer,
  isLeftEmpty,
  isVisible,
  readAnswer,
  readField,
  toFieldError,
  type Answer,
} from './fields/readAnswer.js';
export * from './Problem.js';
export * from './requests.js';
export * from './Session.js';
export { backParameter, sessionParameter } from './sessionParameter.js';
export * from './Skill.js';
export * from './Step.js';
export { tabChannelOf, type TabMessage } from './tabs.js';
export * from './Trip.js';
export { openApiDocument } from './openApiDocument.js';
