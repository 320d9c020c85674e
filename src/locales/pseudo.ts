import type { Language, Message } from './Catalogue.js';
import { english } from './en/language.js';

const letters = new Map(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [
    letter,
    [...'áƀçðéƒĝĥíĵķļḿñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽ'][at] ?? letter,
  ]),
);

/** Each letter with an accent, vowels twice, so that a text is about 40 % longer; in brackets, so that its end is seen. */
function disguise(text: string): string {
  const words = text
    .split(/(\{\w+\})/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : [...piece].map((letter) => (letters.get(letter) ?? letter).repeat(/[aeiou]/i.test(letter) ? 2 : 1)).join(''),
    );
  return `⟦${words.join('')}⟧`;
}

const disguiseMessage = (message: Message): Message =>
  typeof message === 'string' ? disguise(message) : { other: disguise(message.other) };

/** English in disguise (`en-XA`), to find texts that are not in the catalogue and boxes that are too small. */
export const pseudo = Object.fromEntries(
  Object.entries(english).map(([part, load]) => [
    part,
    async () =>
      Object.fromEntries(
        Object.entries<Message>(await load()).map(([key, message]) => [key, disguiseMessage(message)]),
      ),
  ]),
  // Each part has the keys of the English one.
) as unknown as Language;
