import type { Language } from '../Catalogue.js';
import { base } from './base.js';

export const nl: Language = {
  base: async () => base,
  picker: async () => (await import('./picker.js')).picker,
  fields: async () => (await import('./fields.js')).fields,
  numbers: async () => (await import('./numbers.js')).numbers,
  files: async () => (await import('./files.js')).files,
  steps: async () => (await import('./steps.js')).steps,
  phone: async () => (await import('./phone.js')).phone,
};
