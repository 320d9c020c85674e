import { lazy, Suspense, type ComponentType } from 'react';
import type { FieldTypeName } from '../protocol/index.js';
import { Skeleton } from '../ui/Skeleton.js';
import type { FieldProps } from './FieldProps.js';

/** An input that is loaded when a step asks for such a field, and holds its place until it is there. */
export function laterInput<Name extends FieldTypeName>(
  load: () => Promise<ComponentType<FieldProps<Name>>>,
): ComponentType<FieldProps<Name>> {
  // A lazy component hands its props through; its type does not say so of props that depend on a parameter.
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<FieldProps<Name>>;
  return function LaterInput(props) {
    return (
      <Suspense fallback={<Skeleton shape="field" />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
