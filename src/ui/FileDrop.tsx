import type { ReactNode } from 'react';

export interface FileDropProps {
  /** What the zone says, e.g. "Drop the file here"; not shown where there is nothing to drag with. */
  dropText: string;
  invalid?: boolean | undefined;
  /** The ways to a file beside dropping it: `<FileButton>`s and `<Button>`s of the kind `pill`. */
  children: ReactNode;
}

/** The place for a file that is not there yet. It stands in a `<FileArea>`, which takes what is dropped. */
export function FileDrop({ dropText, invalid, children }: FileDropProps) {
  return (
    <div className="ok-drop" data-part="drop" data-state={invalid ? 'invalid' : 'idle'}>
      <span className="ok-drop-words" aria-hidden="true">
        {dropText}
      </span>
      <div className="ok-drop-ways">{children}</div>
    </div>
  );
}
