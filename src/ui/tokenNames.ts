/**
 * The tokens of the kit, by what they are: each is the custom property `--ok-<name>`. `docs/theming.md` and the tests are
 * held to this list.
 */
export const tokenNames = [
  // Colour: the brand, and what is made of it
  'brand',
  'accent',
  'accent-hover',
  'accent-ink',
  'accent-text',
  'accent-soft',
  'main',
  'main-hover',
  'main-ink',
  // Colour: grounds, text, lines
  'ground',
  'surface',
  'sunken',
  'field',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-strong',
  'danger',
  'danger-hover',
  'danger-ink',
  'danger-soft',
  'veil',
  // Elevation
  'shadow',
  'shadow-raised',
  // Type
  'font',
  'font-title',
  'text-title',
  'text',
  'text-label',
  'text-hint',
  'text-small',
  'weight-label',
  'weight-strong',
  'weight-title',
  'track-title',
  // Space and density
  'space-1',
  'space-2',
  'space-3',
  'space-4',
  'space-5',
  'space-6',
  'side',
  'gap',
  'control',
  'button',
  'width',
  // Shape and line
  'radius-s',
  'radius',
  'radius-l',
  'radius-field',
  'radius-button',
  'radius-pill',
  'stroke',
  'field-line',
  'field-base',
  'ring',
  'trail',
  // Motion
  'fast',
  'calm',
  'ease',
  'shift',
] as const;

/** A token without its `--ok-`. */
export type TokenName = (typeof tokenNames)[number];
