import { base } from './en/base.js';
import { fields } from './en/fields.js';
import { files } from './en/files.js';
import { numbers } from './en/numbers.js';
import { phone } from './en/phone.js';
import { picker } from './en/picker.js';
import { steps } from './en/steps.js';

/** All English texts. They are in `en/`, by the part of the kit that they are loaded with; what is added is added there. */
export const en = { ...base, ...picker, ...fields, ...numbers, ...files, ...steps, ...phone } as const;
