import { useTexts } from '../../react/index.js';
import { SmallPrint } from '../../ui/Screen.js';
import type { TripControl } from './useTrip.js';

/** Says that a link is about to run out, and that it has; read out as it comes. */
export function LinkTime({ time, until }: { time: TripControl['time']; until: string | undefined }) {
  const texts = useTexts();
  return (
    <div role="status">
      {time !== 'good' && until !== undefined && (
        <SmallPrint>
          {time === 'soon' ? texts.text('redirect.until', { time: texts.time(until) }) : texts.text('redirect.ran_out')}
        </SmallPrint>
      )}
    </div>
  );
}
