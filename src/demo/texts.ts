import type { TextOverrides } from 'onboarding-kit/react';

/** Acme's own words: what its rules are called, beside the kit's texts. */
export const texts: TextOverrides = {
  'error.shares_over': 'Together that is {total} % of the company. The shares can add up to 100 % at most.',
};
