import * as z from 'zod/mini';
import { isIban } from '../bank/iban.js';

/** One line of words. */
export const words = z.string().check(z.regex(/\S/), z.maxLength(200));

/** An International Bank Account Number without spaces. */
export const iban = z.string().check(z.refine(isIban));

/** A decimal with up to two decimals, carried as a string. */
export const decimal = z.string().check(z.regex(/^\d{1,12}(\.\d{1,2})?$/));

/** A share in percent, carried as a string. */
export const share = z.string().check(
  z.regex(/^\d{1,3}(\.\d{1,4})?$/, { abort: true }),
  z.refine((value) => Number(value) <= 100, { params: { code: 'invalid_input' } }),
);

/** A phone number as E.164. */
export const phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** A postal address. */
export const address = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  line1: words,
  line2: z.optional(words),
  city: words,
  region: z.optional(words),
  postcode: z.optional(words),
});

/** A positive decimal with up to two decimals, carried as a string. */
export const amount = z.string().check(
  z.regex(/^\d{1,12}(\.\d{1,2})?$/, { abort: true }),
  z.refine((value) => Number(value) > 0, { params: { code: 'invalid_input' } }),
);

/** An ISO 4217 code. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Where the bank sends the user back: a full web address without fragment. */
export const redirectLink = z.string().check(z.refine(isWebAddress, { params: { code: 'tpp_redirect_error' } }));

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hash, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && hash === '' && username === '' && password === '';
}
