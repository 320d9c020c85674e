import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { joinClasses } from './joinClasses.js';
import type { PartName } from './parts.js';

/** Class names of your own, by the part they are for; they stand beside the kit's. */
export type ClassNames = { readonly [Name in PartName]?: string | undefined };

/**
 * The attributes of a part: its name and its class names, the tenant's among them.
 *
 * @param own the kit's own class; `ok-<name>` unless told.
 * @param more classes that come by props.
 */
export type PartAttributes = (
  name: PartName,
  own?: string,
  more?: string,
) => { 'data-part': PartName; className: string | undefined };

/** Names parts with these class names; where a context is at hand, `usePart` is. */
export const attributesBy =
  (classNames: ClassNames = {}): PartAttributes =>
  (name, own = `ok-${name}`, more) => ({
    'data-part': name,
    className: joinClasses(own, more, classNames[name]) || undefined,
  });

const Context = createContext(attributesBy());

/** Gives the parts inside class names of their own. */
export function PartClasses({ classNames, children }: { classNames?: ClassNames | undefined; children: ReactNode }) {
  const part = useMemo(() => attributesBy(classNames), [classNames]);
  return <Context.Provider value={part}>{children}</Context.Provider>;
}

/**
 * Names the parts of a component.
 *
 * @example
 * const part = usePart();
 * return <p {...part('small-print')}>{children}</p>;
 */
export const usePart = (): PartAttributes => useContext(Context);
