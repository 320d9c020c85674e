import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  icon: IconName;
  /** What it does, in words. */
  name: string;
}

/** A small button that is a drawing, where words would crowd a row. */
export const IconButton = slotted('IconButton', function IconButton({ icon, name, ...rest }: IconButtonProps) {
  const part = usePart();
  return (
    <button {...rest} type="button" {...part('icon-button')} aria-label={name} title={name}>
      <Icon name={icon} />
    </button>
  );
});
