import { readyRules, type ReadyTypeName } from './readyRules.js';
import type { FieldRule, FieldRules, OwnFieldRules } from './FieldRule.js';
import type { Field, FieldTypeName, OwnFieldTypeName } from './fieldSchema.js';

type KitTypeName = Exclude<FieldTypeName, OwnFieldTypeName>;

/**
 * The rules that are loaded when a step asks for such a field, so that a first form carries no telephone numbering plans.
 * A new type is a new shape in fieldSchema.ts, a new rule file, and its entry here.
 */
const loaders: { readonly [Name in Exclude<KitTypeName, ReadyTypeName>]: () => Promise<FieldRule<Name>> } = {
  money: async () => (await import('./money.js')).money,
  date: async () => (await import('./date.js')).date,
  iban: async () => (await import('./iban.js')).iban,
  'iban-list': async () => (await import('./iban.js')).ibanList,
  file: async () => (await import('./file.js')).file,
  'long-text': async () => (await import('./longText.js')).longText,
  phone: async () => (await import('./phone.js')).phone,
  'minor-money': async () => (await import('./minorMoney.js')).minorMoney,
  percentage: async () => (await import('./percentage.js')).percentage,
  'date-of-birth': async () => (await import('./dateOfBirth.js')).dateOfBirth,
  'search-select': async () => (await import('./searchSelect.js')).searchSelect,
  country: async () => (await import('./country.js')).country,
  'multi-choice': async () => (await import('./multiChoice.js')).multiChoice,
  consent: async () => (await import('./consent.js')).consent,
  bic: async () => (await import('./bic.js')).bic,
  'national-id': async () => (await import('./nationalId.js')).nationalId,
  address: async () => (await import('./address.js')).address,
  'one-time-code': async () => (await import('./oneTimeCode.js')).oneTimeCode,
  group: async () => (await import('./group.js')).group,
};

/** The names of the kit's own types of field. */
export const fieldTypes = [...Object.keys(readyRules), ...Object.keys(loaders)] as KitTypeName[];

/**
 * Loads the rules of those types, and adds those that the tenant has of its own.
 *
 * @throws TypeError for a type that is nobody's.
 * @example
 * const rules = await loadRules(typesIn(step.fields));
 * readField(field, '0722 123 456', rules);
 */
export async function loadRules(types: Iterable<FieldTypeName>, own: OwnFieldRules = {}): Promise<FieldRules> {
  const known: FieldRules = { ...readyRules, ...own };
  const loaded = await Promise.all(
    [...new Set(types)].filter((type) => !known[type]).map(async (type) => [type, await load(type)] as const),
  );
  return { ...known, ...Object.fromEntries(loaded) };
}

function load(type: FieldTypeName): Promise<unknown> {
  const loader = Object.hasOwn(loaders, type) ? loaders[type as keyof typeof loaders] : undefined;
  if (!loader)
    throw new TypeError(
      `There is no type of field called "${type}". Hand its rule over with the others of your own, or mend the field's type.`,
    );
  return loader();
}

/** The types of all fields, those within groups among them. */
export function typesIn(fields: readonly Field[]): Set<FieldTypeName> {
  return new Set(fields.flatMap((field) => [field.type, ...(field.type === 'group' ? typesIn(field.fields) : [])]));
}
