import type { Check } from '../Check.js';

/** Whether the windows of a trip can hear each other, and have the same cookies. */
export const storage: Check = ({ page }) => {
  if (!page) return [];
  const { framedBy, storageAccess, channel } = page;
  if (storageAccess === false)
    return [
      {
        level: 'error',
        what: 'The page is in a frame of another site, and the browser gives it no cookies there.',
        fix: 'Open the onboarding as a page of its own. In a frame, the login needs a cookie that is SameSite=None; Secure; Partitioned, and is another one than outside of it.',
      },
    ];
  if (framedBy === 'other-origin')
    return [
      {
        level: 'warning',
        what: 'The page is in a frame of another origin: on another site, its storage and cookies are kept apart from those of the window that comes back from the bank.',
        fix: 'Where you can, open the onboarding as a page of its own. Else keep trip="auto": the session goes on by asking the proxy, a few seconds later.',
      },
    ];
  if (channel !== 'works')
    return [
      {
        level: 'warning',
        what: 'Windows of this page do not hear each other (BroadcastChannel).',
        fix: 'Nothing breaks: the session goes on by asking the proxy, a few seconds later. Look for a browser extension or a setting that takes BroadcastChannel away.',
      },
    ];
  return [{ level: 'ok', what: 'The page has its storage to itself, and its windows hear each other.' }];
};
