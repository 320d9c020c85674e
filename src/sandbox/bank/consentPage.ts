import { html } from 'hono/html';
import { consentDays } from '../engine/credentials.js';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { spaced } from './iban.js';
import { money } from './money.js';
import { page } from './page.js';
import type { BankAccount, TestUser } from './testUsers.js';

/** Which accounts may the tenant see? All are ticked at first; `noneChosen` after an approval without any. */
export function consentPage(
  bank: Bank,
  tenant: string,
  given: { ref: string; user: TestUser; accounts: readonly BankAccount[]; until: Date; noneChosen: boolean },
): Html {
  const { ref, user, accounts, noneChosen } = given;
  const until = given.until.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return page(
    bank,
    noneChosen ? 'No account chosen yet' : `Share your accounts with ${tenant}`,
    html`
<p class="who">${user.fullName}</p>
<h1>Share your accounts with ${tenant}?</h1>
<form class="form" method="post" action="/bank/${ref}/decide">
<fieldset${noneChosen ? html` aria-describedby="accounts-problem"` : ''}>
<legend>Accounts to share</legend>
${noneChosen ? html`<p class="problem" id="accounts-problem">Tick at least one account, or refuse.</p>` : ''}
${accounts.map(
  ({ id, name, iban, currency, balance }) =>
    html` <label class="account">
      <input type="checkbox" name="account" value="${id}" ${noneChosen ? '' : html` checked`} />
      <span class="account-name">${name}</span>
      <span class="account-number">${spaced(iban)}</span>
      <span class="account-balance">${money(balance, currency)}</span>
    </label>`,
)}
</fieldset>
<section class="terms" aria-labelledby="terms">
<h2 id="terms">What you allow</h2>
<ul>
<li class="can">Seeing the names and numbers of these accounts</li>
<li class="can">Seeing their balances, and their payments of the past 12 months</li>
<li class="cannot">Not allowed: moving money, or seeing your user name or code</li>
</ul>
<p>For ${consentDays} days, until ${until}. You can end it here or at ${tenant} at any time.</p>
</section>
<div class="choice">
<button class="main" type="submit" name="decision" value="approve">Approve</button>
<button class="quiet" type="submit" name="decision" value="refuse">Refuse</button>
</div>
</form>`,
  );
}
