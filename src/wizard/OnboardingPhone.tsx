import { lazy, Suspense } from 'react';
import type { ClientOptions } from '../core/index.js';
import type { TextOverrides } from '../react/index.js';
import { Root, type RootProps } from '../ui/Root.js';
import { LoadBoundary } from './LoadBoundary.js';
import { Bare, Opening } from './Opening.js';
import { useInBrowser } from './useInBrowser.js';

/** A page of its own, which no page with a wizard on it needs. */
const PhonePage = lazy(async () => ({ default: (await import('./phone/PhonePage.js')).PhonePage }));

export interface OnboardingPhoneProps extends ClientOptions {
  /** The user's language (BCP 47); the page's `lang` unless told. */
  locale?: string | undefined;
  /** Texts that win over the kit's. Keep the object the same between renders. */
  texts?: TextOverrides | undefined;
  /** `auto`, the default, follows the user's system. */
  theme?: RootProps['theme'];
  className?: string | undefined;
}

/**
 * The page that a phone opens by the code on a computer's screen (`handoverUrl` of the proxy): one slot of somebody's
 * session, to be filled from here. Nobody signs in on it; the link opens once, and what is behind its `#` is taken out of the
 * address at once.
 *
 * @example
 * import { OnboardingPhone } from 'onboarding-kit';
 * import 'onboarding-kit/styles.css';
 *
 * // On /phone, a page that needs no sign-in:
 * <OnboardingPhone proxyUrl="/onboarding" />
 */
export function OnboardingPhone({ theme, className, ...props }: OnboardingPhoneProps) {
  const inBrowser = useInBrowser();
  return (
    <Root theme={theme} className={className}>
      <LoadBoundary fallback={<Bare />}>
        <Suspense fallback={<Opening />}>{inBrowser ? <PhonePage {...props} /> : <Opening />}</Suspense>
      </LoadBoundary>
    </Root>
  );
}
