import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { firstLook, type Look } from './look.js';

const LookContext = createContext(firstLook);

/** How the page looks on which a story plays. */
export const useLook = (): Look => useContext(LookContext);

let held: Partial<Look> = {};
const listeners = new Set<() => void>();

/** Changes the look in place, above what the toolbar says, without playing anything again; `{}` lets go. */
export function holdLook(look: Partial<Look>): void {
  held = look;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Tells everything within how the page looks. */
export function WithLook({ look, children }: { look: Look; children: ReactNode }) {
  const above = useSyncExternalStore(subscribe, () => held);
  return <LookContext value={{ ...look, ...above }}>{children}</LookContext>;
}
