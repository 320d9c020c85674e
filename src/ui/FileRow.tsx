import { useState, type ReactNode } from 'react';
import { Icon } from './Icon.js';
import { Progress } from './Progress.js';

export interface FileRowProps {
  name: string;
  /** Where it stands, in words: "Ready · 2.1 MB". */
  status: ReactNode;
  state: 'checking' | 'sending' | 'ready' | 'failed';
  /** The address of a small picture of it (`blob:`); a drawing of a page stands in. */
  picture?: string | undefined;
  /** 0 to 1 while sending; absent hides the bar. */
  progress?: number | undefined;
  /** What the bar measures, for screen readers. */
  progressLabel?: string | undefined;
  /** Buttons, quiet ones. */
  actions?: ReactNode;
}

/** One file in its slot: what it is, where it stands, and what can be done with it. */
export function FileRow({ name, status, state, picture, progress, progressLabel, actions }: FileRowProps) {
  const [broken, setBroken] = useState<string>();
  return (
    <div className="ok-file" data-part="file" data-state={state}>
      <span className="ok-file-picture" aria-hidden="true">
        {/* Not every browser can draw every kind, HEIC above all. */}
        {picture && picture !== broken ? (
          <img src={picture} alt="" onError={() => setBroken(picture)} />
        ) : (
          <Icon name="document" />
        )}
      </span>
      <span className="ok-file-words">
        <span className="ok-file-name">{name}</span>
        <span className="ok-file-status">{status}</span>
      </span>
      {actions && <span className="ok-file-actions">{actions}</span>}
      {progress !== undefined && <Progress value={progress} label={progressLabel ?? name} />}
    </div>
  );
}
