import type { Upload } from '../protocol/index.js';
import type { OnboardingClient } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import type { Surroundings } from './Surroundings.js';
import type { UploadRequest } from './UploadRequest.js';

interface Way {
  client: OnboardingClient;
  /** Where tus creates. */
  endpoint: string;
  surroundings: Surroundings;
  /** Looks how the files stand. */
  look: () => Promise<void>;
  uploads: () => readonly Upload[];
}

/** Sends a file by code that is loaded on first use, and looks how the proxy finds it. */
export async function sendFile(request: UploadRequest, way: Way): Promise<Upload> {
  const { tusUpload } = await import('./tusUpload.js').catch((cause: unknown) => {
    throw OnboardingError.from(cause);
  });
  const { client, endpoint, surroundings } = way;
  const id = await tusUpload({
    ...request,
    endpoint,
    surroundings,
    ...(client.ownFetch && { fetch: client.fetch }),
  });
  await way.look();
  const { field, file } = request;
  const { name, size, type: kind } = file;
  const found = way.uploads().find((upload) => upload.id === id);
  // A look that failed takes nothing away from what has arrived.
  return found ?? { id, field, name, size, received: size, kind, state: 'ready' };
}
