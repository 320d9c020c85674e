import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { defaultMaxBytes, fileKinds, type FieldOf } from '../../protocol/index.js';
import { useTexts, useUploader } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { FileArea } from '../../ui/FileArea.js';
import { FileButton } from '../../ui/FileButton.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { useHandheld } from '../../ui/useHandheld.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';
import { FileItem } from './FileItem.js';
import { LookDialog } from './LookDialog.js';
import { useFileQueue } from './useFileQueue.js';
import { useHasCamera } from './useHasCamera.js';
import { useHandoverLink } from './useHandoverLink.js';
import { useLater } from './useLater.js';
import { useMissedDrops } from './useMissedDrops.js';
import { usePaste } from './usePaste.js';
import { useSorting } from './useSorting.js';
import { usePart } from '../../ui/usePart.js';

const loadCamera = async () => (await import('./CameraDialog.js')).CameraDialog;
const loadHandover = async () => (await import('./HandoverDialog.js')).HandoverDialog;

/** A slot for one file or several: dropped, pasted, chosen or photographed, here or on a phone; sent at once, and taken back. */
export function FileSlot({ field }: FieldProps<'file'>) {
  const part = usePart();
  const texts = useTexts();
  const { text } = texts;
  const { frame } = useField(field);
  const { form, edited, announce, fail } = useFormScope();
  const uploader = useUploader();
  const { queue, files } = useFileQueue(field);
  const { maxFiles = 1, subject } = field;
  // One that was refused makes room for the next.
  const room = maxFiles - files.filter(({ state }) => state !== 'refused').length;
  const limits = text('file.hint', {
    kinds: field.accept.map((kind) => fileKinds[kind].label).join(', '),
    max: texts.bytes(field.maxBytes ?? defaultMaxBytes),
  });

  // Nobody needs to know what could be sent once it is there.
  const hints = [field.hint ?? [], room > 0 ? limits : []].flat();

  // What the user pressed goes away with what they did, and the focus would with it.
  const slot = useRef<HTMLDivElement>(null);
  const focusLater = useRef<string>(undefined);
  useEffect(() => {
    const wanted = focusLater.current && slot.current?.querySelectorAll<HTMLElement>(focusLater.current);
    focusLater.current = undefined;
    if (wanted && wanted.length > 0) wanted[wanted.length - 1]?.focus();
  });
  // What was wrong before is answered by whatever the user does next.
  const act = (work: () => void, focus?: string) => {
    form.clearErrors(field.name);
    focusLater.current = focus;
    work();
  };

  // A slot for one file that is full takes another in its place, or the same one to go on with.
  const refused = files.length < maxFiles ? undefined : files.find(({ state }) => state === 'refused');
  const old = maxFiles === 1 ? files[0] : refused;
  const add = (chosen: readonly File[], inPlaceOf = old?.key) =>
    act(
      () => queue.add(maxFiles === 1 ? chosen.slice(0, 1) : chosen, inPlaceOf),
      inPlaceOf === undefined ? lastButton : undefined,
    );
  const move = (key: number, to: number, focus?: string) => {
    act(() => queue.move(key, to), focus);
    edited(field.name);
    const name = files.find((file) => file.key === key)?.name ?? '';
    announce(text('file.moved', { name, number: to + 1, count: files.length }));
  };
  usePaste(slot, room > 0, add);
  useMissedDrops();

  const handheld = useHandheld();
  const pictures = field.accept.some((kind) => kind.startsWith('image/'));
  const hasCamera = useHasCamera(pictures && !handheld);
  const notLoaded = () => fail(field.name, (words) => words.text('problem.network_load'));
  const camera = useLater(loadCamera, notLoaded);
  const phone = useLater(loadHandover, notLoaded);
  const canHandOver = useSyncExternalStore(uploader.subscribe, uploader.canHandOver, () => false) && !handheld;
  const { link, make } = useHandoverLink(field.name);
  const handOver = () => {
    if (link.state !== 'open') make();
    phone.open();
  };
  const [looked, setLooked] = useState<number>();
  const shown = files.find(({ key }) => key === looked);
  const sorting = useSorting(files.length > 1 && !handheld, move);

  const accept = acceptOf(field);
  const described = {
    'aria-describedby': frame.error ? `${frame.id}-error` : undefined,
    'aria-invalid': frame.error !== undefined || undefined,
  };
  const photoButton = pictures && handheld && (
    <FileButton
      {...described}
      icon="camera"
      words={text('file.photo')}
      accept="image/*"
      camera={subject === 'face' ? 'user' : 'environment'}
      onFiles={(chosen) => add(chosen)}
    />
  );
  // What lies before the camera rather than among one's files.
  const photoFirst = subject === 'face' || subject === 'card';
  return (
    <FieldFrame {...frame} group hint={hints.length > 0 && <HintLines lines={hints} />}>
      <FileArea ref={slot} onFiles={(dropped) => add(dropped)}>
        {files.length > 0 && (
          <ul {...part('file-list')}>
            {files.map((file, at) => (
              <li key={file.key} {...sorting(file.key, at)}>
                <FileItem
                  file={file}
                  accept={accept}
                  place={maxFiles > 1 && files.length > 1 ? { at, of: files.length } : undefined}
                  onAction={(action) => {
                    if (action === 'pause') act(() => queue.pause(file.key));
                    else if (action === 'go_on' || action === 'retry') act(() => queue.goOn(file.key));
                    else {
                      act(() => queue.remove(file.key), firstWay);
                      announce(text('file.removed', { name: file.name }));
                    }
                  }}
                  onChosen={(chosen) => add(chosen, file.key)}
                  onMove={(to) =>
                    move(file.key, to, `li:nth-child(${to + 1}) .ok-icon-button:nth-child(${to < at ? 1 : 2})`)
                  }
                  onLook={() => setLooked(file.key)}
                />
              </li>
            ))}
          </ul>
        )}
        {room > 0 && (
          <FileDrop
            dropText={text(maxFiles > 1 ? 'file.drop_several' : 'file.drop')}
            invalid={frame.error !== undefined}
          >
            {photoFirst && photoButton}
            <FileButton
              {...described}
              icon="upload"
              words={text(room < maxFiles ? 'file.choose_more' : 'file.choose')}
              accept={accept}
              multiple={room > 1}
              onFiles={(chosen) => add(chosen)}
            />
            {!photoFirst && photoButton}
            {hasCamera && (
              <Button variant="pill" icon="camera" onClick={camera.open}>
                {text('file.photo')}
              </Button>
            )}
            {canHandOver && (
              <Button variant="pill" icon="phone" onClick={handOver}>
                {text('file.phone')}
              </Button>
            )}
          </FileDrop>
        )}
      </FileArea>
      {camera.Part && (
        <camera.Part
          subject={subject}
          accept={accept}
          onPhoto={(photo) => add([photo])}
          onFile={(chosen) => add(chosen)}
          onClose={camera.close}
        />
      )}
      {phone.Part && (
        <phone.Part
          {...{ field, files, link }}
          onMake={make}
          onClose={() => {
            // The button that opened it is gone when the slot is full.
            if (room <= 0) focusLater.current = lastButton;
            phone.close();
          }}
        />
      )}
      {shown?.picture !== undefined && (
        <LookDialog name={shown.name} picture={shown.picture} onClose={() => setLooked(undefined)} />
      )}
    </FieldFrame>
  );
}

const lastButton = '.ok-file button';
const firstWay = '.ok-drop-ways > :first-child input';

const acceptOf = (field: FieldOf<'file'>) =>
  field.accept.flatMap((kind) => [kind, ...fileKinds[kind].endings.map((ending) => `.${ending}`)]).join();

/** What to send, and what it may be, each on a line of its own. */
function HintLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="ok-line">
      {line}
    </span>
  ));
}
