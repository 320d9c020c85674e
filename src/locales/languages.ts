import type { Language } from './Catalogue.js';

const en: Language = {
  base: async () => (await import('./en/base.js')).base,
  picker: async () => (await import('./en/picker.js')).picker,
  fields: async () => (await import('./en/fields.js')).fields,
  numbers: async () => (await import('./en/numbers.js')).numbers,
  files: async () => (await import('./en/files.js')).files,
  steps: async () => (await import('./en/steps.js')).steps,
  phone: async () => (await import('./en/phone.js')).phone,
};

/** By the language's subtag (BCP 47). A new language is a folder like `en` with the same files, and an entry here. */
export const languages: { readonly en: Language } & Readonly<Record<string, Language>> = { en };
