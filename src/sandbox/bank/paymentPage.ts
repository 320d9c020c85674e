import { html } from 'hono/html';
import type { Payment } from '../skills/SandboxSkill.js';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { spaced } from './iban.js';
import { money, total } from './money.js';
import { page } from './page.js';
import type { BankAccount, TestUser } from './testUsers.js';

/** Is this payment right? The account is asked for where the payment does not name it. */
export function paymentPage(
  bank: Bank,
  tenant: string,
  {
    ref,
    user,
    accounts,
    payments,
  }: { ref: string; user: TestUser; accounts: readonly BankAccount[]; payments: readonly Payment[] },
): Html {
  const several = payments.length > 1;
  const title = several ? `Approve these ${payments.length} payments?` : 'Approve this payment?';
  return page(
    bank,
    title,
    html` <p class="who">${user.fullName}</p>
      <h1>${title}</h1>
      <p class="sum">
        <span class="sum-label">${several ? 'In all' : 'Amount'}</span> <strong>${total(payments)}</strong>
      </p>
      <form class="form" method="post" action="/bank/${ref}/decide">
        ${payments.map((payment) => details(payment, several))}
        ${payments.every(({ debtor_iban }) => debtor_iban !== undefined) ? '' : accountChoice(accounts)}
        <p class="note">${tenant} asked for this. Once approved, it cannot be taken back.</p>
        <div class="choice">
          <button class="main" type="submit" name="decision" value="approve">Approve</button>
          <button class="quiet" type="submit" name="decision" value="refuse">Refuse</button>
        </div>
      </form>`,
  );
}

const row = (label: string, value: Html | string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const account = (name: string | undefined, iban: string) =>
  html`${name === undefined ? '' : html`${name}<br />`}<span class="account-number">${spaced(iban)}</span>`;

function details(
  { amount, currency, creditor_name, creditor_iban, debtor_name, debtor_iban, remittance_information }: Payment,
  several: boolean,
): Html {
  return html` <dl class="details">
    ${several ? row('Amount', money(amount, currency)) : ''} ${row('To', account(creditor_name, creditor_iban))}
    ${debtor_iban === undefined ? '' : row('From', account(debtor_name, debtor_iban))}
    ${remittance_information === undefined ? '' : row('Details', remittance_information)}
  </dl>`;
}

function accountChoice(accounts: readonly BankAccount[]): Html {
  return html` <fieldset>
    <legend>Pay from</legend>
    ${accounts.map(
      ({ id, name, iban, currency, balance }, index) =>
        html` <label class="account">
          <input type="radio" name="account" value="${id}" ${index === 0 ? html` checked` : ''} />
          <span class="account-name">${name}</span>
          <span class="account-number">${spaced(iban)}</span>
          <span class="account-balance">${money(balance, currency)}</span>
        </label>`,
    )}
  </fieldset>`;
}
