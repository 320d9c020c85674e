import type { ClientOptions } from '../Transport.js';
import type { Facts } from './Check.js';
import { checks } from './checks.js';
import type { CheckName, Finding } from './Finding.js';
import { readPage } from './readPage.js';
import { readProxy } from './readProxy.js';

/** Finds out what it can, and says what there is to say about it. */
export async function runChecks(options: ClientOptions): Promise<Finding[]> {
  const [page, proxy] = await Promise.all([readPage(), readProxy(options)]);
  return findingsOf({ page, proxy });
}

export const findingsOf = (facts: Facts): Finding[] =>
  (Object.keys(checks) as CheckName[]).flatMap((check) =>
    checks[check](facts).map((finding) => ({ check, ...finding })),
  );
