import { forwardRef, useState, type DragEvent, type ReactNode } from 'react';
import { usePart } from './usePart.js';

export interface FileAreaProps {
  /** Called with at least one file, as they were dropped. */
  onFiles(files: File[]): void;
  children: ReactNode;
}

/** All of a slot: files can be dropped anywhere on it, and it shows that they can. */
export const FileArea = forwardRef<HTMLDivElement, FileAreaProps>(function FileArea({ onFiles, children }, ref) {
  const part = usePart();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      ref={ref}
      {...part('files')}
      data-state={over ? 'over' : 'idle'}
      data-over={over || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
    </div>
  );
});

/** Words and rows can be dragged too. */
const bringsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
