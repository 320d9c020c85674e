export * from './FieldError.js';
export { fieldRules } from './fields/fieldRules.js';
export { type Failure, type FieldRule, type Reading } from './fields/FieldRule.js';
export {
  fieldSchema,
  moneyValue,
  type Field,
  type FieldOf,
  type FieldTypeName,
  type Money,
  type Option,
} from './fields/fieldSchema.js';
export { checkFile, defaultMaxBytes } from './fields/file.js';
export { fileKinds, type FileKind } from './fields/fileKinds.js';
export { isVisible, readAnswer, readField, toFieldError, type Answer } from './fields/readAnswer.js';
export * from './Problem.js';
export * from './requests.js';
export * from './Session.js';
export { sessionParameter } from './sessionParameter.js';
export * from './Skill.js';
export * from './Step.js';
export { openApiDocument } from './openApiDocument.js';
