import type { ChangeEvent } from 'react';
import { Icon, type IconName } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface FileButtonProps {
  id?: string | undefined;
  words: string;
  /** The name for screen readers, where the words alone do not tell which file it is about. */
  name?: string | undefined;
  icon?: IconName | undefined;
  /** As the `accept` of a file input: `image/jpeg,application/pdf`. */
  accept: string;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Opens a camera at once: that on the back of the device, or the one that looks at its user. */
  camera?: 'environment' | 'user' | undefined;
  variant?: 'pill' | 'quiet';
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  /** Called with at least one file. */
  onFiles(files: File[]): void;
}

/** A native file input that looks like a button. */
export const FileButton = slotted(
  'FileButton',
  function FileButton({ words, name, icon, camera, variant = 'pill', onFiles, ...input }: FileButtonProps) {
    const part = usePart();
    const change = (event: ChangeEvent<HTMLInputElement>) => {
      const files = [...(event.target.files ?? [])];
      if (files.length > 0) onFiles(files);
      // Choosing the same file again, after it was refused or removed, is a change too.
      event.target.value = '';
    };
    return (
      <label {...part('file-button', 'ok-button')} data-variant={variant}>
        <input
          {...input}
          type="file"
          className="ok-visually-hidden"
          aria-label={name}
          capture={camera}
          onChange={change}
        />
        <span {...part('button-label')} aria-hidden={name ? true : undefined}>
          {icon && <Icon name={icon} size="s" />}
          {words}
        </span>
      </label>
    );
  },
);
