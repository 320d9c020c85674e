import type { Language } from '../Catalogue.js';

/** English is what everything falls back to, and so it needs no file of its own before its first texts. */
export const english: Language = {
  base: async () => (await import('./base.js')).base,
  picker: async () => (await import('./picker.js')).picker,
  fields: async () => (await import('./fields.js')).fields,
  numbers: async () => (await import('./numbers.js')).numbers,
  files: async () => (await import('./files.js')).files,
  steps: async () => (await import('./steps.js')).steps,
  phone: async () => (await import('./phone.js')).phone,
};
