/**
 * The properties that the style sheets register: in those of a shadow root a browser passes over that, so there it is done from
 * here.
 */
export const registered: readonly PropertyDefinition[] = [
  { name: '--ok-px', syntax: '<length>', inherits: true, initialValue: '1px' },
  { name: '--ok-brand', syntax: '<color>', inherits: true, initialValue: '#0b5d4e' },
];

/** Registers them for the page. One that is there already stays. */
export function registerProperties(): void {
  for (const property of registered) {
    try {
      CSS.registerProperty(property);
    } catch {
      // By another wizard of this page, or by the sheet itself.
    }
  }
}
