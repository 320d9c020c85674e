import { expect, it, vi } from 'vitest';
import { checkSlots } from './checkSlots.js';
import type { Slots } from './Slots.js';

const Nothing = () => null;

it('says nothing about slots that there are', () => {
  const warn = vi.fn();
  const slots: Slots = {
    parts: { Button: Nothing },
    fields: { iban: Nothing, 'x-tax-code': Nothing },
    steps: { form: Nothing, '#identity': Nothing },
    outcome: Nothing,
    picker: Nothing,
  };
  checkSlots(slots, warn);
  checkSlots({ parts: undefined }, warn);
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  [{ parts: { Buton: Nothing } }, /no slot parts\.Buton\. There are: Button, /],
  [{ fields: { ibann: Nothing } }, /no slot fields\.ibann\. There are: .*iban, /],
  [
    { steps: { identity: Nothing } },
    /no slot steps\.identity\. There are: form, redirect, wait, or the name of a step/,
  ],
  [{ outcomes: Nothing }, /no slot outcomes\. There are: parts, fields, steps, outcome, picker/],
])('names a slot that there is none of: %o', (slots, message) => {
  const warn = vi.fn();
  checkSlots(slots as Slots, warn);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(message));
});
