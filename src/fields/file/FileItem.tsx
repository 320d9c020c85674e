import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { FileButton } from '../../ui/FileButton.js';
import { FileRow } from '../../ui/FileRow.js';
import { IconButton } from '../../ui/IconButton.js';
import { fileStatus, shareOf } from './fileStatus.js';
import type { SlotFile, SlotFileState } from './SlotFile.js';

type Action = 'pause' | 'go_on' | 'retry' | 'again' | 'replace' | 'cancel' | 'remove';

/** What can be done with a file as it stands. */
const actions: Record<SlotFileState, readonly Action[]> = {
  checking: ['cancel'],
  preparing: ['cancel'],
  sending: ['pause', 'cancel'],
  arriving: ['cancel'],
  paused: ['go_on', 'remove'],
  stopped: ['again', 'remove'],
  failed: ['retry', 'remove'],
  scanning: ['remove'],
  ready: ['replace', 'remove'],
  // Another one is chosen in the zone below, in all the ways there are.
  refused: ['remove'],
};

/** What takes another's place when the file gets on is the same button, and keeps the focus. */
const places: Partial<Record<Action, string>> = { cancel: 'out', remove: 'out', pause: 'hold', go_on: 'hold' };

/** Below this many bytes it is over before anybody could pause it. */
const worthPausing = 1024 * 1024;

const showsProgress: ReadonlySet<SlotFileState> = new Set(['sending', 'arriving', 'paused', 'stopped']);

export interface FileItemProps {
  file: SlotFile;
  accept: string;
  /** Its place among the others, counted from 0, where there are several. */
  place?: { at: number; of: number } | undefined;
  onAction(action: Exclude<Action, 'again' | 'replace'>): void;
  /** Another file was chosen in its place, or the same one to go on with. */
  onChosen(files: File[]): void;
  onMove(to: number): void;
  onLook(): void;
}

/** One file of a slot, and what can be done with it. */
export function FileItem({ file, accept, place, onAction, onChosen, onMove, onLook }: FileItemProps) {
  const texts = useTexts();
  const { text } = texts;
  const { name } = file;
  const offered = actions[file.state].filter((action) => action !== 'pause' || file.size >= worthPausing);
  const button = (action: Action) => {
    if (action === 'again' || action === 'replace')
      return (
        <FileButton
          key={action}
          variant="quiet"
          words={text(`file.${action}`)}
          name={text(`file.${action}_named`, { name })}
          accept={accept}
          onFiles={onChosen}
        />
      );
    return (
      <Button
        key={places[action] ?? action}
        variant="quiet"
        aria-label={text(`file.${action}_named`, { name })}
        onClick={() => onAction(action)}
      >
        {text(`file.${action}`)}
      </Button>
    );
  };
  return (
    <FileRow
      name={name}
      state={file.state}
      status={fileStatus(file, texts)}
      picture={file.picture}
      onLook={onLook}
      lookName={text('file.look', { name })}
      progress={showsProgress.has(file.state) ? shareOf(file) : undefined}
      progressLabel={name}
      actions={offered.map(button)}
      order={
        place && (
          <>
            <IconButton
              icon="up"
              name={text('file.up_named', { name })}
              aria-disabled={place.at === 0 || undefined}
              onClick={() => place.at > 0 && onMove(place.at - 1)}
            />
            <IconButton
              icon="down"
              name={text('file.down_named', { name })}
              aria-disabled={place.at === place.of - 1 || undefined}
              onClick={() => place.at < place.of - 1 && onMove(place.at + 1)}
            />
          </>
        )
      }
    />
  );
}
