import { Component, createContext, forwardRef, useContext, type ComponentType, type ReactNode } from 'react';
import { tellDeveloper } from './tellDeveloper.js';

/** What a component of yours gets in a slot: what the kit's own gets, and the kit's own, to wrap it. */
export type SlotProps<Props> = Props & {
  /** The kit's own, for whoever only wants to put something around it, or to change what it is told. */
  Default: ComponentType<Props>;
};

interface Filling<Props extends object> {
  /** As a tenant finds it, e.g. `parts.Button`. */
  slot: string;
  Own: ComponentType<SlotProps<Props>>;
  Default: ComponentType<Props>;
  props: Props;
}

/** A tenant's component in the place of the kit's. What it throws goes to the boundary above; in development its slot is named. */
export function fillSlot<Props extends object>({ slot, Own, Default, props }: Filling<Props>) {
  const own = <Own {...props} Default={Default} />;
  return process.env.NODE_ENV === 'production' ? own : <SlotWatch slot={slot}>{own}</SlotWatch>;
}

/** Says in which slot something failed, and leaves the rest to the boundary above. */
class SlotWatch extends Component<{ slot: string; children: ReactNode }, { thrown?: { error: unknown } }> {
  override state: { thrown?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { thrown: { error } };
  }

  override render() {
    const { thrown } = this.state;
    if (!thrown) return this.props.children;
    tellDeveloper(`The component in the slot ${this.props.slot} threw, or something within it.`);
    throw thrown.error;
  }
}

/** The tenant's components by the part they stand for; which part takes which props is told by `SlotParts`. */
type Fillings = { readonly [name: string]: ComponentType<SlotProps<object>> | undefined };

const PartSlotsContext = createContext<Fillings>({});

/** Puts a tenant's components into the places of parts; `slots` is a `PartSlots`. */
export function PartSlotsProvider({ slots, children }: { slots: object; children: ReactNode }) {
  return <PartSlotsContext.Provider value={slots as Fillings}>{children}</PartSlotsContext.Provider>;
}

/**
 * A part whose place a tenant's component can take, by this name. Every name is in `SlotParts`.
 *
 * @example
 * export const Seal = slotted('Seal', function Seal({ tone }: SealProps) { … });
 */
export function slotted<Props extends object>(
  name: string,
  Default: ComponentType<Props>,
): (props: Props) => ReactNode {
  const Slotted = forwardRef<unknown, object>(function Slotted(given, ref) {
    const Own = useContext(PartSlotsContext)[name] as ComponentType<SlotProps<Props>> | undefined;
    const props = (ref === null ? given : { ...given, ref }) as Props;
    return Own ? fillSlot({ slot: `parts.${name}`, Own, Default, props }) : <Default {...props} />;
  });
  Slotted.displayName = name;
  // It takes what `Default` takes, the ref among it, where that has one.
  return Slotted as (props: Props) => ReactNode;
}
