/** Languages that write the year first (CLDR), but for `en`, where Canada does. */
const yearFirst: ReadonlySet<string> = new Set(['hu', 'lt', 'sv', 'zh', 'ja', 'ko', 'mn', 'eu', 'si']);
/** Countries that write the month first, in whichever language. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'GU', 'MH', 'MP', 'PW', 'VI', 'AS', 'UM']);

/**
 * In which order a date of digits is written in a language (BCP 47). A table and not `Intl`, so that every runtime says the
 * same: what is read one way by a browser and another by the proxy would be another day.
 */
export function dateOrder(locale: string | undefined): 'dmy' | 'mdy' | 'ymd' {
  const [language = '', ...parts] = (locale ?? '').split('-');
  const region = parts.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  if (yearFirst.has(language) || (region === 'CA' && language === 'en')) return 'ymd';
  return region !== undefined && monthFirst.has(region) ? 'mdy' : 'dmy';
}
