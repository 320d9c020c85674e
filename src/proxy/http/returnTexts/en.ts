import type { ReturnTexts } from './ReturnTexts.js';

export const en: ReturnTexts = {
  moment: { title: 'One moment', text: 'You are being led back.', home: 'Go on' },
  looking: { title: 'One moment', text: 'Looking for the page where you began.' },
  done: {
    title: 'You can go back now',
    text: 'The bank has answered. The page where you began goes on by itself, and you can close this one.',
    home: 'Go on here',
  },
  ask: {
    title: 'Did you begin this yourself?',
    text: 'You are not signed in here. If you began this in another browser or on another device, it goes on there.',
    beware: 'If somebody sent you the link, answer no: what you confirmed would go to them.',
    more: 'If you began it in this browser, sign in here and then load this page again.',
    yes: 'Yes, I began it',
    no: 'No, I did not',
  },
  elsewhere: {
    title: 'Go back to where you began',
    text: 'It goes on there by itself, in the other browser or on the other device. You can close this page.',
  },
  declined: {
    title: 'Nothing was passed on',
    text: 'What the bank sent with this link was not taken.',
    beware:
      'If somebody sent you the link, do not go on with them. If you confirmed something at the bank, tell the bank.',
  },
  unknown: {
    title: 'Sign in first',
    text: 'You are not signed in here, so nothing was done yet. In the browser where you began, sign in, then load this page again.',
  },
  stale: {
    title: 'This link has been used or has run out',
    text: 'Nothing was changed by it. The page where you began shows how this stands and how to go on.',
    home: 'Back to {tenant}',
  },
  late: {
    title: 'The way back took too long',
    text: 'The link to the bank had run out, so its answer was not taken. Go back and ask for a new link.',
    home: 'Back to {tenant}',
  },
  foreign: {
    title: 'This answer could not be taken',
    text: 'It did not come from our own page. Nothing was changed. Open the link from the bank again and answer there.',
  },
  busy: {
    title: 'Try again in a moment',
    text: 'Too much was asked from here just now. Nothing was changed. Load this page again in {seconds}.',
  },
  failed: {
    title: 'Something went wrong here',
    text: 'Nothing was changed. Load this page again. If that does not help, go back to the page where you began.',
    more: 'Reference: {reference}',
  },
  noScript: 'Scripts are off in this browser, so this page cannot close by itself.',
  tenant: 'where you began',
};
