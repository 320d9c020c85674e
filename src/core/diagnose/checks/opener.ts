import type { Check } from '../Check.js';

/** Whether the page can see the window it opens for a trip (Cross-Origin-Opener-Policy). */
export const opener: Check = ({ page }) => {
  if (!page) return [];
  const policy = page.headers?.get('cross-origin-opener-policy')?.split(';')[0]?.trim() ?? '';
  if (page.isolated || policy === 'same-origin' || policy === 'noopener-allow-popups')
    return [
      {
        level: 'warning',
        what: `The page’s Cross-Origin-Opener-Policy (${policy || 'same-origin'}) cuts it off from the windows it opens: they look closed as soon as they are at the bank.`,
        fix: page.isolated
          ? 'The page is cross-origin isolated and needs that policy: use trip="page" here. Nothing breaks otherwise, but the wizard offers to open the bank’s page again while it is open.'
          : 'Send Cross-Origin-Opener-Policy: same-origin-allow-popups, or use trip="page". Nothing breaks otherwise, but the wizard offers to open the bank’s page again while it is open.',
      },
    ];
  if (!page.headers) return [unread];
  return [{ level: 'ok', what: 'The page can see the windows it opens.' }];
};

const unread = {
  level: 'warning',
  what: 'The page’s own headers could not be read, so its Cross-Origin-Opener-Policy is not known.',
  fix: 'Look into the browser’s network panel: it should be absent, unsafe-none or same-origin-allow-popups.',
} as const;
