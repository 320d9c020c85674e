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
  const accept = field.accept.flatMap((kind) => [kind, ...fileKinds[kind].endings.map((ending) => `.${ending}`)]).join();
  const limits = text('file.hint', { kinds: kindLabels(field, texts), max: texts.bytes(field.maxBytes ?? defaultMaxBytes) });

  // What the user pressed goes away with what they did, and the focus would with it.
  const slot = useRef<HTMLDivElement>(null);
  const focusLater = useRef<'row' | 'choose'>(undefined);
  useEffect(() => {
    const wanted = focusLater.current && slot.current?.querySelectorAll<HTMLElement>(focusLater.current === 'row' ? '.ok-files button' : 'input');
    focusLater.current = undefined;
    if (wanted?.length) wanted[wanted.length - 1]?.focus();
  }, [files]);
  const add = (added: File[]) => {
    focusLater.current = 'row';
    queue.add(added);
  };
  const remove = (key: number) => {
    focusLater.current = 'choose';
    queue.remove(key);
  };

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
                  <Button variant="quiet" onClick={() => queue.retry(file.key)}>
                    {text('file.retry')}
                  </Button>
                )}
                {(file.state === 'ready' || (file.state === 'failed' && !file.file)) && (
                  <FileButton
                    variant="quiet"
                    words={text('file.replace')}
                    name={text('file.replace_named', { name: file.name })}
                    accept={accept}
                    onFiles={(chosen) => queue.add([...(chosen ?? [])], file.key)}
                  />
                )}
                {isUnderWay(file) ? (
                  <Button key="stop" variant="quiet" aria-label={text('file.cancel_named', { name: file.name })} onClick={() => remove(file.key)}>
                    {text('file.cancel')}
                  </Button>
                ) : (
                  <Button key="stop" variant="quiet" aria-label={text('file.remove_named', { name: file.name })} onClick={() => remove(file.key)}>
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
  const { change } = useField(field);
  // The queue outlives renders; what it calls is always the latest.
  const latest = useRef({ change, texts, uploader, scope });
  useEffect(() => {
    latest.current = { change, texts, uploader, scope };
  });
  const [queue] = useState(() => {
    const kept = scope.form.getValues(field.name) as string[];
    return new FileQueue({
      field,
      stepId: scope.stepId,
      uploads: scope.uploads.filter((upload) => upload.field === field.name && (upload.state === 'sending' || kept.includes(upload.id))),
      uploader: {
        upload: async (...call) => {
          const upload = await latest.current.uploader.upload(...call);
          latest.current.scope.uploads.push(upload);
          return upload;
        },
        remove: (id) => latest.current.uploader.remove(id),
      },
      sniff: sniffKind,
      onValue: (ids) => latest.current.change(ids),
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

const kindLabels = (field: FieldOf<'file'>, { list }: Texts) => list(field.accept.map((kind) => fileKinds[kind].label));

function statusOf({ state, progress, size }: SlotFile, { text, number, bytes }: Texts): string {
  switch (state) {
    case 'checking':
      return text('file.checking');
    case 'sending':
      return text('file.sending', { percent: number(progress, { style: 'percent' }) });
    case 'ready':
      return text('file.ready', { size: bytes(size) });
    case 'failed':
      return text('file.failed');
  }
}

function HintLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="ok-line">
      {line}
    </span>
  ));
}
