import type { Finding } from './diagnose/Finding.js';
import type { ClientOptions } from './Transport.js';

/**
 * Looks for what would break an onboarding on this page: the way to the proxy, the login on the way back from the bank, the page's
 * headers, clocks. For whoever builds the page, on that page, as a signed-in user; it changes nothing. The code for it is loaded on
 * first use.
 *
 * @returns what was found, the ground of all else first. Never empty; nothing but `ok` means that all is well.
 * @throws when its code cannot be loaded.
 * @example
 * import { diagnose } from 'onboarding-kit';
 *
 * console.table(await diagnose({ proxyUrl: '/onboarding' }));
 */
export async function diagnose(options: ClientOptions = {}): Promise<Finding[]> {
  const { runChecks } = await import('./diagnose/runChecks.js');
  return runChecks(options);
}
