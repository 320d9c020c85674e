import { backParameter, sessionParameter } from '../protocol/index.js';

/** The session that the page's address names, so that a reload and a link go on with it. */
export function readSessionAddress(): string | undefined {
  return new URL(location.href).searchParams.get(sessionParameter) ?? undefined;
}

/** Names a session in the page's address, or none; the page's history and a router's state stay as they are. */
export function writeSessionAddress(sessionId: string | undefined): void {
  const address = pageAddress();
  if (sessionId !== undefined) address.searchParams.set(sessionParameter, sessionId);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** The page's address without a session: where a trip to the servicer ends, unless told. */
export function pageAddress(): URL {
  const address = new URL(location.href);
  address.searchParams.delete(sessionParameter);
  address.searchParams.delete(backParameter);
  return address;
}

/** Whether the page was reached by a trip's way back: a tab of its own, perhaps, beside the one where the trip began. */
export const cameBack = (): boolean => new URL(location.href).searchParams.has(backParameter);

/** Takes that out of the address again: a reload is no way back. */
export function forgetBack(): void {
  const address = new URL(location.href);
  address.searchParams.delete(backParameter);
  history.replaceState(history.state, '', address);
}
