import { checkbox } from './CheckboxEntry.js';
import { email } from './EmailEntry.js';
import type { FieldEntries } from './FieldEntry.js';
import { number, percentage } from './NumberEntry.js';
import { radio } from './RadioEntry.js';
import { text } from './TextEntry.js';

const ready = { text, email, number, percentage, radio, checkbox } satisfies FieldEntries;

/** The types of field whose inputs are there from the start: those of a plain form. */
export type ReadyTypeName = keyof typeof ready;
export const readyEntries: FieldEntries = ready;
