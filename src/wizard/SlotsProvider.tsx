import { createContext, Suspense, useContext, useEffect, type ComponentType, type ReactNode } from 'react';
import { FieldSlotsProvider } from '../fields/FieldSlots.js';
import { fillSlot, PartSlotsProvider, type SlotProps } from '../ui/slotted.js';
import { Loading } from './Loading.js';
import type { Slots } from './Slots.js';

const none = {};
const Context = createContext<Slots>(none);

/** Makes a tenant's own components known to everything inside. */
export function SlotsProvider({ slots = none, children }: { slots?: Slots | undefined; children: ReactNode }) {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production')
      void import('./checkSlots.js').then(({ checkSlots }) => checkSlots(slots)).catch(() => undefined);
  }, [slots]);
  const { parts = none, fields = none } = slots;
  return (
    <Context.Provider value={slots}>
      <PartSlotsProvider slots={parts}>
        <FieldSlotsProvider value={fields}>{children}</FieldSlotsProvider>
      </PartSlotsProvider>
    </Context.Provider>
  );
}

/** The tenant's own components. */
export const useSlots = (): Slots => useContext(Context);

/** A view whose place the tenant's own takes, where there is one. */
export function withSlot<Props extends object>(
  slot: string,
  find: (slots: Slots) => ComponentType<SlotProps<Props>> | undefined,
  Default: ComponentType<Props>,
) {
  return function View(props: Props) {
    const Own = find(useSlots());
    if (!Own) return <Default {...props} />;
    return <Suspense fallback={<Loading />}>{fillSlot({ slot, Own, Default, props })}</Suspense>;
  };
}
