import type { ReactNode } from 'react';
import { usePart } from './usePart.js';

/**
 * Says its words once through a screen reader whenever they change, and shows nothing. Keep it rendered and change its
 * children: a region that arrives together with its words is not read everywhere.
 */
export function LiveRegion({ children }: { children?: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('status', 'ok-visually-hidden')} role="status">
      {children}
    </div>
  );
}
