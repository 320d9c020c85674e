import type { Message } from 'onboarding-kit/react';

/** A text’s forms by the plural that each is for; one that does not count has `other` alone. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export const formsOf = (message: Message): Forms => (typeof message === 'string' ? { other: message } : message);

/** Does to each form what is done to a text. */
export const mapForms = (message: Message, change: (words: string) => string): Message =>
  typeof message === 'string'
    ? change(message)
    : (Object.fromEntries(Object.entries(message).map(([form, words]) => [form, change(words)])) as Forms);

export const isSame = (one: Message, other: Message): boolean =>
  Object.entries({ ...formsOf(one), ...formsOf(other) }).every(
    ([form]) => formsOf(one)[form as keyof Forms] === formsOf(other)[form as keyof Forms],
  );

/** The plurals of a language, each with the first numbers that it is for: `few` and `2, 3, 4` in Czech. */
export function pluralsOf(locale: string): readonly { form: keyof Forms; example: string }[] {
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: 1001 }, (_, number) => number);
  return rules.resolvedOptions().pluralCategories.map((form) => {
    const [first, second, third, more] = numbers.filter((number) => rules.select(number) === form);
    const example = [first, second, third].filter((number) => number !== undefined).join(', ');
    return { form, example: example === '' ? 'fractions' : more === undefined ? example : `${example} …` };
  });
}

/** The names in a text’s braces, each once. */
export const placeholdersIn = (words: string): string[] => [
  ...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
];
