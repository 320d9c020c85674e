import type { Stack } from './Stack.js';
import type { Places } from './Traces.js';

/** Words of the upstream's wire: where one of them is in the browser, its value is not far. */
export const upstreamWords = ['temp_token', 'access_token', 'credentials_id', 'client_app_key', 'client_secret'];

/** The upstream's keys, and all that it has given out. */
export function secretsOf({ sandbox }: Pick<Stack, 'sandbox'>): string[] {
  const { client_app_key, client_secret, service_account } = sandbox.tenant;
  return [
    ...Object.values(sandbox.issued).flat(),
    client_app_key,
    client_secret,
    service_account.private_key.slice(40, 100),
  ];
}

/** What people enter in these tests, as typed and as sent. */
export const personal = ['ana@example.com', '0722 123 456', '722123456', 'RO49 AAAA', 'RO49AAAA', '1900201'];

/** Which of the words lie in which place: `storage: …`, one for each. */
export function foundIn(places: Places, words: readonly string[]): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${place}: ${word.slice(0, 24)}`),
  );
}
