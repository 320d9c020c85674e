import { DetailedError, Upload as TusUpload } from 'tus-js-client';
import { fetchStack } from './fetchStack.js';
import { readFailure } from './readFailure.js';
import { OnboardingError } from './OnboardingError.js';
import { whenOnline, type Surroundings } from './Surroundings.js';
import type { UploadRequest } from './UploadRequest.js';

/**
 * What one call carries, in bytes. However large the file, only so much of it is in memory; and it is what the strictest of
 * the usual gateways lets through unless told (nginx: 1 MiB).
 */
const chunkSize = 1024 * 1024;

/** How long to wait before the next try, in milliseconds; begins anew whenever something got through. */
const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000];

interface TusRequest extends UploadRequest {
  endpoint: string;
  surroundings: Surroundings;
  fetch?: typeof globalThis.fetch;
}

/**
 * Sends one file by tus 1.0, chunk by chunk; a cut connection goes on where it stopped, and being offline is waited
 * out. Nothing is written to the browser's storage.
 *
 * @returns the upload's id.
 * @throws OnboardingError why it was not taken or given up; the signal's reason when stopped.
 */
export function tusUpload(request: TusRequest): Promise<string> {
  const { endpoint, stepId, field, file, fingerprint, signal, onBegun, onProgress, onStalled, surroundings } = request;
  return new Promise((resolve, reject) => {
    let upload: TusUpload;
    const begin = (resume: string | undefined) => {
      upload = new TusUpload(file, {
        ...address(endpoint, resume),
        chunkSize,
        retryDelays,
        storeFingerprintForResuming: false,
        metadata: {
          field,
          stepId,
          filename: sendableName(file.name) || field,
          filetype: file.type,
          ...(fingerprint !== undefined && { fingerprint }),
        },
        ...(request.fetch && { httpStack: fetchStack(request.fetch) }),
        onUploadUrlAvailable: () => {
          // Stopped before anybody knew its id: nobody could ever go on with it.
          if (signal.aborted) return void upload.abort(true).catch(() => undefined);
          // Without this, an answer that comes in the place of the proxy's (502) would make tus begin anew.
          upload.options.endpoint = null;
          onBegun?.(lastSegment(upload.url));
        },
        onProgress: (sent) => {
          if (!signal.aborted) onProgress?.(sent);
        },
        onShouldRetry: (error) => {
          const again = !signal.aborted && surroundings.online() && mayPass(error);
          if (again) onStalled?.();
          return again;
        },
        onSuccess: () => resolve(lastSegment(upload.url)),
        onError: (error) => void giveUp(error, resume),
      });
      upload.start();
    };
    const giveUp = async (error: Error, resumed: string | undefined) => {
      if (signal.aborted) return;
      // What had arrived before is gone.
      if (resumed !== undefined && isGone(error)) return begin(undefined);
      if (surroundings.online() || !mayPass(error)) return reject(toOnboardingError(error));
      onStalled?.();
      await whenOnline(surroundings);
      if (!signal.aborted) upload.start();
    };
    const stop = () => {
      if (upload?.url) void upload.abort();
      reject(signal.reason as unknown);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    begin(request.resume);
  });
}

const address = (endpoint: string, resume: string | undefined) =>
  resume === undefined ? { endpoint } : { uploadUrl: `${endpoint}/${encodeURIComponent(resume)}` };

/** A name as `checkFileName` takes it: some systems allow in names what looks like a path elsewhere. */
const sendableName = (name: string) => name.replace(/[\\/\p{Cc}]/gu, '_').slice(-255);

const lastSegment = (url: string | null) => decodeURIComponent(url?.split(/[?#]/)[0]?.split('/').at(-1) ?? '');

const statusOf = (error: Error) => (error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0);

const isGone = (error: Error) => [404, 410].includes(statusOf(error));

/** Whether the same may get through in a moment. */
function mayPass(error: Error): boolean {
  const { transient, code } = toOnboardingError(error);
  // Two tries that met, or bytes whose arrival nobody heard of: it asks how far it is, and goes on from there.
  const outOfStep = code === 'upload_offset' || (code === 'protocol' && [409, 423].includes(statusOf(error)));
  return transient || outOfStep;
}

function toOnboardingError(error: Error): OnboardingError {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (!response || response.getStatus() === 0) return OnboardingError.from(error);
  return readFailure(response.getStatus(), response.getBody(), response.getHeader('Retry-After'));
}
