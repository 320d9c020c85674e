import type { ReactNode } from 'react';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface FileDropProps {
  /** What the zone says, e.g. "Drop the file here"; not shown where there is nothing to drag with. */
  dropText: string;
  invalid?: boolean | undefined;
  /** The ways to a file beside dropping it: `<FileButton>`s and `<Button>`s of the kind `pill`. */
  children: ReactNode;
}

/** The place for a file that is not there yet. It stands in a `<FileArea>`, which takes what is dropped. */
export const FileDrop = slotted('FileDrop', function FileDrop({ dropText, invalid, children }: FileDropProps) {
  const part = usePart();
  return (
    <div {...part('drop')} data-state={invalid ? 'invalid' : 'idle'}>
      <span {...part('drop-words')} aria-hidden="true">
        {dropText}
      </span>
      <div {...part('drop-ways')}>{children}</div>
    </div>
  );
});
