import type { UseFormReturn } from 'react-hook-form';
import type { Answer, Failure, Field } from '../protocol/index.js';
import type { Texts } from '../react/index.js';

/**
 * What is wrong with one field: `message` with the field as a whole, `types` with its parts, by their places within it: the box
 * of a list (`2`), the part of an address (`postcode`).
 */
export interface FieldWords {
  message: string | undefined;
  types: Partial<Record<string, string>>;
}

/** What a form keeps of it: what writes it down, so that it is always in the language that is spoken just now. */
export interface FieldMessage {
  type: string;
  write: (texts: Pick<Texts, 'text' | 'error'>) => FieldWords;
}

/** A rule's findings, to be put into words. */
export function fieldMessage(failures: readonly Failure[]): FieldMessage {
  return {
    type: failures[0]?.code ?? 'not_accepted',
    write({ error }) {
      const whole = failures.filter(({ at }) => at === undefined).map(({ code, params }) => error(code, params));
      const entries = failures.flatMap(({ at, code, params }) =>
        at === undefined ? [] : [[String(at), error(code, params)] as const],
      );
      return { message: whole.join(' ') || undefined, types: Object.fromEntries(entries) };
    },
  };
}

/** What is wrong with a field as a whole, in words that no rule has found. */
export const plainMessage = (say: (texts: Pick<Texts, 'text' | 'error'>) => string): FieldMessage => ({
  type: 'file',
  write: (texts) => ({ message: say(texts), types: {} }),
});

/**
 * Where a form keeps what is wrong with a field. That of a group stands beside what is wrong with the boxes in it, so that
 * either comes and goes without the other.
 */
export const errorPath = ({ type, name }: Pick<Field, 'type' | 'name'>): string =>
  type === 'group' ? `${name}.root` : name;

/** What is wrong at a path just now. The form keeps what it was given, under its library's wider type. */
export const messageOf = (form: UseFormReturn<Answer>, path: string) =>
  form.getFieldState(path).error as FieldMessage | undefined;

/** The one sentence to say aloud: what is wrong with the field, or with the first of its parts. */
export const spoken = ({ message, types }: FieldWords): string => message ?? Object.values(types)[0] ?? '';
