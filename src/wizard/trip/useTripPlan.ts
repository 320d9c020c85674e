import { useState } from 'react';
import type { TripMode } from '../../protocol/index.js';
import type { TripPlan } from '../../react/index.js';
import { planTrip } from './planTrip.js';

/** How the user goes to the servicer from where the wizard stands. For the browser alone. */
export function useTripPlan(wanted: TripMode | 'auto' = 'page'): TripPlan {
  const [place] = useState(() => ({
    framed: window.self !== window.top,
    coarse: matchMedia('(pointer: coarse)').matches,
  }));
  return planTrip(wanted, place);
}
