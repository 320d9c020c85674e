import type { FormStepDefinition } from 'onboarding-kit/proxy';

type OptionSource = NonNullable<FormStepDefinition['options']>[string];

/** How many are shown at once: who wants another types on. */
const shown = 50;

/**
 * Searches a list: every word that was typed must begin a word of the label or the value, whatever its case and accents.
 *
 * @example
 * options: { line_of_business: optionsIn(linesOfBusiness) }
 */
export function optionsIn(all: readonly { value: string; label: string }[]): OptionSource {
  const indexed = all.map(({ value, label }) => {
    const option = { value, label, hint: value };
    return { option, words: wordsOf(`${value} ${label}`) };
  });
  return ({ q = '', value }) => {
    const wanted = wordsOf(q);
    const fitting = indexed.filter(({ option, words }) =>
      value === undefined
        ? wanted.every((start) => words.some((word) => word.startsWith(start)))
        : option.value === value,
    );
    return { options: fitting.slice(0, shown).map(({ option }) => option), more: fitting.length > shown };
  };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d.]+/u)
    .filter((word) => word !== '');
