import { useEffect, useRef, useState } from 'react';
import type { OnboardingSession, SendResult } from '../../core/index.js';
import type { Session } from '../../protocol/index.js';
import { focusedElement } from '../../ui/focusedElement.js';
import { viewOf } from '../eventsBetween.js';

/** The way back to earlier steps: which one is looked at, and what leads there and away. */
export interface WayBack {
  /** The id of the step that is looked at, in the place of the current one. */
  looking: string | undefined;
  look: (stepId: string) => void;
  /** Back to the current step. */
  close: () => void;
  /** Opens an earlier step to be changed, and leads to one of its fields. */
  change: (stepId: string, field?: string) => Promise<SendResult>;
  /** The field of the current step that was asked for. */
  focusField: string | undefined;
}

/**
 * Keeps where the user has gone back to. It is about the step they came from: when the session moves on, there is nothing
 * to go back to, and nobody is looking any more.
 */
export function useWayBack(onboarding: OnboardingSession, session: Session): WayBack {
  const view = viewOf(session);
  const name = session.step?.name;
  const [place, setPlace] = useState<{ stepId: string; from: string }>();
  const [landing, setLanding] = useState<{ name: string | undefined; field: string; from: string }>();
  const opener = useRef<Element | null>(null);

  const looking =
    place?.from === view && session.trail.some(({ id, open }) => open && id === place.stepId)
      ? place.stepId
      : undefined;

  // What was pressed to look back has the focus again; where it has gone, the heading keeps it.
  const before = useRef({ looking, view });
  useEffect(() => {
    const closed = before.current.looking !== undefined && looking === undefined && before.current.view === view;
    before.current = { looking, view };
    if (closed && opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  }, [looking, view]);

  // A field is led to once: whoever comes to its step another way begins at the heading.
  useEffect(() => {
    setLanding((known) => (known && known.from !== view && known.name !== name ? undefined : known));
  }, [view, name]);

  return {
    looking,
    look(stepId) {
      if (looking === undefined) opener.current = focusedElement(document);
      onboarding.draft.flush();
      setPlace({ stepId, from: view });
    },
    close: () => setPlace(undefined),
    async change(stepId, field) {
      const target = session.trail.find(({ id }) => id === stepId)?.name;
      setLanding(field === undefined ? undefined : { name: target, field, from: view });
      const result = await onboarding.change(stepId);
      if (result.ok) setPlace(undefined);
      return result;
    },
    focusField: landing && landing.name === name && landing.from !== view ? landing.field : undefined,
  };
}
