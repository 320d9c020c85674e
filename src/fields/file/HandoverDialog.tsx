import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FieldOf } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Icon } from '../../ui/Icon.js';
import { LinkCopy } from '../../ui/LinkCopy.js';
import { Notice } from '../../ui/Notice.js';
import { QrCode } from '../../ui/QrCode.js';
import { Spinner } from '../../ui/Spinner.js';
import { fileStatus, shareOf } from './fileStatus.js';
import type { SlotFile } from './SlotFile.js';
import type { HandoverLink } from './useHandoverLink.js';
import { usePart } from '../../ui/usePart.js';

export interface HandoverDialogProps {
  field: FieldOf<'file'>;
  /** The slot's files as they come. */
  files: readonly SlotFile[];
  link: HandoverLink;
  /** Makes another link. */
  onMake: () => void;
  onClose: () => void;
}

/** Opens the slot on a phone, and follows what is added there. It closes by itself when the slot is full. */
export function HandoverDialog({ field, files, link, onMake, onClose }: HandoverDialogProps) {
  const { text } = useTexts();
  const [before] = useState(() => new Set(files.map(({ key }) => key)));
  const come = files.filter(({ key }) => !before.has(key));
  const { maxFiles = 1 } = field;
  const full = files.length >= maxFiles && files.every(({ state }) => state === 'ready');
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (full) close.current();
  }, [full]);

  return (
    <Dialog
      open
      title={text('handover.title', { field: field.label })}
      onClose={onClose}
      actions={
        <Button variant={come.length > 0 ? 'primary' : 'ghost'} onClick={onClose}>
          {text(come.length > 0 ? 'handover.done' : 'handover.close')}
        </Button>
      }
    >
      <Way {...{ link, onMake }} />
      <div role="status">
        {come.map((file) => (
          <News key={file.key} file={file} />
        ))}
      </div>
    </Dialog>
  );
}

/** How the phone gets there. */
function Way({ link, onMake }: Pick<HandoverDialogProps, 'link' | 'onMake'>) {
  const part = usePart();
  const { text, time } = useTexts();
  const renew = (
    <Button variant="pill" onClick={onMake}>
      {text(link.state === 'failed' ? 'problem.retry' : 'handover.renew')}
    </Button>
  );
  switch (link.state) {
    case 'open':
      return (
        <>
          {text('handover.lead')}
          <QrCode value={link.url} label={text('handover.code')} />
          <LinkCopy
            url={link.url}
            label={text('handover.link')}
            copy={text('handover.copy')}
            copied={text('handover.copied')}
          />
          <Note>
            {text('handover.until', { time: time(link.expiresAt) })} {text('handover.follows')}
          </Note>
        </>
      );
    case 'expired':
      return (
        <Notice title={text('handover.expired_title')} actions={renew}>
          {text('handover.expired')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="danger" actions={renew}>
          {text('handover.failed')}
        </Notice>
      );
    default:
      return (
        <p {...part('handover-news')} role="status">
          <Spinner />
          {text('handover.making')}
        </p>
      );
  }
}

/** What has come of a file from there. */
function News({ file }: { file: SlotFile }) {
  const part = usePart();
  const texts = useTexts();
  const { text, number } = texts;
  const { name } = file;
  const words: Partial<Record<SlotFile['state'], string>> = {
    arriving: text('handover.arriving', { name, percent: number(shareOf(file), { style: 'percent' }) }),
    ready: text('handover.arrived', { name }),
  };
  return (
    <p {...part('handover-news')}>
      {file.state === 'ready' ? <Icon name="check" size="s" /> : <Spinner />}
      {words[file.state] ?? `${name}: ${fileStatus(file, texts)}`}
    </p>
  );
}

function Note({ children }: { children: ReactNode }) {
  const part = usePart();
  return <p {...part('handover-note')}>{children}</p>;
}
