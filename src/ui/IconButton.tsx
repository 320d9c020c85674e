import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.js';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  icon: IconName;
  /** What it does, in words. */
  name: string;
}

/** A small button that is a drawing, where words would crowd a row. */
export function IconButton({ icon, name, ...rest }: IconButtonProps) {
  return (
    <button data-part="icon-button" {...rest} type="button" className="ok-icon-button" aria-label={name} title={name}>
      <Icon name={icon} />
    </button>
  );
}
