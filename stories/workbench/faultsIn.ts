import type { Message } from 'onboarding-kit/react';
import { formsOf, placeholdersIn, type Forms } from './forms.js';

export interface Fault {
  form: keyof Forms;
  /** `mend`: it would be wrong on the page. `note`: it may be meant. */
  level: 'mend' | 'note';
  /** What it is, why it matters, and how to mend it. */
  words: string;
}

/** What is wrong with a text that stands in the place of the kit’s. */
export function faultsIn(message: Message, kit: Message): Fault[] {
  const wanted = formsOf(kit);
  const known = placeholdersIn(Object.values(wanted).join(' '));
  return Object.entries(formsOf(message)).flatMap(([name, words]) => {
    const form = name as keyof Forms;
    const fault = (level: Fault['level'], said: string): Fault => ({ form, level, words: said });
    if (words.trim() === '')
      return [
        fault('mend', 'This is empty, so nothing would stand there. Write a text, or undo to have the kit’s again.'),
      ];
    const there = placeholdersIn(words);
    const unknown = there.filter((placeholder) => !known.includes(placeholder));
    const missing = placeholdersIn(wanted[form] ?? wanted.other).filter(
      (placeholder) => !there.includes(placeholder) && (form === 'other' || placeholder !== 'count'),
    );
    return [
      ...unknown.map((placeholder) =>
        fault(
          'mend',
          `{${placeholder}} is not known here, so users would read it just like that. ` +
            (known.length > 0
              ? `Write ${anyOf(known)} in its place, or take it out.`
              : 'This text has none: take it out.'),
        ),
      ),
      ...(/[{}]/.test(words.replace(/\{\w+\}/g, ''))
        ? [
            fault(
              'mend',
              'A brace stands alone, so users would read it. Write a placeholder as {name}, with both braces and no spaces.',
            ),
          ]
        : []),
      ...missing.map((placeholder) =>
        fault(
          'note',
          `{${placeholder}} is missing, so what the kit fills in there is not said. Put it where it belongs, unless it is left out on purpose.`,
        ),
      ),
    ];
  });
}

const anyOf = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map((name) => `{${name}}`));
