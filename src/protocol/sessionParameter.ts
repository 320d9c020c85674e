/** The search parameter under which a full-page return names its session: `returnTo?onboarding=<id>`. */
export const sessionParameter = 'onboarding';

/** The search parameter that says that the page was reached by a trip's way back: `returnTo?onboarding=<id>&onboarding-back=1`. */
export const backParameter = 'onboarding-back';
