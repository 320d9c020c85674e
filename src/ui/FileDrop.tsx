import { useState, type ChangeEvent, type DragEvent } from 'react';
import { Icon, type IconName } from './Icon.js';

export interface FileDropProps {
  /** Of the first input, for links and labels. */
  id?: string | undefined;
  /** What the zone says, e.g. "Drop the file here"; not shown where there is nothing to drag with. */
  dropText: string;
  chooseText: string;
  /** Offers the camera, on devices that are held in a hand; absent offers none. */
  photoText?: string | undefined;
  /** As the `accept` of a file input: `image/jpeg,application/pdf`. */
  accept: string;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  invalid?: boolean | undefined;
  describedBy?: string | undefined;
  /** Called with at least one file; with exactly one unless `multiple`. */
  onFiles(files: File[]): void;
}

/** A place for files: dropped, chosen, or photographed. The buttons are native file inputs, so the keyboard works. */
export function FileDrop({
  id,
  dropText,
  chooseText,
  photoText,
  accept,
  multiple,
  disabled,
  invalid,
  describedBy,
  onFiles,
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])];
    if (list.length > 0 && !disabled) onFiles(multiple ? list : list.slice(0, 1));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const common = { disabled, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined };
  return (
    <div
      className="ok-drop"
      data-part="drop"
      data-state={over ? 'over' : invalid ? 'invalid' : 'idle'}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="ok-drop-words" aria-hidden="true">
        {dropText}
      </span>
      <div className="ok-drop-ways">
        <FileButton
          {...common}
          id={id}
          icon="upload"
          words={chooseText}
          accept={accept}
          multiple={multiple}
          onFiles={take}
        />
        {photoText && heldInAHand() && (
          <FileButton {...common} icon="camera" words={photoText} accept="image/*" camera onFiles={take} />
        )}
      </div>
    </div>
  );
}

/** Elsewhere "take a photo" would only open the same dialog again. */
const heldInAHand = () => navigator.maxTouchPoints > 0;

export interface FileButtonProps {
  id?: string | undefined;
  words: string;
  /** The name for screen readers, where the words alone do not tell which file it is about. */
  name?: string | undefined;
  icon?: IconName | undefined;
  accept: string;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Opens the camera at once. */
  camera?: boolean | undefined;
  variant?: 'pill' | 'quiet';
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  onFiles(files: FileList | null): void;
}

/** A native file input that looks like a button. */
export function FileButton({ words, name, icon, camera, variant = 'pill', onFiles, ...input }: FileButtonProps) {
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(event.target.files);
    // Choosing the same file again, after it was refused or removed, is a change too.
    event.target.value = '';
  };
  return (
    <label className="ok-button" data-variant={variant} data-part="file-button">
      <input
        {...input}
        type="file"
        className="ok-visually-hidden"
        aria-label={name}
        capture={camera ? 'environment' : undefined}
        onChange={change}
      />
      <span className="ok-button-label" aria-hidden={name ? true : undefined}>
        {icon && <Icon name={icon} size="s" />}
        {words}
      </span>
    </label>
  );
}
