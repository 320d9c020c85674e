import { useState, type ComponentType } from 'react';

/** A part that is shown when it is asked for, and whose code is loaded then. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>, onFailure: () => void) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  return {
    Part,
    open: () => void load().then((Loaded) => setPart(() => Loaded), onFailure),
    close: () => setPart(undefined),
  };
}
