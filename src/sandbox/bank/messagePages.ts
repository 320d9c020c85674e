import { html } from 'hono/html';
import type { Trip } from '../engine/trips.js';
import type { Html } from '../Html.js';
import type { Bank } from './banks.js';
import { page, wayBack, wayHome } from './page.js';

/**
 * The ends of a visit that the bank explains itself. `back` says how its button leads to the tenant: `leave` ends the visit,
 * `home` goes to the tenant's site and says nothing, since the visit has ended before.
 */
export const messages = {
  broken: {
    status: 500,
    title: 'Something went wrong',
    text: 'We could not finish this. Nothing was shared and nothing was paid. Go back and try again in a while.',
    back: 'leave',
  },
  no_account: {
    status: 200,
    title: 'No account can be used for this',
    text: 'You have no account with us that works online. Nothing was shared and nothing was paid.',
    back: 'leave',
  },
  denied: {
    status: 403,
    title: 'We cannot do this here',
    text: 'The company that sent you may not use our online access. Nothing was shared and nothing was paid. Your accounts are as they were.',
    back: 'leave',
  },
  timed_out: {
    status: 200,
    title: 'This took too long',
    text: 'You were logged out, to be safe. Nothing was shared and nothing was paid. Go back and begin again.',
    back: 'leave',
  },
  expired: {
    status: 410,
    title: 'This link has run out',
    text: 'Links to us work for 15 minutes. Nothing was shared and nothing was paid. Go back and ask for a new one.',
    back: 'leave',
  },
  used: {
    status: 410,
    title: 'This link was used already',
    text: 'You have decided about this before. Go back to see how it stands.',
    back: 'home',
  },
  unknown: {
    status: 404,
    title: 'This link does not work',
    text: 'Check that it is complete, or go back to where you found it and start again.',
    back: 'none',
  },
} as const;

export function messagePage(bank: Bank, tenant: string, trip: Trip | undefined, message: keyof typeof messages): Html {
  const { title, text, back } = messages[message];
  const label = `Go back to ${tenant}`;
  return page(
    bank,
    title,
    html` <p class="sign" aria-hidden="true">!</p>
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${trip && back === 'leave' ? wayBack(trip.ref, label, 'main') : ''}
      ${trip && back === 'home' ? wayHome(trip.errand.link, label) : ''}`,
  );
}
