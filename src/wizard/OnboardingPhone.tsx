import { lazy, Suspense } from 'react';
import type { ClientOptions } from '../core/index.js';
import type { TextOverrides } from '../react/index.js';
import type { Appearance } from '../ui/Appearance.js';
import type { Layout } from './mount/Layout.js';
import { Mount } from './mount/Mount.js';
import { Opening } from './Opening.js';
import type { Slots } from './Slots.js';
import { SlotsProvider } from './SlotsProvider.js';
import { languageAttributes, useCatalogue } from './useCatalogue.js';

/** A page of its own, which no page with a wizard on it needs. */
const PhonePage = lazy(async () => ({ default: (await import('./phone/PhonePage.js')).PhonePage }));

const firstTexts = ['base', 'files', 'phone'] as const;

export interface OnboardingPhoneProps extends ClientOptions {
  /** The user's language (BCP 47); the page's `lang` unless told. */
  locale?: string | undefined;
  /** Texts that win over the kit's. Keep the object the same between renders. */
  texts?: TextOverrides | undefined;
  /** How it looks. Keep the object the same between renders. */
  appearance?: Appearance | undefined;
  /** Components of your own in the places of the kit's. Keep the object the same between renders. */
  slots?: Pick<Slots, 'parts' | 'fields'> | undefined;
  /** `page` fills the window with it. */
  layout?: Exclude<Layout, 'modal'> | undefined;
  /** The addresses of the style sheets of a shadow root to live in, as of `<OnboardingWizard>`. */
  shadow?: string | readonly string[] | undefined;
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
export function OnboardingPhone({
  appearance,
  slots,
  layout,
  shadow,
  className,
  locale,
  ...props
}: OnboardingPhoneProps) {
  const catalogue = useCatalogue(locale, firstTexts);
  return (
    <SlotsProvider slots={slots}>
      <Mount {...{ layout, shadow, appearance, className }} {...languageAttributes(catalogue)} opening={<Opening />}>
        <Suspense fallback={<Opening />}>
          <PhonePage {...props} catalogue={catalogue} />
        </Suspense>
      </Mount>
    </SlotsProvider>
  );
}
