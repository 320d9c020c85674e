import type { Check } from '../Check.js';

/** Whether the proxy lets calls of this page change anything. */
export const origin: Check = ({ page, proxy: { guarded, diagnosis } }) => {
  if (!page || !guarded) return [];
  const known = diagnosis && diagnosis.publicOrigin !== page.origin ? ` It expects ${diagnosis.publicOrigin}.` : '';
  if (guarded.problem === 'origin_refused')
    return [
      {
        level: 'error',
        what: `The proxy refuses calls from this page’s origin, ${page.origin}.${known}`,
        fix: known
          ? `Set ONBOARDING_PUBLIC_ORIGIN to ${page.origin}, or open the page at ${diagnosis?.publicOrigin}.`
          : 'Something between page and proxy takes the Origin header away or changes it: pass it on as it is.',
      },
    ];
  if (guarded.problem === undefined)
    return [
      {
        level: 'warning',
        what: `A POST to the proxy was answered by something in between (status ${guarded.status}).`,
        fix: 'Let the firewall or gateway pass POST, PUT, PATCH and DELETE on to the proxy, with Origin, If-Match and Idempotency-Key.',
      },
    ];
  return [{ level: 'ok', what: `Calls from ${page.origin} are let in.` }];
};
