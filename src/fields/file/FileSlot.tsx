import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { defaultMaxBytes, fileKinds, type FieldOf } from '../../protocol/index.js';
import { useTexts, useUploader, type Texts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { FileButton, FileDrop } from '../../ui/FileDrop.js';
import { FileRow } from '../../ui/FileRow.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';
import { FileQueue } from './FileQueue.js';
import { sniffKind } from './sniffKind.js';
import type { SlotFile } from './SlotFile.js';

/** A slot for one file or several: dropped, chosen or photographed, checked, sent at once, and taken back. */
export function FileSlot({ field }: FieldProps<'file'>) {
  const texts = useTexts();
  const { text } = texts;
  const { frame } = useField(field);
  const { queue, files } = useFileQueue(field);
  const { maxFiles = 1 } = field;
  const accept = field.accept
    .flatMap((kind) => [kind, ...fileKinds[kind].endings.map((ending) => `.${ending}`)])
    .join();
  const limits = text('file.hint', {
    kinds: kindLabels(field),
    max: texts.bytes(field.maxBytes ?? defaultMaxBytes),
  });

  // What the user pressed goes away with what they did, and the focus would with it.
  const slot = useRef<HTMLDivElement>(null);
  const focusLater = useRef<'row' | 'choose'>(undefined);
  useEffect(() => {
    const wanted =
      focusLater.current &&
      slot.current?.querySelectorAll<HTMLElement>(focusLater.current === 'row' ? '.ok-files button' : 'input');
    focusLater.current = undefined;
    if (wanted?.length) wanted[wanted.length - 1]?.focus();
  }, [files]);
  // What was wrong before is answered by whatever the user does next.
  const { form } = useFormScope();
  const act = (work: () => void, focus?: 'row' | 'choose') => {
    form.clearErrors(field.name);
    focusLater.current = focus;
    work();
  };
  const add = (chosen: readonly File[], inPlaceOf?: number) =>
    act(() => queue.add(chosen, inPlaceOf), inPlaceOf === undefined ? 'row' : undefined);
  const remove = (key: number) => act(() => queue.remove(key), 'choose');

  return (
    <FieldFrame {...frame} group hint={field.hint === undefined ? limits : <HintLines lines={[field.hint, limits]} />}>
      <div ref={slot} className="ok-files" data-part="files">
        {files.map((file) => (
          <FileRow
            key={file.key}
            name={file.name}
            state={file.state}
            status={statusOf(file, texts)}
            picture={file.picture}
            progress={file.state === 'sending' ? file.progress : undefined}
            progressLabel={file.name}
            actions={
              <>
                {file.state === 'failed' && file.file && (
                  <Button variant="quiet" onClick={() => act(() => queue.retry(file.key))}>
                    {text('file.retry')}
                  </Button>
                )}
                {(file.state === 'ready' || (file.state === 'failed' && !file.file)) && (
                  <FileButton
                    variant="quiet"
                    words={text('file.replace')}
                    name={text('file.replace_named', { name: file.name })}
                    accept={accept}
                    onFiles={(chosen) => add([...(chosen ?? [])], file.key)}
                  />
                )}
                {isUnderWay(file) ? (
                  <Button
                    key="stop"
                    variant="quiet"
                    aria-label={text('file.cancel_named', { name: file.name })}
                    onClick={() => remove(file.key)}
                  >
                    {text('file.cancel')}
                  </Button>
                ) : (
                  <Button
                    key="stop"
                    variant="quiet"
                    aria-label={text('file.remove_named', { name: file.name })}
                    onClick={() => remove(file.key)}
                  >
                    {text('file.remove')}
                  </Button>
                )}
              </>
            }
          />
        ))}
        {files.length < maxFiles && (
          <FileDrop
            dropText={text(maxFiles > 1 ? 'file.drop_several' : 'file.drop')}
            chooseText={text(files.length > 0 ? 'file.choose_more' : 'file.choose')}
            photoText={field.accept.some((kind) => kind.startsWith('image/')) ? text('file.photo') : undefined}
            accept={accept}
            multiple={maxFiles - files.length > 1}
            invalid={frame.error !== undefined}
            describedBy={frame.error ? `${frame.id}-error` : undefined}
            onFiles={add}
          />
        )}
      </div>
    </FieldFrame>
  );
}

/** The queue of a slot's files, for as long as the slot is shown. */
function useFileQueue(field: FieldOf<'file'>) {
  const scope = useFormScope();
  const texts = useTexts();
  const uploader = useUploader();
  // The queue outlives renders; what it calls is always the latest.
  const latest = useRef({ texts, uploader, scope });
  useEffect(() => {
    latest.current = { texts, uploader, scope };
  });
  const [queue] = useState(() => {
    const kept = scope.form.getValues(field.name) as string[];
    return new FileQueue({
      field,
      stepId: scope.stepId,
      uploads: scope.uploads.filter(
        (upload) => upload.field === field.name && (upload.state === 'sending' || kept.includes(upload.id)),
      ),
      uploader: {
        upload: async (...call) => {
          const upload = await latest.current.uploader.upload(...call);
          latest.current.scope.uploads.push(upload);
          return upload;
        },
        remove: (id) => latest.current.uploader.remove(id),
      },
      sniff: sniffKind,
      onValue: (ids) => latest.current.scope.form.setValue(field.name, ids),
      onRefused: (name, failures) => {
        const { text, error } = latest.current.texts;
        const reason = failures.map(({ code, params }) => error(code, params)).join(' ');
        latest.current.scope.fail(field.name, text('file.refused', { name, reason }));
      },
      onSettled: (file) => latest.current.scope.announce(`${file.name}: ${statusOf(file, latest.current.texts)}`),
    });
  });
  useEffect(() => {
    scope.fileWork.set(field.name, queue);
    return () => {
      scope.fileWork.delete(field.name);
      queue.close();
    };
  }, [scope, field.name, queue]);
  return { queue, files: useSyncExternalStore(queue.subscribe, queue.getSnapshot, queue.getSnapshot) };
}

const isUnderWay = ({ state }: SlotFile) => state === 'checking' || state === 'sending';

const kindLabels = (field: FieldOf<'file'>) => field.accept.map((kind) => fileKinds[kind].label).join(', ');

function statusOf(file: SlotFile, texts: Texts): string {
  const { text, number, bytes } = texts;
  switch (file.state) {
    case 'checking':
      return text('file.checking');
    case 'sending': {
      const percent = number(file.progress, { style: 'percent' });
      const time = timeLeft(file, texts);
      return time === undefined ? text('file.sending', { percent }) : text('file.sending_left', { percent, time });
    }
    case 'ready':
      return text('file.ready', { size: bytes(file.size) });
    case 'failed':
      return text('file.failed');
  }
}

/** How long it still takes at the pace so far; nothing while that is a guess, or over in a moment. */
function timeLeft({ progress, began = 0 }: SlotFile, { number }: Texts): string | undefined {
  const seconds = (performance.now() - began) / 1000;
  const left = (seconds * (1 - progress)) / progress;
  if (seconds < 2 || !(left >= 2 && left < 3600)) return undefined;
  const [value, unit] = left < 60 ? [left, 'second'] : [left / 60, 'minute'];
  return number(Math.round(value), { style: 'unit', unit, unitDisplay: 'long' });
}

function HintLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="ok-line">
      {line}
    </span>
  ));
}
