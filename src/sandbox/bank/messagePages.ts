import { html } from 'hono/html';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { page, wayBack } from './page.js';

/** The ends of a visit that the bank explains itself. Those with a way back lead to the tenant. */
export const messages = {
  broken: {
    status: 500,
    title: 'Something went wrong',
    text: 'We could not finish this. Nothing was shared and nothing was paid. Go back and try again in a while.',
    back: true,
  },
  no_accounts: {
    status: 200,
    title: 'No account can be used for this',
    text: 'You have no account with us that works online. Nothing was shared and nothing was paid.',
    back: true,
  },
  expired: {
    status: 410,
    title: 'This link has run out',
    text: 'Links to us work for 15 minutes. Nothing was shared and nothing was paid. Go back and ask for a new one.',
    back: true,
  },
  used: {
    status: 410,
    title: 'This link was used already',
    text: 'You have decided about this before. You can close this page.',
    back: false,
  },
  unknown: {
    status: 404,
    title: 'This link does not work',
    text: 'Check that it is complete, or go back to where you found it and start again.',
    back: false,
  },
} as const;

export function messagePage(bank: Bank, tenant: string, ref: string, message: keyof typeof messages): Html {
  const { title, text, back } = messages[message];
  return page(
    bank,
    title,
    html` <p class="sign" aria-hidden="true">!</p>
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${back ? wayBack(ref, `Go back to ${tenant}`, 'main') : ''}`,
  );
}
