import { DetailedError, Upload as TusUpload } from 'tus-js-client';
import type { Upload } from '../protocol/index.js';
import { fetchStack } from './fetchStack.js';
import { readFailure } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import type { UploadRequest } from './OnboardingSession.js';
import { whenOnline, type Surroundings } from './Surroundings.js';

/** Small enough that a cut connection loses little, large enough that round trips do not count. In bytes. */
const chunkSize = 1024 * 1024;

interface TusRequest extends UploadRequest {
  endpoint: string;
  surroundings: Surroundings;
  fetch?: typeof globalThis.fetch;
}

/**
 * Sends one file by tus 1.0, chunk by chunk; a cut connection goes on where it stopped, and being offline is waited
 * out. Nothing is written to the browser's storage.
 */
export function tusUpload({
  endpoint,
  stepId,
  field,
  file,
  signal,
  onProgress,
  surroundings,
  fetch,
}: TusRequest): Promise<Upload> {
  return new Promise<Upload>((resolve, reject) => {
    const upload = new TusUpload(file, {
      endpoint,
      chunkSize,
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      storeFingerprintForResuming: false,
      // A file system's longest name fits; what a page made up may be longer.
      metadata: { field, stepId, filename: file.name.slice(-255) || field, filetype: file.type },
      ...(fetch && { httpStack: fetchStack(fetch) }),
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 1),
      onShouldRetry: (error) => [0, 408, 409, 423, 429].includes(status(error)) || status(error) >= 500,
      onSuccess: () =>
        resolve({
          id: lastSegment(upload.url),
          field,
          name: file.name,
          size: file.size,
          kind: file.type,
          state: 'ready',
        }),
      onError: (error) => void giveUp(error),
    });
    const giveUp = async (error: Error) => {
      const lost = !(error instanceof DetailedError) || status(error) === 0;
      if (!lost || surroundings.online()) return reject(toOnboardingError(error));
      await whenOnline(surroundings);
      if (!signal.aborted) upload.start();
    };
    const abort = () => {
      // What arrived so far is thrown away; if that does not get through, it expires by itself.
      upload.abort(true).catch(() => undefined);
      reject(signal.reason as unknown);
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    upload.start();
  });
}

const status = ({ originalResponse }: DetailedError) => originalResponse?.getStatus() ?? 0;

const lastSegment = (url: string | null) => decodeURIComponent(url?.split(/[?#]/)[0]?.split('/').at(-1) ?? '');

function toOnboardingError(error: Error): OnboardingError {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (!response || response.getStatus() === 0) return OnboardingError.from(error);
  return readFailure(response.getStatus(), response.getBody(), response.getHeader('Retry-After'));
}
