import { nameOf } from '../../stories/redlines/readOut.js';
import { placeOf } from '../words/textsOn.js';
import type { Stop } from './stopsIn.js';

const native = 'a, button, input, select, textarea, summary';

/** What can have the focus, and does not say what it is called, or what it is. */
export function nameless(stops: readonly Stop[]): string[] {
  return stops.flatMap(({ control }) => [
    ...(nameOf(control) === '' ? [`${placeOf(control)} has no name`] : []),
    ...(control.matches(native) || control.role ? [] : [`${placeOf(control)} has no role`]),
  ]);
}
