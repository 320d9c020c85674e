/** What stands behind the `#` of the page's address, which is sent to no server. */
export const readSecret = (): string | undefined => location.hash.slice(1) || undefined;

/** Takes it out of the address, so that it stays in no history and is not copied along. */
export function removeSecret(): void {
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
}
