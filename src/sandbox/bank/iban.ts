/** Whether a text is an IBAN by form and checksum (ISO 13616, ISO 7064 MOD 97-10). */
export function isIban(value: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value) && mod97(value) === 1;
}

/** A Romanian IBAN: the bank's four letters, and the account's sixteen characters. */
export function romanianIban(bank: string, account: number): string {
  const number = bank + String(account).padStart(16, '0');
  return `RO${String(98 - mod97(`RO00${number}`)).padStart(2, '0')}${number}`;
}

/** In groups of four, as it is printed. */
export function spaced(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Piecewise, so that no number grows past 2^53. */
function mod97(iban: string): number {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return (digits.match(/\d{1,7}/g) ?? []).reduce((rest, piece) => Number(`${rest}${piece}`) % 97, 0);
}
