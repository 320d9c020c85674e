import { readAnswer, type FieldRules } from 'onboarding-kit/protocol';

/**
 * Reads an answer, from text to text: what is compared is what travels. Runs in Node and in a page.
 *
 * @param form `{fields, values}` as JSON.
 * @returns the reading as JSON: `{ok, value}` or `{ok, errors}`.
 */
export function readingOf(form: string, rules: FieldRules): string {
  const { fields, values } = JSON.parse(form) as Parameters<typeof JSON.parse>[0] & { fields: never; values: never };
  return JSON.stringify(readAnswer(fields, values, rules));
}
