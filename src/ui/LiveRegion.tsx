import type { ReactNode } from 'react';

/**
 * Says its words once through a screen reader whenever they change, and shows nothing. Keep it rendered and change its
 * children: a region that arrives together with its words is not read everywhere.
 */
export function LiveRegion({ children }: { children?: ReactNode }) {
  return (
    <div className="ok-visually-hidden" role="status" data-part="status">
      {children}
    </div>
  );
}
