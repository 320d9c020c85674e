import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../protocol/index.js';
import type { WayBack } from '../back/useWayBack.js';
import { useLatest } from '../useLatest.js';
import { currentMark, makeMove, walks, wantHistory, wasAsked } from './pageHistory.js';
import { align, arrive, walkOf } from './walk.js';

/**
 * Lets the browser's Back and Forward walk the steps, where this wizard is the one of its page that does. Shows nothing. After a
 * reload in the middle, what was looked at is looked at again.
 */
export function StepHistory({ session, way: { looking, look, close } }: { session: Session; way: WayBack }) {
  const [wizard] = useState(() => Symbol('wizard'));
  const place = useRef<HTMLSpanElement>(null);
  const walk = walkOf(session, looking);
  const last = walk.places.at(-1);
  const show = (step: string) => (step === last ? close() : look(step));

  const begun = useRef(false);
  const agree = useLatest(() => {
    if (!walks(wizard)) return;
    const before = begun.current ? undefined : arrive(currentMark(), walk);
    begun.current = true;
    if (before && before !== 'pass' && before.show !== walk.shown) show(before.show);
    else align(currentMark(), walk).forEach(makeMove);
  });
  const arrived = useLatest(() => {
    if (!walks(wizard)) return;
    const arrival = arrive(currentMark(), walk);
    if (!arrival) return;
    const own = wasAsked();
    // A question that is open is what Back closes, as the platform's own does on a phone.
    if (own || closeQuestions(place.current?.closest('.ok-root'))) agree();
    else if (arrival === 'pass') history.go(-1);
    else show(arrival.show);
  });

  useEffect(() => {
    const stop = new AbortController();
    const leave = wantHistory(wizard);
    addEventListener('popstate', arrived, { signal: stop.signal });
    return () => {
      stop.abort();
      leave();
    };
  }, [wizard, arrived]);

  const seen = JSON.stringify(walk);
  useEffect(() => agree(), [agree, seen]);
  return <span ref={place} hidden />;
}

/** Closes the questions that are open, and says whether there were any. A modal layer is none. */
function closeQuestions(wizard: Element | null | undefined): boolean {
  const open = [...(wizard?.querySelectorAll<HTMLDialogElement>('dialog[open]:not([data-part="layer"])') ?? [])];
  for (const dialog of open) dialog.close();
  return open.length > 0;
}
