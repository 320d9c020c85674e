import type { ReactNode } from 'react';
import { usePart } from '../../ui/usePart.js';

/** The place of the card in a modal or a page. */
export function Place({ children }: { children: ReactNode }) {
  const part = usePart();
  return <div {...part('place')}>{children}</div>;
}
