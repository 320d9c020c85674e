import type { Session } from '../protocol/index.js';
import type { OnboardingError } from './OnboardingError.js';
import type { TripView } from './trip.js';

/**
 * What is on its way to the proxy: an answer, the wish for a fresh link to the bank, the wish to change an earlier answer
 * (`change`) or to leave it as it was (`return`), the wish for another code by message, or the end of the application.
 */
export type Sending = 'answer' | 'renewal' | 'change' | 'return' | 'code' | 'cancellation';

/**
 * What is known of a session now. A snapshot never changes; a newer one takes its place, and its session's `revision`
 * never goes back. `online` is false while the browser knows that it has no network: calls then wait for it. `retryAt`
 * tells that what is under way was put off because the proxy asked for it (`Retry-After`), and when it goes on, in milliseconds since
 * 1970 by this clock.
 */
export type OnboardingSnapshot =
  | { phase: 'loading'; online: boolean; retryAt?: number }
  | { phase: 'failed'; error: OnboardingError; online: boolean }
  | {
      phase: 'ready';
      session: Session;
      sending: Sending | false;
      /** What went wrong with the last thing tried; gone as soon as something newer is known. */
      error?: OnboardingError;
      online: boolean;
      retryAt?: number;
      /** A trip to the servicer that began here and is not over. */
      trip?: TripView;
      /** The session is gone on with in another tab: this one shows what it knew, and asks for nothing, until `wake()`. */
      resting: boolean;
      /** The page was away and is as it was left: nothing is sent before it is known how the session stands. */
      checking: boolean;
    };

/** How sending ended. The session also is in the next snapshot, and so is the error. */
export type SendResult = { ok: true; session: Session } | { ok: false; error: OnboardingError };
