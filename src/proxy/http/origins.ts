/** A web page of one of the origins; `blob:` and addresses with a password in them have such an origin, too. */
export function isAllowed(returnTo: string, origins: ReadonlySet<string>): boolean {
  // What the parser would mend was not written by a person; nobody else need agree on how to mend it.
  if (/[\s\\\p{Cc}]/u.test(returnTo)) return false;
  const { origin, protocol, username, password } = new URL(returnTo);
  return origins.has(origin) && /^https?:$/.test(protocol) && username === '' && password === '';
}

/** @throws TypeError naming the setting, when it is not an origin. */
export function originOf(value: string, setting: string): string {
  try {
    const { origin, protocol } = new URL(value);
    if (origin === value.replace(/\/$/, '') && /^https?:$/.test(protocol)) return origin;
  } catch {
    // Told below, like any other thing that is no origin.
  }
  throw new TypeError(`${setting} is "${value}". It must be an origin like https://tenant.example, without a path.`);
}

/** @throws TypeError naming the setting, when it is not a page of the origin without a fragment. */
export function pageOf(value: string, origin: string, setting: string): string {
  if (URL.canParse(value) && !value.includes('#')) {
    const { href } = new URL(value);
    if (isAllowed(href, new Set([origin]))) return href;
  }
  throw new TypeError(
    `${setting} is "${value}". It must be a page on ${origin}, like ${origin}/phone, without a # part.`,
  );
}
