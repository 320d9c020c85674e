import { html } from 'hono/html';
import type { Trip } from '../engine/trips.js';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { total } from './money.js';
import { page, wayBack } from './page.js';
import { testUsers } from './testUsers.js';

/** What stands in the way of logging in, at its field. */
export interface LogInProblem {
  field: 'user' | 'code';
  text: string;
}

/** Who are you? With the catalogue of test users, as sandboxes show theirs. */
export function logInPage(
  bank: Bank,
  tenant: string,
  { ref, errand }: Trip,
  user: string,
  problem?: LogInProblem,
): Html {
  const asks =
    errand.purpose === 'consent'
      ? html`<strong>${tenant}</strong> asks to see your accounts.`
      : html`<strong>${tenant}</strong> asks you to pay <strong>${total(errand.payments)}</strong>.`;
  const field = (name: LogInProblem['field'], label: string, input: Html) =>
    html` <div class="field">
      <label for="${name}">${label}</label>
      ${problem?.field === name ? html`<p class="problem" id="${name}-problem">${problem.text}</p>` : ''} ${input}
    </div>`;
  const state = (name: LogInProblem['field']) =>
    problem?.field === name ? html`aria-invalid="true" aria-describedby="${name}-problem" autofocus` : html``;

  return page(
    bank,
    problem ? 'Not logged in yet' : 'Log in',
    html` <h1>Log in to ${bank.name}</h1>
      <p class="lead">${asks} Log in to look at it and decide.</p>
      <form class="form" method="post" action="/bank/${ref}/login">
        ${field('user', 'User name', html`<input id="user" name="user" autocomplete="username" autocapitalize="none" spellcheck="false" value="${user}" ${state('user')} />`)}
        ${field('code', 'Code', html`<input id="code" name="code" autocomplete="one-time-code" autocapitalize="none" ${state('code')} />`)}
        <button class="main" type="submit">Log in</button>
      </form>
      ${wayBack(ref, `Cancel and go back to ${tenant}`, 'quiet')}`,
    html` <aside class="beside" aria-labelledby="test-users">
      <h2 id="test-users">Test users</h2>
      <p>One of these names, with any code.</p>
      <dl class="users">
        ${testUsers.map(
          ({ name, outcome }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${outcome}</dd>
            </div>`,
        )}
      </dl>
    </aside>`,
  );
}
