import { useEffect, useState } from 'react';
import type { CameraSubject } from '../../ui/CameraView.js';

/** What keeps a camera closed: its user, its absence, another program, or a page that is not secure. */
export type CameraFailure = 'denied' | 'none' | 'busy' | 'insecure';

export type Camera =
  { state: 'starting' } | { state: 'live'; stream: MediaStream } | { state: 'failed'; why: CameraFailure };

/** By the names that the platform gives its errors. */
const reasons: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
  insecure: 'insecure',
};

/** A camera that is open for as long as this is shown, and asked for anew by another `attempt`. */
export function useCamera(subject: CameraSubject, attempt: number): Camera {
  const [camera, setCamera] = useState<Camera>({ state: 'starting' });
  useEffect(() => {
    let current = true;
    let opened: MediaStream | undefined;
    setCamera({ state: 'starting' });
    open(subject).then(
      (stream) => {
        opened = stream;
        if (!current) return close(stream);
        // Pulled out, or taken away by the system.
        stream
          .getVideoTracks()[0]
          ?.addEventListener('ended', () => current && setCamera({ state: 'failed', why: 'none' }));
        setCamera({ state: 'live', stream });
      },
      (error: unknown) => {
        const name = error instanceof Error ? error.name : '';
        if (current) setCamera({ state: 'failed', why: reasons[name] ?? 'none' });
      },
    );
    return () => {
      current = false;
      if (opened) close(opened);
    };
  }, [subject, attempt]);
  return camera;
}

async function open(subject: CameraSubject): Promise<MediaStream> {
  // Its type does not say that it is missing on pages that are not secure.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw Object.assign(new Error('No camera on a page that is not secure'), { name: 'insecure' });
  return devices.getUserMedia({
    audio: false,
    video: {
      facingMode: { ideal: subject === 'face' ? 'user' : 'environment' },
      width: { ideal: 2560 },
      height: { ideal: 1440 },
    },
  });
}

function close(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop();
}
