import { OnboardingError } from './OnboardingError.js';
import { whenOnline, type Surroundings } from './Surroundings.js';

/**
 * Makes a call, and makes it again where that may help: up to `retries` times at growing distances, or as far apart as
 * the proxy asks. Three retries take 4 to 7 seconds, five take 15 to 30. While offline it waits.
 *
 * @throws OnboardingError why the last try failed.
 */
export async function persist<Value>(
  call: () => Promise<Value>,
  retries: number,
  surroundings: Surroundings,
): Promise<Value> {
  for (let failures = 0; ; failures += 1) {
    await whenOnline(surroundings);
    try {
      return await call();
    } catch (cause) {
      const error = OnboardingError.from(cause);
      if (!error.transient || failures === retries) throw error;
      await sleep(retryDelay(failures, error));
    }
  }
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Half to the full length, so that many browsers do not come back in the same moment. */
const jitter = (milliseconds: number) => milliseconds * (0.5 + Math.random() / 2);

function retryDelay(failures: number, { retryAfter }: OnboardingError): number {
  if (retryAfter === undefined) return jitter(Math.min(1000 * 2 ** failures, 15_000));
  return Math.min(retryAfter * 1000, 60_000) + jitter(500);
}
