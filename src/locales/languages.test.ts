import { describe, expect, test } from 'vitest';
import type { Catalogue, Message, PartName } from './Catalogue.js';
import { en } from './en.js';
import { english } from './en/language.js';
import { languages } from './languages.js';
import { Words } from './Words.js';

const parts = Object.keys(english) as PartName[];

async function textsOf(tag: keyof typeof languages): Promise<Catalogue> {
  const words = new Words(await languages[tag]());
  await Promise.all(parts.map((part) => words.load(part)));
  return words.catalogue as Catalogue;
}

const forms = (message: Message) => (typeof message === 'string' ? { other: message } : message);
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe.each(Object.keys(languages) as (keyof typeof languages)[])('%s', (tag) => {
  test('fills in what English fills in', async () => {
    const texts = await textsOf(tag);
    const unlike = Object.entries<Message>(en).flatMap(([key, message]) => {
      const own = forms(texts[key as keyof Catalogue]);
      const wanted = placeholders(forms(message).other);
      // A form for one or two may say its number in words.
      const right = Object.values(own).every((form) => placeholders(form).every((name) => wanted.includes(name)));
      return right && placeholders(own.other).join() === wanted.join() ? [] : [key];
    });
    expect(unlike).toEqual([]);
  });

  test('has the plural forms of its language, and no others', async () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const texts = await textsOf(tag);
    const unlike = Object.entries<Message>(texts).filter(
      ([key, message]) =>
        (typeof en[key as keyof Catalogue] === 'string') !== (typeof message === 'string') ||
        Object.keys(forms(message)).some((form) => !pluralCategories.includes(form as Intl.LDMLPluralRule)),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  test('has what is seen in what is said aloud', async () => {
    // Who speaks to their device says what they see: WCAG 2.5.3.
    const texts: Partial<Record<string, Message>> = await textsOf(tag);
    const heard = (text: string) => text.replace(/[⟦⟧]/g, '').toLocaleLowerCase(tag);
    const unlike = Object.entries(texts).filter(([key, message]) => {
      const seen = texts[key.replace(/_named$/, '')];
      if (!key.endsWith('_named') || typeof seen !== 'string' || typeof message !== 'string') return false;
      return !heard(message).includes(heard(seen));
    });
    expect(unlike).toEqual([]);
  });

  test('says nothing in a way that we do not write', async () => {
    const said = Object.values<Message>(await textsOf(tag)).flatMap((message) => Object.values(forms(message)));
    expect(said.filter((text) => /[!¡]|\.\.\.|^\s|\s$|^$/.test(text))).toEqual([]);
  });
});

/** What is the same word there, or no word at all. */
const alike: Readonly<Record<string, string>> = {
  'back.step': 'nl tr',
  'field.address_postcode': 'nl',
  'field.address_postcode_IE': 'de es fr it nl pt ro',
  'field.address_region': 'cs de pl',
  'field.address_region_ES': 'fr',
  'field.address_region_IT': 'fr',
  'field.bank': 'de nl',
  'field.code_rest': 'de',
  'field.consent_version': 'de fr',
  'field.group_item': 'ar bg cs de el es fr he it nl pl pt ro tr uk',
  'field.group_part': 'ar bg cs de el es he hu it nl pl pt ro tr uk',
  'field.no': 'es it',
  'file.photo_name': 'fr',
  'form.optional': 'de',
};

test('a text that stays as it is in English does so on purpose', async () => {
  const tags = (Object.keys(languages) as (keyof typeof languages)[]).filter(
    (tag) => tag !== 'en' && !tag.includes('-'),
  );
  const same = await Promise.all(
    tags.map(async (tag) => {
      const texts = await textsOf(tag);
      const keys = Object.entries<Message>(en).flatMap(([key, message]) =>
        JSON.stringify(message) === JSON.stringify(texts[key as keyof Catalogue]) ? [key] : [],
      );
      return keys.filter((key) => !alike[key]?.split(' ').includes(tag)).map((key) => `${tag}: ${key}`);
    }),
  );
  expect(same.flat()).toEqual([]);
});
