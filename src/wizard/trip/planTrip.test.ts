import { describe, expect, it } from 'vitest';
import { planTrip } from './planTrip.js';

describe('the way to the servicer', () => {
  it.each(['page', 'popup', 'tab', 'device'] as const)('is what was asked for: %s', (mode) => {
    for (const framed of [true, false])
      for (const coarse of [true, false])
        expect(planTrip(mode, { framed, coarse })).toMatchObject({ mode, device: false });
  });

  it.each([
    { framed: false, coarse: false, mode: 'popup', device: true },
    { framed: false, coarse: true, mode: 'page', device: false },
    { framed: true, coarse: false, mode: 'popup', device: true },
    { framed: true, coarse: true, mode: 'tab', device: false },
  ])('is chosen by place and device: $mode', ({ mode, device, ...place }) => {
    expect(planTrip('auto', place)).toMatchObject({ mode, device });
  });

  it('by the whole page leaves a frame, where no servicer shows itself', () => {
    expect(planTrip('page', { framed: true, coarse: true }).target).toBe('_top');
    expect(planTrip('page', { framed: false, coarse: true }).target).toBeUndefined();
  });
});
