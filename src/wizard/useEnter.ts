import { useState } from 'react';

/** From which side a view comes in: the first stands still, later ones come from where they lie on the way. */
export function useEnter(view: string, position: number): 'forward' | 'back' | undefined {
  const [shown, setShown] = useState<{ view: string; position: number; enter?: 'forward' | 'back' }>({
    view,
    position,
  });
  if (shown.view === view) return shown.enter;
  const enter = position < shown.position ? 'back' : 'forward';
  setShown({ view, position, enter });
  return enter;
}
