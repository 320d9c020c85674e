import type { UseFormReturn } from 'react-hook-form';
import type { Answer, Failure } from '../protocol/index.js';
import type { Texts } from '../react/index.js';

/** What is wrong with one field, in words: `message` with the field as a whole, `types` with the entries of a list. */
export interface FieldMessage {
  type: string;
  message: string | undefined;
  types: Record<number, string>;
}

/** Puts a rule's findings into words. */
export function fieldMessage(failures: readonly Failure[], { error }: Pick<Texts, 'error'>): FieldMessage {
  const whole = failures.filter(({ at }) => at === undefined).map(({ code, params }) => error(code, params));
  const entries = failures.flatMap(({ at, code, params }) =>
    at === undefined ? [] : [[at, error(code, params)] as const],
  );
  return {
    type: failures[0]?.code ?? 'not_accepted',
    message: whole.join(' ') || undefined,
    types: Object.fromEntries(entries),
  };
}

/** What is wrong with a field just now. The form keeps what it was given, under its library's wider type. */
export const messageOf = (form: UseFormReturn<Answer>, name: string) =>
  form.getFieldState(name).error as Partial<FieldMessage> | undefined;

/** The one sentence to say aloud: what is wrong with the field, or with the first of its entries. */
export const spoken = ({ message, types = {} }: Partial<FieldMessage>): string =>
  message ?? Object.values(types)[0] ?? '';
