/** The search parameter under which a full-page return names its session: `returnTo?onboarding=<id>`. */
export const sessionParameter = 'onboarding';
