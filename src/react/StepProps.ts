import type { ReactNode, Ref } from 'react';
import type { SendResult } from '../core/index.js';
import type { OpenSession, StepKind, StepOf, TripMode } from '../protocol/index.js';

/** Who asks: the company whose page this is. */
export interface Tenant {
  /** As its users know it, e.g. `Acme`. */
  name: string;
  /** One to three letters for its tile. */
  initials: string;
}

/** How the user goes to the servicer's page. */
export interface TripPlan {
  mode: TripMode;
  /** The trip may as well be made on another device: that is offered beside it. */
  device: boolean;
  /** What a link for the whole page replaces: no servicer shows its page in a frame. */
  target: '_top' | undefined;
}

/**
 * What a surface hands to the component that shows a step. The component draws a whole view (heading, body, foot), asks
 * `useOnboarding()` to send, and `useTexts()` for words.
 */
export interface StepProps<Kind extends StepKind> {
  step: StepOf<Kind>;
  session: OpenSession;
  tenant: Tenant;
  /** For the heading: it takes the focus when the step changes. */
  headingRef: Ref<HTMLHeadingElement>;
  /** What went wrong with the last thing tried, as a notice with its own way to try again; stands above the main button. */
  problem?: ReactNode;
  /** Call it in the click that leads to the servicer's page. */
  onLeave: () => void;
  /** How a `redirect` step leads there; in place of this page unless told. */
  trip?: TripPlan | undefined;
  /** Lets the user choose another servicer or service; absent where the host has chosen. The session stays as it is. */
  onOther?: (() => void) | undefined;
  /** Begins the same anew, in another session. */
  onAgain?: (() => void) | undefined;
  /** Leaves the surface; absent where the host offers no place to go. */
  onExit?: (() => void) | undefined;
  /** Opens an earlier step to be changed. `field` is the one whose control is to take the focus there. */
  onChange?: ((stepId: string, field?: string) => Promise<SendResult>) | undefined;
  /** The field whose control takes the focus once it is there, rather than the heading. */
  focusField?: string | undefined;
}
