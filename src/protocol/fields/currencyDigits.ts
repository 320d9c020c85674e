const exceptions: Readonly<Record<string, number>> = {
  ...digits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'),
  ...digits(3, 'BHD IQD JOD KWD LYD OMR TND'),
};

/** How many minor digits a currency has (ISO 4217); a table, because two machines' `Intl` may not agree. */
export const currencyDigits = (currency: string): number => exceptions[currency] ?? 2;

function digits(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, count]));
}
