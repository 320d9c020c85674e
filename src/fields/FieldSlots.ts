import { createContext, useContext, type ComponentType } from 'react';
import type { Field, FieldTypeName } from '../protocol/index.js';
import type { SlotProps } from '../ui/slotted.js';
import type { FieldProps } from './FieldProps.js';

/** Inputs of your own in the places of the kit's, by type of field. `useField` gives them rule, error and draft. */
export type FieldSlots = {
  readonly [Type in FieldTypeName]?: ComponentType<SlotProps<FieldProps<Type>>> | undefined;
};

const Context = createContext<FieldSlots>({});

export const FieldSlotsProvider = Context.Provider;

/** The tenant's input for a field, where there is one. */
export const useFieldSlot = ({ type }: Field) =>
  // Each takes the definition of its own type, which the discriminator has just told.
  useContext(Context)[type] as ComponentType<SlotProps<FieldProps<FieldTypeName>>> | undefined;
