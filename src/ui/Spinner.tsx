import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

/** A turning ring for waits under a few seconds. Decorative: say what is going on in words beside it. */
export const Spinner = slotted('Spinner', function Spinner() {
  const part = usePart();
  return <span {...part('spinner')} aria-hidden="true" />;
});
