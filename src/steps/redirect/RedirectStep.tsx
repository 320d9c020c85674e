import { lazy, Suspense } from 'react';
import type { StepProps } from '../../react/index.js';
import { ScreenBody } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { PaymentUnknown } from './PaymentUnknown.js';
import { TripAhead } from './TripAhead.js';
import { TripAway } from './TripAway.js';
import { TripFailed } from './TripFailed.js';
import { useTrip } from './useTrip.js';

/** Most trips are made on the device that the user sits at. */
const TripElsewhere = lazy(async () => ({ default: (await import('./TripElsewhere.js')).TripElsewhere }));

/**
 * Before the trip to the servicer's page: whose page it is, what is asked and what stays impossible. While it is made
 * elsewhere: where, and the ways on. After one that did not end well: how it ended, and the way to try again.
 */
export function RedirectStep(props: StepProps<'redirect'>) {
  const { failure, purpose, url } = props.step;
  if (!failure && url !== undefined) return <Trip {...props} url={url} />;
  if (failure?.code === 'unknown' && purpose === 'payment') return <PaymentUnknown {...props} />;
  return <TripFailed {...props} failure={failure ?? { code: 'expired' }} />;
}

function Trip(props: StepProps<'redirect'> & { url: string }) {
  const control = useTrip(props);
  const { mode, state } = control.trip ?? { mode: control.plan.mode, state: undefined };
  if (mode === 'device')
    return (
      <Suspense
        fallback={
          <ScreenBody>
            <Skeleton shape="heading" />
            <Skeleton shape="row" count={3} />
          </ScreenBody>
        }
      >
        <TripElsewhere {...props} control={control} />
      </Suspense>
    );
  if (state && mode !== 'page') return <TripAway {...props} {...{ control, mode, state }} />;
  return <TripAhead {...props} control={control} />;
}
