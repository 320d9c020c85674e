/** A country's name in a language; its code where it has none there. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    // What has not the form of a country code at all.
    return code;
  }
}
