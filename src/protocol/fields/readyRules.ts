import { checkbox } from './checkbox.js';
import { radio, select } from './choice.js';
import { email } from './email.js';
import { number } from './number.js';
import { text } from './text.js';
import type { FieldRules } from './FieldRule.js';

const ready = { text, email, number, select, radio, checkbox } satisfies FieldRules;

/** The types of field whose rules need no loading: those of a plain form. */
export type ReadyTypeName = keyof typeof ready;
/** The rules that are there from the start. */
export const readyRules: FieldRules = ready;
