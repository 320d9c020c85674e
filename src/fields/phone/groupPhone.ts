/** Calling codes of one digit and of two; all others have three (ITU-T E.164). */
const short = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * A number (E.164) as it is easily read: its calling code, and groups of three. For where the numbering plans are not
 * loaded, since nobody types anything.
 */
export function groupPhone(number: string): string {
  const digits = /^\+(\d{7,15})$/.exec(number)?.[1];
  if (digits === undefined) return number;
  const code = short.exec(digits)?.[0] ?? digits.slice(0, 3);
  return `+${code} ${digits.slice(code.length).replace(/(\d{3})(?=\d{2})/g, '$1 ')}`;
}
