import { useState, type DragEvent } from 'react';

/** Rows put in order by the mouse. There are buttons for it as well. */
export function useSorting(enabled: boolean, onMove: (key: number, to: number) => void) {
  const [dragged, setDragged] = useState<number>();
  const [target, setTarget] = useState<number>();
  const over = () => {
    setDragged(undefined);
    setTarget(undefined);
  };
  return (key: number, at: number) =>
    enabled && {
      draggable: true,
      'data-dragged': dragged === key || undefined,
      'data-target': (target === key && dragged !== key) || undefined,
      onDragStart: (event: DragEvent) => {
        // Firefox drags nothing that has no data. It is nobody else's.
        event.dataTransfer.setData('application/x-onboarding-kit', '');
        event.dataTransfer.effectAllowed = 'move';
        setDragged(key);
      },
      onDragOver: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setTarget(key);
      },
      onDrop: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        onMove(dragged, at);
        over();
      },
      onDragEnd: over,
    };
}
