import { useState, type ReactNode } from 'react';
import { Icon } from './Icon.js';
import { Progress } from './Progress.js';
import { Spinner } from './Spinner.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

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
export const FileRow = slotted(
  'FileRow',
  function FileRow({ name, status, state, picture, progress, actions, order, ...props }: FileRowProps) {
    const part = usePart();
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
          <span {...part('file-working')}>
            <Spinner />
          </span>
        )}
      </>
    );
    return (
      <div {...part('file')} data-state={state} data-ordered={order ? true : undefined}>
        {onLook && drawn ? (
          <button type="button" {...part('file-picture')} aria-label={lookName} onClick={onLook}>
            {mark}
          </button>
        ) : (
          <span {...part('file-picture')} aria-hidden="true">
            {mark}
          </span>
        )}
        <span {...part('file-words')}>
          <span {...part('file-name')}>{name}</span>
          <span {...part('file-status')}>{status}</span>
        </span>
        {order && <span {...part('file-order')}>{order}</span>}
        {actions && <span {...part('file-actions')}>{actions}</span>}
        {progress !== undefined && <Progress value={progress} label={progressLabel} />}
      </div>
    );
  },
);
