import { loadCatalogue } from 'onboarding-kit';
import type { Message, PartName } from 'onboarding-kit/react';
import { texts as tenantsOwn } from '../../src/demo/texts.js';

/** What the parts of a language are called on the bench, in the order in which its texts are listed. */
const parts: Readonly<Record<PartName, string>> = {
  base: 'At any time',
  picker: 'Picker',
  steps: 'Steps and outcomes',
  fields: 'Fields',
  numbers: 'Fields for numbers of accounts and people',
  files: 'Files',
  phone: 'On the phone',
};

/** Texts by their keys. */
export type TextsByKey = Readonly<Record<string, Message>>;

export interface BenchPart {
  title: string;
  texts: TextsByKey;
}

/** All texts of a language, part by part, and the tenant’s own last. */
export async function partsOf(locale: string): Promise<readonly BenchPart[]> {
  const own = { title: 'Acme’s own', texts: tenantsOwn as TextsByKey };
  const kit = Object.entries(parts).map(async ([name, title]) => ({ title, texts: await textsOf(locale, [name]) }));
  return [...(await Promise.all(kit)), own];
}

/** All texts of a language in one. */
export const allTextsOf = (locale: string): Promise<TextsByKey> => textsOf(locale, Object.keys(parts));

async function textsOf(locale: string, names: readonly string[]): Promise<TextsByKey> {
  const { catalogue } = await loadCatalogue(locale, names as readonly PartName[]);
  return catalogue.catalogue;
}
