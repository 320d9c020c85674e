import { OnboardingError } from './OnboardingError.js';
import { whenOnline, type Surroundings } from './Surroundings.js';

/** A try that is asked to come later than this, in seconds, is not waited for. */
const longest = 60;

/**
 * Makes a call, and makes it again where that may help: up to `retries` times at growing distances, or as far apart as
 * the proxy asks. Three retries take 4 to 7 seconds, five take 15 to 30. While offline it waits.
 *
 * @param onHeld hears until when, in milliseconds since 1970, it waits because the proxy asks it to; undefined when it goes on.
 * @throws OnboardingError why the last try failed; at once where the proxy asks for more than a minute.
 */
export async function persist<Value>(
  call: () => Promise<Value>,
  retries: number,
  surroundings: Surroundings,
  onHeld: (until: number | undefined) => void = () => {},
): Promise<Value> {
  for (let failures = 0; ; failures += 1) {
    await whenOnline(surroundings);
    try {
      return await call();
    } catch (cause) {
      const error = OnboardingError.from(cause);
      const { retryAfter } = error;
      if (!error.transient || failures === retries || (retryAfter ?? 0) > longest) throw error;
      const delay = retryDelay(failures, retryAfter);
      if (retryAfter) onHeld(Date.now() + delay);
      await sleep(delay);
      if (retryAfter) onHeld(undefined);
    }
  }
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Half to the full length, so that many browsers do not come back in the same moment. */
const jitter = (milliseconds: number) => milliseconds * (0.5 + Math.random() / 2);

function retryDelay(failures: number, retryAfter: number | undefined): number {
  if (retryAfter === undefined) return jitter(Math.min(1000 * 2 ** failures, 15_000));
  return retryAfter * 1000 + jitter(500);
}
