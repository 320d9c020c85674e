import { html } from 'hono/html';
import type { Html } from '../Html.js';
import { dunarea, river, type Bank } from './banks.js';

/** Where a page leads by itself, and after how many seconds. */
export interface Refresh {
  after: number;
  url: string;
}

/** A whole page of a bank. `beside` stands next to the card, or under it where there is no room. */
export function page(bank: Bank, title: string, content: Html, beside?: Html, refresh?: Refresh): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh ? html`<meta http-equiv="refresh" content="${refresh.after};url=${refresh.url}" />` : ''}
        <title>${title} – ${bank.name}</title>
        <link rel="icon" href="/bank/${bank.id}.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/bank/bank.css" />
      </head>
      <body class="${bank.id}">
        <header class="masthead">
          <div class="masthead-line">
            <img class="mark" src="/bank/${bank.id}.svg" alt="" width="40" height="40" />
            <span class="bank-name">${bank.name}</span>
            <span class="sandbox">Sandbox</span>
          </div>
          ${bank === dunarea ? river : ''}
        </header>
        <main class="room">
          <div class="card">${content}</div>
          ${beside ?? ''}
        </main>
        <footer class="foot">
          <p>${bank.name} is made up for testing. No money moves here, and nobody’s data is real.</p>
        </footer>
      </body>
    </html>`;
}

/** The button that leads back to the tenant without a decision in favour. */
export function wayBack(ref: string, label: string, look: 'main' | 'quiet'): Html {
  return html`<form method="post" action="/bank/${ref}/leave">
    <button class="${look}" type="submit">${label}</button>
  </form>`;
}

/** The link to the tenant's site, without a word of what was decided: the tenant knows already. */
export function wayHome(link: string, label: string): Html {
  return html`<p class="home"><a class="main" href="${new URL(link).origin}">${label}</a></p>`;
}
