import { createContext, useContext, useMemo } from 'react';
import type { OnboardingSession, UploadRequest } from '../core/index.js';
import type { FieldOf, Handover, Upload } from '../protocol/index.js';
import { SessionContext } from './OnboardingProvider.js';

/** Sends files into fields, takes them back, and tells how they stand. */
export interface Uploader {
  /**
   * Sends a file.
   *
   * @throws OnboardingError when it could not be sent or was not taken; the signal's reason when stopped.
   */
  upload: (field: FieldOf<'file'>, file: File, options: Omit<UploadRequest, 'field' | 'file'>) => Promise<Upload>;
  remove: (uploadId: string) => Promise<void>;
  /** Hears when there may be something new in `uploads`. */
  subscribe: (listener: () => void) => () => void;
  /** The files of the step as the proxy knows them; the same list until it changes. */
  uploads: () => readonly Upload[];
  /** Looks often for files that come from elsewhere, until the returned function is called. */
  watch: () => () => void;
  /** Whether another device can fill a slot of the step. */
  canHandOver: () => boolean;
  /** Makes the link for it. */
  handOver: (stepId: string, field: string) => Promise<Handover>;
  /** The time by the proxy's clock, in milliseconds since 1970: what a link's end is to be compared with. */
  now: () => number;
}

const UploaderContext = createContext<Uploader | undefined>(undefined);

/** Gives a way for files to everything inside that is not the session's own, e.g. that of another device. */
export const UploaderProvider = UploaderContext.Provider;

/**
 * The way for files from here.
 *
 * @throws Error when neither an `OnboardingProvider` nor an `UploaderProvider` is above.
 */
export function useUploader(): Uploader {
  const given = useContext(UploaderContext);
  const session = useContext(SessionContext);
  const uploader = useMemo(() => given ?? (session && uploaderOf(session)), [given, session]);
  if (!uploader)
    throw new Error(
      'This hook needs an <OnboardingProvider session={…}> above it: <OnboardingWizard> brings one, other trees render their own.',
    );
  return uploader;
}

const uploaderOf = (session: OnboardingSession): Uploader => ({
  upload: (field, file, options) => session.upload({ ...options, field: field.name, file }),
  remove: async (uploadId) => {
    await session.removeUpload(uploadId);
    await session.lookAgain();
  },
  subscribe: session.subscribe,
  uploads: () => session.uploads(),
  watch: () => session.watchFiles(),
  canHandOver: () => {
    const snapshot = session.getSnapshot();
    const step = snapshot.phase === 'ready' ? snapshot.session.step : undefined;
    return step?.kind === 'form' && step.handover === true;
  },
  handOver: (stepId, field) => session.handOver(stepId, field),
  now: () => session.now(),
});
