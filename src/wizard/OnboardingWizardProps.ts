import type { ClientOptions } from '../core/index.js';
import type { OwnFields } from '../fields/OwnFields.js';
import type { EndedSession, SessionStatus, Skill, TripMode } from '../protocol/index.js';
import type { TextOverrides } from '../react/index.js';
import type { Appearance } from '../ui/Appearance.js';
import type { Layout } from './mount/Layout.js';
import type { Slots } from './Slots.js';
import type { WizardEvent } from './WizardEvent.js';

/** Where the user left the wizard. */
export interface WizardExit {
  /** The session, where one had begun: hand it in as `sessionId` to go on with it later. */
  sessionId?: string;
  status?: SessionStatus;
}

export interface OnboardingWizardProps extends ClientOptions {
  /** What the session is for; the user picks where it is absent. Read once: give the wizard a new `key` to change it. */
  skill?: string | undefined;
  /** A session to go on with. Without it, the one that the page's address names is. Read once. */
  sessionId?: string | undefined;
  /** Where the trip to the servicer ends; the page's own address unless told. Its origin must be on the proxy's list. */
  returnTo?: string | undefined;
  /** The user's language (BCP 47); the page's `lang` unless told. */
  locale?: string | undefined;
  /** Texts that win over the kit's, e.g. `{ 'form.continue': 'Next' }`. Keep the object the same between renders. */
  texts?: TextOverrides | undefined;
  /**
   * Types of field of your own, by name: each begins with `x-`. The proxy has their rules among its `fieldRules`. Keep the
   * object the same between renders.
   */
  fields?: OwnFields | undefined;
  /** How it looks: preset, scheme, density, brand colour, tokens, class names. Keep the object the same between renders. */
  appearance?: Appearance | undefined;
  /** Components of your own in the places of the kit's. Keep the object the same between renders. */
  slots?: Slots | undefined;
  /** Your name, as your users know it. */
  tenantName?: string | undefined;
  /** One to three letters for your tile; made of the name unless told. */
  tenantInitials?: string | undefined;
  /** Which skills the picker offers. */
  skillFilter?: ((skill: Skill) => boolean) | undefined;
  /**
   * Names the session in the page's address (`?onboarding=<id>`), so that a reload goes on with it; true unless told.
   * Only one wizard on a page can.
   */
  keepInAddress?: boolean | undefined;
  /**
   * Lets the browser's Back and Forward walk the steps rather than leave the page; as `keepInAddress` unless told. One wizard
   * of a page does.
   */
  history?: boolean | undefined;
  /**
   * How the user goes to the servicer's page: in this page (`page`, the default), in a window of its own (`popup`), in another
   * tab (`tab`), on another device by a QR code (`device`), or as suits the user's device (`auto`).
   */
  trip?: TripMode | 'auto' | undefined;
  /**
   * `inline`, the default: in its place on the page. `modal`: over the page, which waits behind it; it is open for as long as it
   * is rendered. `page`: it fills the window.
   */
  layout?: Layout | undefined;
  /**
   * The address of the kit's style sheet, and perhaps of yours after it: the wizard then lives in an open shadow root, in which
   * no style of the page holds.
   */
  shadow?: string | readonly string[] | undefined;
  className?: string | undefined;
  /** Hears what happens, for your own measuring. */
  onEvent?: ((event: WizardEvent) => void) | undefined;
  /** Called when a session's good end is shown; again when that end is opened again. */
  onComplete?: ((session: EndedSession) => void) | undefined;
  /** Called when the user leaves by the wizard's own button; what was typed is kept. Without it there is no such button. */
  onExit?: ((exit: WizardExit) => void) | undefined;
}
