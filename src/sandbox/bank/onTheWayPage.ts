import { html } from 'hono/html';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { page, type Refresh } from './page.js';

/** A bank that thinks for a moment before it sends its user back, and says so. */
export function onTheWayPage(bank: Bank, tenant: string, back: Refresh): Html {
  return page(
    bank,
    `Back to ${tenant}`,
    html` <h1>You are being sent back to ${tenant}</h1>
      <p class="lead">This takes a few seconds. You need not do anything.</p>
      <p class="home"><a class="main" href="${back.url}">Go back now</a></p>`,
    undefined,
    back,
  );
}
