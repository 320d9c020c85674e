import type { Session, StartRequest } from '../protocol/index.js';
import { newKey } from './newKey.js';
import type { OnboardingClient } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';

/** Starts one session, however often it is called: what may have arrived is asked for again by the same key. */
export function opening(client: OnboardingClient, request: StartRequest): () => Promise<Session> {
  let key = newKey();
  return async () => {
    try {
      return await client.start(request, key);
    } catch (error) {
      // A refusal is final for its key.
      if (error instanceof OnboardingError && !error.transient) key = newKey();
      throw error;
    }
  };
}
