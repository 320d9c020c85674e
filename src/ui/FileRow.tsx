import { useState, type ReactNode } from 'react';
import { Icon } from './Icon.js';
import { Progress } from './Progress.js';
import { Spinner } from './Spinner.js';

export interface FileRowProps {
  name: string;
  /** Where it stands, in words: "Ready · 2.1 MB". */
  status: ReactNode;
  state:
    | 'checking'
    | 'preparing'
    | 'sending'
    | 'arriving'
    | 'paused'
    | 'stopped'
    | 'failed'
    | 'scanning'
    | 'ready'
    | 'refused';
  /** The address of a small picture of it (`blob:`); a drawing of a page stands in. */
  picture?: string | undefined;
  /** Makes the small picture a button, e.g. to see it larger. */
  onLook?: (() => void) | undefined;
  /** What that button is called. */
  lookName?: string | undefined;
  /** 0 to 1 while it is on its way; absent hides the bar. */
  progress?: number | undefined;
  /** What the bar measures, for screen readers. */
  progressLabel?: string | undefined;
  /** Buttons, quiet ones. */
  actions?: ReactNode;
  /** Two `<IconButton>`s that move it among others; they make the row a taller one. */
  order?: ReactNode;
}

/** One file in its slot: what it is, where it stands, and what can be done with it. */
export function FileRow({ name, status, state, picture, progress, actions, order, ...props }: FileRowProps) {
  const { onLook, lookName, progressLabel = name } = props;
  const [broken, setBroken] = useState<string>();
  const working = state === 'checking' || state === 'preparing' || state === 'scanning';
  // Not every browser can draw every kind, HEIC above all.
  const drawn = picture !== undefined && picture !== broken;
  const image = drawn ? <img src={picture} alt="" onError={() => setBroken(picture)} /> : <Icon name="document" />;
  const mark = (
    <>
      {image}
      {working && (
        <span className="ok-file-working">
          <Spinner />
        </span>
      )}
    </>
  );
  return (
    <div className="ok-file" data-part="file" data-state={state} data-ordered={order ? true : undefined}>
      {onLook && drawn ? (
        <button type="button" className="ok-file-picture" aria-label={lookName} data-part="look" onClick={onLook}>
          {mark}
        </button>
      ) : (
        <span className="ok-file-picture" aria-hidden="true">
          {mark}
        </span>
      )}
      <span className="ok-file-words">
        <span className="ok-file-name">{name}</span>
        <span className="ok-file-status">{status}</span>
      </span>
      {order && <span className="ok-file-order">{order}</span>}
      {actions && <span className="ok-file-actions">{actions}</span>}
      {progress !== undefined && <Progress value={progress} label={progressLabel} />}
    </div>
  );
}
