import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { CameraView, type CameraSubject } from '../../ui/CameraView.js';
import { Dialog } from '../../ui/Dialog.js';
import { FileButton } from '../../ui/FileButton.js';
import { Notice } from '../../ui/Notice.js';
import { Spinner } from '../../ui/Spinner.js';
import { takePhoto } from './takePhoto.js';
import { useCamera, type CameraFailure } from './useCamera.js';
import { usePart } from '../../ui/usePart.js';

export interface CameraDialogProps {
  subject: CameraSubject;
  /** As the `accept` of a file input, for the way out. */
  accept: string;
  onPhoto: (photo: File) => void;
  /** A file was chosen instead. */
  onFile: (files: File[]) => void;
  onClose: () => void;
}

/** Takes a photo with the computer's own camera: seen live, looked at, used or taken again. */
export function CameraDialog({ subject, accept, onPhoto, onFile, onClose }: CameraDialogProps) {
  const part = usePart();
  const { text } = useTexts();
  const [attempt, setAttempt] = useState(0);
  const camera = useCamera(subject, attempt);
  const video = useRef<HTMLVideoElement>(null);
  const [running, setRunning] = useState(false);
  const [photo, setPhoto] = useState<{ file: File; address: string }>();
  const main = useRef<HTMLButtonElement>(null);

  const stream = camera.state === 'live' ? camera.stream : null;
  useEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    const show = () => setRunning(element.videoWidth > 0);
    element.addEventListener('loadedmetadata', show);
    element.srcObject = stream;
    return () => {
      element.removeEventListener('loadedmetadata', show);
      setRunning(false);
    };
  }, [stream]);
  const address = photo?.address;
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);
  // One thing follows another in one place: the focus goes along.
  useEffect(() => main.current?.focus(), [running, photo]);

  const take = async () => {
    const file = video.current && (await takePhoto(video.current, text('file.photo_name')));
    if (file) setPhoto({ file, address: URL.createObjectURL(file) });
  };
  const use = ({ file }: { file: File }) => {
    onClose();
    onPhoto(file);
  };
  const instead = (files: File[]) => {
    onClose();
    onFile(files);
  };
  const failed = camera.state === 'failed';
  const hint = photo
    ? subject === 'face'
      ? 'camera.check_face'
      : 'camera.check'
    : (`camera.${subject ?? 'any'}` as const);
  return (
    <Dialog
      open
      size="l"
      title={text('camera.title')}
      onClose={onClose}
      actions={
        <>
          {photo && (
            <>
              <Button ref={main} onClick={() => use(photo)}>
                {text('camera.use')}
              </Button>
              <Button variant="ghost" onClick={() => setPhoto(undefined)}>
                {text('camera.again')}
              </Button>
            </>
          )}
          {running && !photo && (
            <Button ref={main} icon="camera" onClick={() => void take()}>
              {text('camera.take')}
            </Button>
          )}
          {failed && <Button onClick={() => setAttempt(attempt + 1)}>{text('camera.retry')}</Button>}
          <div {...part('dialog-rest')}>
            {!photo && <FileButton variant="quiet" words={text('camera.file')} accept={accept} onFiles={instead} />}
            <Button variant="quiet" onClick={onClose}>
              {text('camera.close')}
            </Button>
          </div>
        </>
      }
    >
      {failed ? (
        <Failure why={camera.why} />
      ) : (
        <p {...part('camera-help')} role="status">
          {text(hint)}
        </p>
      )}
      <div hidden={failed || photo !== undefined}>
        <CameraView ref={video} subject={subject} label={text('camera.live')} live={running}>
          <span {...part('camera-wait')}>
            <Spinner />
            {text('camera.starting')}
          </span>
        </CameraView>
      </div>
      {photo && <img {...part('picture', 'ok-look')} src={photo.address} alt={text('camera.taken')} />}
    </Dialog>
  );
}

function Failure({ why }: { why: CameraFailure }) {
  const { text } = useTexts();
  return (
    <Notice tone="danger" title={text(`camera.${why}_title`)}>
      {text(`camera.${why}`)}
    </Notice>
  );
}
