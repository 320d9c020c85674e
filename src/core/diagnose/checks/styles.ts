import type { Check } from '../Check.js';

/** Whether the kit looks as it should among the page's cascade layers. What lies outside of layers is kept off by the kit itself. */
export const styles: Check = ({ page }) => {
  if (!page?.layers) return [];
  if (page.layers.length === 0)
    return [{ level: 'ok', what: 'No cascade layer of the page wins over the kit’s look.' }];
  const names = page.layers.join(', ');
  return [
    {
      level: 'warning',
      what: `The page’s cascade layers style bare elements, and come after the kit’s: ${names}. What they reset in the wizard is lost.`,
      fix: `Name the kit’s layer after them, before all other styles: @layer ${names}, onboarding-kit; With Tailwind 4: @layer theme, base, onboarding-kit, components, utilities;`,
    },
  ];
};
