/** Digits of other scripts by their blocks, each from its zero: Arabic-Indic, Persian, Devanagari, full width. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const zeros = [0xff10, 0x0966, 0x06f0, 0x0660];

/** Digits as keyboards and address books of other scripts write them, as 0 to 9: `０７２２` is `0722`. */
export const westernDigits = (typed: string): string =>
  typed.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero) ?? code));
  });

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Without the marks that nobody sees and that come along when text is copied: of direction, of joining, of breaking. */
export const withoutUnseen = (typed: string): string => typed.replace(unseen, '');

/** A code of letters and digits as it is compared: upper case, without what sets its groups apart. */
export const bareCode = (typed: string): string =>
  westernDigits(withoutUnseen(typed))
    .toUpperCase()
    .replace(/[\s.\-\u2010-\u2015\u2212]/g, '');
