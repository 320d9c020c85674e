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
    const own = wasAsked();
    const arrival = arrive(currentMark(), walk);
    if (!arrival) return;
    // A question that is open is what Back closes, as the platform's own does on a phone.
    if (own || closeQuestions()) agree();
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
  return null;
}

/** Closes the dialogs that are open, and says whether there were any. */
function closeQuestions(): boolean {
  const open = document.querySelectorAll<HTMLDialogElement>('.ok-root dialog[open]');
  open.forEach((dialog) => dialog.close());
  return open.length > 0;
}
