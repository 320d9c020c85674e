import type { Field, Upload } from '../protocol/index.js';
import type { Texts } from '../react/index.js';
import { groupIban } from './groupIban.js';

/** A field's prefilled value in words. */
export function showValue(field: Field, texts: Texts, uploads: readonly Upload[]): string {
  if (field.value === undefined) return '';
  switch (field.type) {
    case 'text':
    case 'email':
    case 'phone':
      return field.value;
    case 'number':
      return [texts.number(field.value, { maximumFractionDigits: field.decimals ?? 0 }), field.unit]
        .filter(Boolean)
        .join(' ');
    case 'money':
      return texts.money(field.value.amount, field.value.currency);
    case 'date':
      return texts.date(field.value);
    case 'select':
    case 'radio':
      return field.options.find(({ value }) => value === field.value)?.label ?? '';
    case 'checkbox':
      return texts.text(field.value ? 'field.yes' : 'field.no');
    case 'iban':
      return groupIban(field.value);
    case 'iban-list':
      return texts.list(field.value.map(groupIban));
    case 'file':
      return texts.list(uploads.filter((upload) => upload.field === field.name).map(({ name }) => name));
  }
}
