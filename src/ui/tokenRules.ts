import type { Appearance, TokenValue } from './Appearance.js';

/** What could end a declaration, and with it the rule, in the middle of a value. */
const unsafe = /[;{}<]|\/\*/;

/** The declarations of a brand colour and of tokens; empty where there are none. */
export function tokenRules(accent: string | undefined, tokens: Appearance['tokens'] = {}): string {
  return Object.entries<TokenValue | undefined>({ ...(accent && { brand: accent }), ...tokens })
    .flatMap(([name, value]) => {
      const words =
        value === undefined || typeof value === 'string' ? value : `light-dark(${value.light},${value.dark})`;
      return words && !unsafe.test(words) ? [`--ok-${name}:${words}`] : [];
    })
    .join(';');
}
