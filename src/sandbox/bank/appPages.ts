import { html } from 'hono/html';
import type { Trip } from '../engine/trips.js';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { total } from './money.js';
import { page, wayBack } from './page.js';

/** How often the page looks whether the app has decided, in seconds. */
const looksAgainAfter = 2;

/** The browser waits here while its user decides on another device. It looks again by itself, without a script. */
export function appWaitPage(bank: Bank, tenant: string, { ref }: Trip): Html {
  return page(
    bank,
    'Confirm in the app',
    html` <h1>Confirm in the ${bank.name} app</h1>
      <p class="lead">Take your phone and open our app. This page goes on by itself when you have confirmed there.</p>
      ${wayBack(ref, `Cancel and go back to ${tenant}`, 'quiet')}`,
    html` <aside class="beside" aria-labelledby="app">
      <h2 id="app">The app</h2>
      <p>Stands in for the bank’s app. Open it in another browser or on another device, within five minutes.</p>
      <p><a href="/bank/${ref}/app" target="_blank" rel="noopener">Open the app</a></p>
    </aside>`,
    { after: looksAgainAfter, url: `/bank/${ref}/decide` },
  );
}

/** What the bank's app asks on the other device, and what it says then. Nobody is sent back from there. */
export function appPage(bank: Bank, tenant: string, { ref, errand, app }: Trip): Html {
  if (app?.decided) {
    const title = app.decided.outcome === 'approved' ? 'You have confirmed this' : 'You have refused this';
    return page(
      bank,
      title,
      html`<h1>${title}</h1>
        <p class="lead">Go back to the page where you logged in.</p>`,
    );
  }
  const asks =
    errand.purpose === 'consent'
      ? html`<strong>${tenant}</strong> asks to see your accounts.`
      : html`<strong>${tenant}</strong> asks you to pay <strong>${total(errand.payments)}</strong>.`;
  return page(
    bank,
    'Confirm this?',
    html` <h1>Confirm this?</h1>
      <p class="lead">${asks}</p>
      <form class="form" method="post" action="/bank/${ref}/app">
        <div class="choice">
          <button class="main" type="submit" name="decision" value="approve">Approve</button>
          <button class="quiet" type="submit" name="decision" value="refuse">Refuse</button>
        </div>
      </form>`,
  );
}
