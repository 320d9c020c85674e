import type { WordsChecked, WordsIn } from '../../.storybook/words/checkWords.js';
import { playStories } from '../test/playStories.js';

export interface WordsOf extends WordsIn {
  stories: number;
}

export interface WordsRead {
  /** Whether everything ran. */
  ok: boolean;
  /** By language, what was found in all stories; each finding begins with its story. */
  languages: WordsOf[];
  /** Stories that say nothing of the kit's, by the reason. */
  silent: string[];
  /** Stories that were not looked at: they failed, or played nothing. */
  broken: string[];
}

/** Plays the stories of those files (all unless told), and looks at the words of each in every language, or in some of them. */
export async function readWords(words: 'all' | 'some', files: string[]): Promise<WordsRead> {
  const { ok, played: read, broken } = await playStories<WordsChecked>('words', 'words', files, { WORDS: words });
  const reasons = new Set(read.flatMap(({ silent }) => silent ?? []));
  return {
    ok,
    languages: byLanguage(read),
    silent: [...reasons].map((reason) => `${read.filter(({ silent }) => silent === reason).length} stories: ${reason}`),
    broken,
  };
}

function byLanguage(read: readonly ({ story: string } & WordsChecked)[]): WordsOf[] {
  const all = new Map<string, WordsOf>();
  for (const { story, silent, languages } of read)
    for (const { locale, texts, measured, ...found } of languages) {
      const told = (findings: readonly string[]) => findings.map((finding) => `${story}: ${finding}`);
      const sum = all.get(locale) ?? { locale, stories: 0, texts: 0, measured: 0, leaks: [], cut: [], mixed: [] };
      all.set(locale, {
        locale,
        stories: sum.stories + (silent === undefined ? 1 : 0),
        texts: sum.texts + texts,
        measured: sum.measured + measured,
        leaks: [...sum.leaks, ...told(found.leaks)],
        cut: [...sum.cut, ...told(found.cut)],
        mixed: [...sum.mixed, ...told(found.mixed)],
      });
    }
  return [...all.values()];
}
