import type { Payment } from '../skills/SandboxSkill.js';

/** An amount as a bank prints it, e.g. `RON 1,240.50`. */
export function money(amount: string | number, currency: string): string {
  return `${currency} ${Number(amount).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** The sum of payments, currency by currency. */
export function total(payments: readonly Payment[]): string {
  const sums = new Map<string, number>();
  // Counted in cents, where additions are exact.
  for (const { amount, currency } of payments)
    sums.set(currency, (sums.get(currency) ?? 0) + Math.round(Number(amount) * 100));
  return Array.from(sums, ([currency, cents]) => money(cents / 100, currency)).join(' and ');
}
