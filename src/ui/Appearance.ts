import type { TokenName } from './tokenNames.js';
import type { ClassNames } from './usePart.js';

/** A value of a token: one for both schemes, or one for each. */
export type TokenValue = string | { readonly light: string; readonly dark: string };

/**
 * How the kit looks: a preset, and on top of it a brand colour, tokens and class names of your own. Keep the object the same
 * between renders.
 *
 * @example
 * const appearance: Appearance = {
 *   preset: 'crisp',
 *   accent: '#5b2be0',
 *   tokens: { radius: '6px', surface: { light: '#fff', dark: '#101014' } },
 * };
 */
export interface Appearance {
  /** The character: `calm` (the default), `crisp` or `warm`. */
  readonly preset?: 'calm' | 'crisp' | 'warm' | undefined;
  /** Light or dark; `auto`, the default, follows the user's system. */
  readonly scheme?: 'light' | 'dark' | 'auto' | undefined;
  /** `compact` is for desks: lower controls, less room between them. `comfortable` unless told. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** Your brand colour, in any form CSS knows. The colours of what is chosen, pressed and pointed at are made of it. */
  readonly accent?: string | undefined;
  /** Values of tokens, by their names without `--ok-`. */
  readonly tokens?: { readonly [Name in TokenName]?: TokenValue | undefined } | undefined;
  /** Class names of your own, by part. */
  readonly classNames?: ClassNames | undefined;
}
