import { useMemo } from 'react';
import type { FieldOf, Upload } from '../protocol/index.js';
import { useOnboardingSession } from './OnboardingProvider.js';

/** Sends files into fields and takes them back. */
export interface Uploader {
  /**
   * Sends a file. `onProgress` hears the share that has arrived, from 0 to 1; aborting `signal` takes back what arrived.
   *
   * @throws OnboardingError when it could not be sent or was not taken; the signal's reason when aborted.
   */
  upload: (
    field: FieldOf<'file'>,
    file: File,
    options: { stepId: string; signal: AbortSignal; onProgress: (fraction: number) => void },
  ) => Promise<Upload>;
  remove: (uploadId: string) => Promise<void>;
}

/**
 * The way for files into the session above.
 *
 * @throws Error when no `OnboardingProvider` is above.
 */
export function useUploader(): Uploader {
  const session = useOnboardingSession();
  return useMemo(
    () => ({
      upload: (field, file, options) => session.upload({ ...options, field: field.name, file }),
      remove: (uploadId) => session.removeUpload(uploadId),
    }),
    [session],
  );
}
