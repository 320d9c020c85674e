import type { TripMode } from '../../protocol/index.js';
import type { TripPlan } from '../../react/index.js';

/** Where the wizard stands, as far as it matters for a trip. */
export interface TripPlace {
  /** It is in a frame of another page. */
  framed: boolean;
  /** It is used by touch. */
  coarse: boolean;
}

/**
 * What is asked for, or, for `auto`, what works best there: a window of its own beside a desktop's page, which stays as it
 * is; the page itself on a phone, whose browsers drop pages out of sight; another tab where a frame leaves no other way.
 */
export function planTrip(wanted: TripMode | 'auto', { framed, coarse }: TripPlace): TripPlan {
  const target = framed ? '_top' : undefined;
  if (wanted !== 'auto') return { mode: wanted, device: false, target };
  if (coarse) return { mode: framed ? 'tab' : 'page', device: false, target };
  return { mode: 'popup', device: true, target };
}
