/** What is written beside an amount instead of its currency's code. */
const signs: Readonly<Record<string, readonly string[]>> = {
  BGN: ['лв.', 'лв'],
  CHF: ['Fr.', 'SFr.'],
  CZK: ['Kč'],
  EUR: ['€'],
  GBP: ['£'],
  HUF: ['Ft'],
  JPY: ['¥', '円'],
  MDL: ['lei', 'leu'],
  PLN: ['zł'],
  RON: ['lei', 'leu'],
  TRY: ['₺'],
  UAH: ['₴'],
  USD: ['$', 'US$'],
};

/** An amount as typed, without its own currency in front of it or behind it; another currency stays, and is no number. */
export function withoutCurrency(typed: string, currency: string): string {
  const amount = typed.trim();
  const lower = amount.toLowerCase();
  for (const sign of [currency, ...(signs[currency] ?? [])].map((each) => each.toLowerCase())) {
    if (lower.startsWith(sign)) return amount.slice(sign.length);
    if (lower.endsWith(sign)) return amount.slice(0, -sign.length);
  }
  return amount;
}
