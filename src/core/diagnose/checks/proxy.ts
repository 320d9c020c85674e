import { isSkillList } from '../../answers.js';
import type { Check } from '../Check.js';

/** Whether the proxy is where the page looks for it. */
export const proxy: Check = ({ page, proxy: { url, skills } }) => {
  if (page && new URL(url).origin !== page.origin)
    return [
      {
        level: 'error',
        what: `The proxy is at ${url}, which is another origin than this page’s (${page.origin}): calls would go there without a login.`,
        fix: 'Mount the proxy on the page’s own origin, directly or through your gateway, and give proxyUrl as a path, such as /onboarding.',
      },
    ];
  if (!skills)
    return [
      {
        level: 'error',
        what: `No answer came from ${url}.`,
        fix: 'Check that the proxy runs, that proxyUrl is its address, and that neither a Content-Security-Policy (connect-src) nor a blocker stops the call.',
      },
    ];
  const { status, html, redirected, problem, body } = skills;
  if (redirected)
    return [
      {
        level: 'error',
        what: `${url} answers calls by a redirect, to a sign-in page perhaps.`,
        fix: 'Let the proxy answer by itself whoever is not signed in: exclude its path from whatever redirects.',
      },
    ];
  if (problem === 'unauthenticated')
    return [
      {
        level: 'warning',
        what: 'The proxy is there, and says that nobody is signed in.',
        fix: 'Run this as a signed-in user. If you are one, authenticate(request) does not find your login: check that the cookie’s Path and Domain cover the proxy’s address.',
      },
    ];
  if (html)
    return [
      {
        level: 'error',
        what: `${url} answers with a page (status ${status}) in place of JSON: the proxy is not mounted there.`,
        fix: 'Mount the proxy at that path, before a fallback for unknown paths; or set proxyUrl to where it is mounted.',
      },
    ];
  if (status === 404)
    return [
      {
        level: 'error',
        what: `There is nothing at ${url} (status 404).`,
        fix: 'Compare proxyUrl in the page with basePath in the proxy, and with the path that your gateway passes on: it must not be cut off.',
      },
    ];
  if (status === 429)
    return [
      {
        level: 'warning',
        what: 'The proxy is there, and asks to come later (status 429).',
        fix: 'Wait a minute and run this again.',
      },
    ];
  if (status !== 200 || !isSkillList(body))
    return [
      {
        level: 'error',
        what: `${url} answered with status ${status}, and not as the contract says.`,
        fix: 'Look into the proxy’s log; see whether something between page and proxy changes its answers.',
      },
    ];
  const available = body.skills.filter((skill) => skill.available).length;
  if (available === 0)
    return [
      {
        level: 'warning',
        what: 'The proxy is there, and has no skill that a user could begin.',
        fix: 'Pass skills to createNodeProxy, and check their available.',
      },
    ];
  return [{ level: 'ok', what: `The proxy is there, with skills to begin: ${available}.` }];
};
