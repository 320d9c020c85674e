import { useEffect, useState } from 'react';

/**
 * Whether there may be a camera to open in the page. Nobody is asked for leave by this. On a page that is not secure nothing
 * can be known, and whoever wants to use the camera is told why it stays closed.
 */
export function useHasCamera(wanted: boolean): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    // Its type does not say that it is missing on pages that are not secure.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    let current = true;
    const look = async () => {
      const list = devices ? await devices.enumerateDevices().catch(() => []) : undefined;
      if (current) setFound(list?.some(({ kind }) => kind === 'videoinput') ?? true);
    };
    void look();
    devices?.addEventListener('devicechange', look);
    return () => {
      current = false;
      devices?.removeEventListener('devicechange', look);
    };
  }, [wanted]);
  return wanted && found;
}
