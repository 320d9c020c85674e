import { isProblem } from './answers.js';
import { OnboardingError } from './OnboardingError.js';

/** Makes an error of an answer that is not a success. What is no problem document came from something in between. */
export function readFailure(status: number, body: string, retryAfter?: string | null): OnboardingError {
  const seconds = secondsUntil(retryAfter ?? '');
  const wait = Number.isFinite(seconds) && { retryAfter: seconds };
  const problem = parseJson(body);
  if (isProblem(problem)) return new OnboardingError('problem', problem.title, { problem, ...wait });
  const passes = status >= 500 || status === 408 || status === 429 || isCut(body);
  return new OnboardingError(
    passes ? 'network' : 'protocol',
    `The proxy's address answered with status ${status} and no problem document.`,
    { ...wait },
  );
}

/** A `Retry-After` in seconds: it comes as such, or as a date. NaN when it is neither. */
function secondsUntil(retryAfter: string): number {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  return Math.max(0, Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000));
}

/** Whether a text begins as JSON does and does not end so: something in between has cut it. */
export const isCut = (text: string): boolean => /^\s*[{[]/.test(text) && parseJson(text) === undefined;

/** What a text says, where it is JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
