import type { Session } from '../protocol/index.js';
import type { OnboardingError } from './OnboardingError.js';

/**
 * What is on its way to the proxy: an answer, the wish for a fresh link to the bank, the wish to change an earlier answer
 * (`change`) or to leave it as it was (`return`), or the end of the application.
 */
export type Sending = 'answer' | 'renewal' | 'change' | 'return' | 'cancellation';

/**
 * What is known of a session now. A snapshot never changes; a newer one takes its place, and its session's `revision`
 * never goes back. `online` is false while the browser knows that it has no network: calls then wait for it.
 */
export type OnboardingSnapshot =
  | { phase: 'loading'; online: boolean }
  | { phase: 'failed'; error: OnboardingError; online: boolean }
  | {
      phase: 'ready';
      session: Session;
      sending: Sending | false;
      /** What went wrong with the last thing tried; gone as soon as something newer is known. */
      error?: OnboardingError;
      online: boolean;
    };

/** How sending ended. The session also is in the next snapshot, and so is the error. */
export type SendResult = { ok: true; session: Session } | { ok: false; error: OnboardingError };
