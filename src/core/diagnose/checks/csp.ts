import type { Check, PageFacts } from '../Check.js';
import type { Finding } from '../Finding.js';

type Said = Omit<Finding, 'check'>;
/** A policy's directives, each with its sources. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** Whether the page's Content-Security-Policy lets the kit work, and keeps others from framing it. */
export const csp: Check = ({ page, proxy: { url } }) => {
  if (!page) return [];
  const policies = policiesOf(page);
  const findings: Said[] = [];
  if (policies.some((policy) => !allows(policy.get('connect-src') ?? policy.get('default-src'), url, page.origin)))
    findings.push({
      level: 'error',
      what: 'The page’s Content-Security-Policy lets it make no calls to the proxy.',
      fix: "Add 'self' to its connect-src, or that directive to the policy: connect-src 'self'.",
    });
  if (policies.some((policy) => policy.get('sandbox')?.includes('allow-popups') === false))
    findings.push({
      level: 'warning',
      what: 'The page’s Content-Security-Policy (sandbox) lets it open no windows: every trip in one is blocked.',
      fix: 'Add allow-popups and allow-popups-to-escape-sandbox to sandbox, or use trip="page".',
    });
  // A policy in a meta element says nothing about frames.
  const framing = policiesIn(page.headers?.get('content-security-policy') ?? '').some((policy) =>
    policy.has('frame-ancestors'),
  );
  if (page.headers && !framing && !page.headers.has('x-frame-options'))
    findings.push({
      level: 'warning',
      what: 'Every site may show this page in a frame, and lay something over its buttons (clickjacking).',
      fix: "Send Content-Security-Policy: frame-ancestors 'self', with the sites that embed the page on purpose.",
    });
  if (findings.length > 0) return findings;
  const seen =
    policies.length > 0
      ? 'The page’s Content-Security-Policy lets the kit work.'
      : 'No Content-Security-Policy is in the way.';
  return [{ level: 'ok', what: seen }];
};

const policiesOf = ({ headers, meta }: PageFacts): Policy[] => [
  ...policiesIn(headers?.get('content-security-policy') ?? ''),
  ...meta.policies.flatMap(policiesIn),
];

/** Several policies come behind commas, or in several headers; each of them has to agree. */
const policiesIn = (text: string): Policy[] =>
  text
    .split(',')
    .filter((policy) => policy.trim() !== '')
    .map((policy) => {
      const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
      return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
    });

/** Whether one of the sources stands for the address; all do where there is no list. */
function allows(sources: readonly string[] | undefined, address: string, own: string): boolean {
  if (!sources) return true;
  const { origin, protocol, host, hostname } = new URL(address);
  return sources.some((source) => {
    const one = source.toLowerCase();
    if (one === '*' || one === protocol) return true;
    if (one === "'self'") return origin === own;
    const place = one.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return place === host || (place.startsWith('*.') && hostname.endsWith(place.slice(1)));
  });
}
