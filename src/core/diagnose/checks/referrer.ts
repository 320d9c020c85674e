import type { Check } from '../Check.js';

const known = new Set([
  'no-referrer',
  'no-referrer-when-downgrade',
  'same-origin',
  'origin',
  'strict-origin',
  'origin-when-cross-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
]);

/** Whether the bank learns the page's full address from the trip (Referrer-Policy). */
export const referrer: Check = ({ page }) => {
  if (!page) return [];
  // The last one that a browser knows counts; the page's own word comes after that of its headers.
  const policy = [page.headers?.get('referrer-policy') ?? '', page.meta.referrer ?? '']
    .flatMap((list) => list.toLowerCase().split(','))
    .map((one) => one.trim())
    .findLast((one) => known.has(one));
  if (policy === 'unsafe-url' || policy === 'no-referrer-when-downgrade')
    return [
      {
        level: 'warning',
        what: `The page’s Referrer-Policy (${policy}) tells the bank the page’s whole address when a trip opens a window.`,
        fix: 'Send Referrer-Policy: strict-origin-when-cross-origin, which is what browsers do unless told, or a stricter one.',
      },
    ];
  return [
    { level: 'ok', what: `The bank learns no more of the page’s address than its origin (${policy ?? 'by default'}).` },
  ];
};
