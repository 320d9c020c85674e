import { placeOf } from '../words/textsOn.js';
import type { Stop } from './stopsIn.js';

/**
 * Where the keyboard goes against the way in which the page is read: up, or back in a line. What takes a whole card out stands
 * beside its name, and is met after what is asked for in it.
 */
export function strayStops(stops: readonly Stop[], direction: string): string[] {
  const read = stops.filter(({ control }) => !control.closest('[data-part="item-action"]'));
  const forced = stops.filter(({ control }) => control.tabIndex > 0);
  return [
    ...forced.map(({ control }) => `${placeOf(control)} has a place of its own in the order`),
    ...read.flatMap((stop, at) => {
      const next = read[at + 1];
      const back = next && wayBack(stop.box, next.box, direction);
      return back ? [`from ${placeOf(stop.control)} the keyboard goes ${back} to ${placeOf(next.control)}`] : [];
    }),
  ];
}

function wayBack(from: DOMRect, to: DOMRect, direction: string): string | undefined {
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  if (shared < Math.min(from.height, to.height) / 2) return to.top < from.top ? 'up' : undefined;
  const before = direction === 'rtl' ? to.left >= from.right : to.right <= from.left;
  return before ? 'back' : undefined;
}
