import type { base } from './en/base.js';
import type { fields } from './en/fields.js';
import type { files } from './en/files.js';
import type { numbers } from './en/numbers.js';
import type { phone } from './en/phone.js';
import type { picker } from './en/picker.js';
import type { steps } from './en/steps.js';

/**
 * The parts of a language, each loaded together with what it is for. The English ones are the list of all keys: other
 * languages and a tenant's overrides are typed by it, so that a key without a text does not compile.
 *
 * `{name}` is a placeholder. A text with several forms chooses by `{count}` (Intl.PluralRules).
 *
 * How we write: sentence case, short, plain; no exclamation marks, no "please", no "invalid", no codes but a reference
 * to quote. An error says what is wrong and what to do. Buttons are verbs.
 */
interface Parts {
  base: typeof base;
  picker: typeof picker;
  fields: typeof fields;
  numbers: typeof numbers;
  files: typeof files;
  steps: typeof steps;
  phone: typeof phone;
}

/** The name of a part. `base` is there from the start. */
export type PartName = keyof Parts;
/** The key of a text. */
export type TextKey = { [Name in PartName]: keyof Parts[Name] }[PartName];
/** A text, or its plural forms by CLDR category. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
/** One part in one language. */
export type CataloguePart<Name extends PartName = PartName> = Readonly<Record<keyof Parts[Name], Message>>;
/** All texts of one language. */
export type Catalogue = Record<TextKey, Message>;
/** A language: what loads each of its parts. */
export type Language = { readonly [Name in PartName]: () => Promise<CataloguePart<Name>> };
