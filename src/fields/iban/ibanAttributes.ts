/** What the boxes for account numbers have in common. */
export const ibanAttributes = {
  type: 'text',
  autoComplete: 'off',
  autoCapitalize: 'characters',
  spellCheck: false,
  numeric: true,
  enterKeyHint: 'go',
} as const;
