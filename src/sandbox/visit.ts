import { findTestUser } from './bank/testUsers.js';
import type { Visit } from './Sandbox.js';

/** Walks through a bank's pages by their own forms; see `Sandbox.visit`. */
export async function visit(
  send: (request: Request) => Promise<Response>,
  url: string,
  { user = 'ana', decision }: Visit,
): Promise<string> {
  const submit = (page: string, fields: Record<string, string>) =>
    send(new Request(`${url}/${page}`, { method: 'POST', body: new URLSearchParams(fields) }));

  const entrance = await send(new Request(url));
  if (!entrance.ok)
    throw new Error(
      `The bank answers ${entrance.status} at ${url}: the link is not its own, was used, or has run out.`,
    );

  const name = decision === 'fail' ? 'elena' : user;
  const codes = (findTestUser(name)?.refusedCodes ?? 0) + 1;
  let loggedIn = false;
  for (let attempt = 0; attempt < codes; attempt += 1)
    loggedIn = (await submit('login', { user: name, code: '0000' })).status === 303;
  if (!loggedIn) throw new Error(`"${name}" cannot log in at the bank: take the name of a test user.`);

  if (findTestUser(name)?.confirmsInApp) await submit('app', { decision });
  const decide = await send(new Request(`${url}/decide`));
  const decided = decide.headers.get('location');
  if (decided !== null) return decided;
  const page = await decide.text();
  const answer = /name="decision"/.test(page) ? await approveOrRefuse() : await submit('leave', {});
  const location = answer.headers.get('location');
  if (location === null) throw new Error(`The bank answered ${answer.status} and led nowhere.`);
  return location.startsWith('/bank/') ? onTheWay(location) : location;

  /** Where a page leads by itself, without the wait. */
  async function onTheWay(path: string): Promise<string> {
    const { origin } = new URL(url);
    const html = await (await send(new Request(`${origin}${path}`))).text();
    return /;url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  }

  function approveOrRefuse() {
    const accounts = Array.from(page.matchAll(/type="checkbox" name="account" value="([^"]*)"/g), ([, id = '']) => [
      'account',
      id,
    ]);
    const body = new URLSearchParams([['decision', decision], ...accounts]);
    return send(new Request(`${url}/decide`, { method: 'POST', body }));
  }
}
