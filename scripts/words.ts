import { nameOf } from '../stories/support/look.js';
import { readWords } from './words/readWords.js';

/**
 * `npm run test:words`: each story in each language, and in the two pseudo-locales at 320 px. Every text must be of that
 * language's catalogue, or have been said by somebody else: the proxy, the tenant, the user, the platform's Intl. In the
 * pseudo-locales no text may be cut, and no words may run the wrong way. `-- stories/steps` looks at the stories of that folder,
 * `-- --some` at English, German, Arabic and the pseudo-locales alone, `-- --quick` at what `npm test` has time for.
 */
const given = process.argv.slice(2);
const quick = given.includes('--quick');
const files = quick
  ? ['Form', 'Outcome', 'Picker'].map((name) => `/${name}.stories`)
  : given.filter((argument) => argument !== '--some');
const { ok, languages, silent, broken } = await readWords(quick || given.includes('--some') ? 'some' : 'all', files);

const pad = (value: string | number, width: number) => String(value).padStart(width);
const none = (count: number) => (count === 0 ? 'none' : String(count));
console.log(`\n${'language'.padEnd(40)} ${pad('stories', 8)} ${pad('texts', 8)} ${pad('leaks', 8)}`);
for (const { locale, stories, texts, leaks } of languages)
  console.log(
    `${nameOf('locale', locale).padEnd(40)} ${pad(stories, 8)} ${pad(texts, 8)} ${pad(none(leaks.length), 8)}`,
  );
const narrow = languages.filter(({ measured }) => measured > 0);
console.log(`\n${'at 320 px'.padEnd(40)} ${pad('measured', 8)} ${pad('cut', 8)} ${pad('mixed', 8)}`);
for (const { locale, measured, cut, mixed } of narrow)
  console.log(
    `${nameOf('locale', locale).padEnd(40)} ${pad(measured, 8)} ${pad(none(cut.length), 8)} ${pad(none(mixed.length), 8)}`,
  );

const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
const findings = languages.flatMap(({ locale, leaks, cut, mixed }) => [
  ...leaks.map((finding) => `${locale}, not of this language: ${finding}`),
  ...cut.map((finding) => `${locale}, cut: ${finding}`),
  ...mixed.map((finding) => `${locale}, mixed: ${finding}`),
]);
say(`\nSaid by nobody’s catalogue`, silent);
say(`\n${broken.length} stories could not be looked at`, broken);
say(`${findings.length} findings`, findings);
console.log(
  `${sum(languages.map(({ texts }) => texts))} texts in ${languages.length} languages, ${sum(narrow.map(({ measured }) => measured))} measured at 320 px`,
);
if (!ok || languages.length === 0 || broken.length > 0 || findings.length > 0) process.exitCode = 1;

function say(words: string, lines: readonly string[]): void {
  if (words.startsWith('\nSaid') && lines.length === 0) return;
  console.log([words, ...lines.map((line) => `  - ${line}`)].join('\n'));
}
