import { useEffect, useState, type ReactNode } from 'react';
import { usePart } from './usePart.js';

/** After how many milliseconds a region has been noticed by whatever reads it. */
const noticed = 100;

/**
 * Says its words once through a screen reader whenever they change, and shows nothing. A region that arrives together with its
 * words is not read everywhere: it comes empty, and they come into it.
 */
export function LiveRegion({ children }: { children?: ReactNode }) {
  const part = usePart();
  const [here, setHere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div {...part('status', 'ok-visually-hidden')} role="status">
      {here && children}
    </div>
  );
}
