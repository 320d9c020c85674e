import { tellDeveloper } from '../tellDeveloper.js';
import { findWeakPairs } from './findWeakPairs.js';

const said = new Set<string>();

/**
 * Warns on the console, once for each, of pairs of colours whose contrast is too low. For development: it forces a style
 * calculation, and a bundler drops it from what is built for production.
 *
 * @param root the element whose tokens are looked at, an `.ok-root`.
 */
export function checkContrast(root: HTMLElement): void {
  // Forced colours are the user's own.
  if (!root.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const scheme = schemeOf(root);
  for (const { over, under, ratio, least } of findWeakPairs(root)) {
    // Down, so that what is too low never reads as what would do.
    const shown = Math.floor(ratio * 10) / 10;
    const warning =
      `${over} on ${under} has ${shown}:1, and ${least}:1 is needed (${scheme}). ` +
      `Set the token '${over}' or '${under}' so that they are further apart: docs/theming.md.`;
    if (said.has(warning)) continue;
    said.add(warning);
    tellDeveloper(warning);
  }
}

function schemeOf(root: HTMLElement): string {
  return root.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
