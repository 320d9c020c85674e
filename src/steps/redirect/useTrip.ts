import type { MouseEvent } from 'react';
import type { TripView } from '../../core/index.js';
import type { TripMode } from '../../protocol/index.js';
import { useOnboarding, type StepProps, type TripPlan } from '../../react/index.js';
import { useLinkTime } from './useLinkTime.js';

/** A way to the servicer, and how the one that was taken goes. */
export interface TripControl {
  plan: TripPlan;
  /** The trip that is under way. */
  trip: TripView | undefined;
  /** How the link stands. */
  time: ReturnType<typeof useLinkTime>;
  /** A fresh link is being asked for. */
  renewing: boolean;
  /** Goes in that way, in the click that asked for it. A link that has run out is replaced first. */
  go: (mode: Exclude<TripMode, 'page'>) => Promise<void>;
  /** The attributes of a link for the whole page. */
  link: {
    href: string;
    target: TripPlan['target'];
    rel: string;
    onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
  };
  /** Brings the trip's window before this one. */
  show: () => void;
}

export type TripProps = StepProps<'redirect'> & { url: string; control: TripControl };

const inThisPage: TripPlan = { mode: 'page', device: false, target: undefined };

/** Wires a redirect step's ways to the session. */
export function useTrip({ step, url, onLeave, trip: plan = inThisPage }: Omit<TripProps, 'control'>): TripControl {
  const { snapshot, session } = useOnboarding();
  const time = useLinkTime(step.expiresAt);
  const ready = snapshot.phase === 'ready' ? snapshot : undefined;

  /** Where the link leads by now; undefined when there is no way there any more, which the step then says itself. */
  const fresh = async () => {
    const result = await session.renew(step.id);
    const next = result.ok ? result.session.step : undefined;
    return next?.kind === 'redirect' && next.url !== undefined ? { stepId: next.id, url: next.url } : undefined;
  };
  return {
    plan,
    trip: ready?.trip,
    time,
    renewing: ready?.sending === 'renewal',
    async go(mode) {
      onLeave();
      const stepId = time === 'over' ? (await fresh())?.stepId : step.id;
      // A window that opens after the answer may be blocked: then that is said, and the page itself is offered.
      if (stepId !== undefined) session.leave(stepId, mode);
    },
    link: {
      href: url,
      target: plan.target,
      rel: 'noreferrer',
      onClick(event) {
        onLeave();
        if (time === 'over') {
          event.preventDefault();
          void fresh().then((next) => {
            if (!next) return;
            session.leave(next.stepId, 'page');
            window.open(next.url, plan.target ?? '_self');
          });
        } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          // With these keys the link opens elsewhere, and this page stays.
          session.leave(step.id, 'page');
        }
      },
    },
    show: () => session.showTrip(),
  };
}
