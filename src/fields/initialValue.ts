import type { Answer, Field, Upload } from '../protocol/index.js';
import { groupIban } from './groupIban.js';
import { tidyIban } from './tidyIban.js';
import { writeAmount, writeNumber } from './writeDecimal.js';
import { writeDate } from './writeDate.js';

export interface Beginnings {
  /** What was typed before, as typed; it may come from an older form, so its shape is checked. */
  draft: Answer;
  uploads: readonly Upload[];
  locale: string;
}

/** What a field holds when its form is shown: what was typed, else what it was prefilled with, else nothing. */
export function initialValue(field: Field, { draft, uploads, locale }: Beginnings): unknown {
  const typed = Object.hasOwn(draft, field.name) ? draft[field.name] : undefined;
  const words = (prefilled: string | undefined) => (typeof typed === 'string' ? typed : (prefilled ?? ''));
  switch (field.type) {
    case 'text':
    case 'email':
    case 'phone':
    case 'select':
    case 'radio':
      return words(field.value);
    case 'number':
      return words(field.value === undefined ? undefined : writeNumber(field, field.value, locale));
    case 'date':
      return words(field.value && writeDate(field.value));
    case 'iban':
      return tidyIban(field, words(field.value && groupIban(field.value)));
    case 'iban-list':
      return Array.isArray(typed) && typed.every((item) => typeof item === 'string')
        ? typed.map((item) => tidyIban(field, item))
        : (field.value ?? []).map(groupIban);
    case 'checkbox':
      return typeof typed === 'boolean' ? typed : (field.value ?? false);
    case 'money': {
      const [first = ''] = field.currencies;
      if (isTypedMoney(typed))
        return { amount: typed.amount, currency: field.currencies.includes(typed.currency) ? typed.currency : first };
      return field.value
        ? { ...field.value, amount: writeAmount(field, field.value, locale) }
        : { amount: '', currency: first };
    }
    case 'file':
      return uploads.filter((upload) => upload.field === field.name && upload.state === 'ready').map(({ id }) => id);
  }
}

function isTypedMoney(typed: unknown): typed is { amount: string; currency: string } {
  return (
    typeof typed === 'object' &&
    typed !== null &&
    'amount' in typed &&
    'currency' in typed &&
    typeof typed.amount === 'string' &&
    typeof typed.currency === 'string'
  );
}
