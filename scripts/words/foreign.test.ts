import { describe, expect, test } from 'vitest';
import { englishIn } from './english.js';
import { knownOf, strayWords, without } from './foreign.js';

const known = knownOf(['Carpați Bank', 'Your deposit', '12 months', 'RO', 'file']);

describe('in a pseudo-locale', () => {
  test.each([
    ['the catalogue’s', '⟦Ŕééáádýý⟧'],
    ['the catalogue’s, with what fills it', '⟦Ƒŕóóḿ \u2068Carpați Bank\u2069⟧'],
    ['texts in texts', '⟦Ŵŕóóñĝ: ⟦Ŕééáádýý⟧⟧'],
    ['what was heard', 'Your deposit'],
    ['what was heard, laid out otherwise', ' Carpați\u00a0Bank · 12 months'],
    ['numbers and marks', '+40 · 3/12 %'],
  ])('%s is let be', (_what, text) => expect(strayWords(text, known)).toEqual([]));

  test.each([
    ['a word', 'Ready', 'Ready'],
    ['a word beside the catalogue’s', '⟦Ŕééáádýý⟧ soon', 'soon'],
    ['a word beside what was heard', 'Carpați Bank: ready', ': ready'],
    ['a word in which something heard is', 'profile', 'profile'],
    ['a word that fills a placeholder', '⟦Ƒŕóóḿ \u2068nowhere\u2069⟧', 'nowhere'],
  ])('%s is found', (_what, text, stray) => expect(strayWords(text, known)).toEqual([stray]));
});

describe('in another language', () => {
  const nobody = knownOf([]);

  test('a text that is English is found, and one that is its own is not', async () => {
    const german = await englishIn('de');
    expect(german('Continue', nobody)).toEqual(['Continue']);
    expect(german('Weiter', nobody)).toEqual([]);
  });

  test('an English run within a text is found, unless somebody said it', async () => {
    const german = await englishIn('de');
    expect(german('Konto: Choose a file', nobody)).toEqual(['Choose a file']);
    expect(german('Konto: Choose a file', knownOf(['Choose a file']))).toEqual([]);
  });

  test('any Latin word is found in a language of another script', async () => {
    const ukrainian = await englishIn('uk');
    expect(ukrainian('Рахунок ready', nobody)).toEqual(['ready']);
    expect(ukrainian('Рахунок Carpați', knownOf(['Carpați']))).toEqual([]);
    expect(ukrainian('IBAN', nobody)).toEqual([]);
  });
});

test('what the contract calls something hides no words of the kit’s', () => {
  expect(without('Add a file here', known, 'phrases')).toBe('Add a file here');
});
