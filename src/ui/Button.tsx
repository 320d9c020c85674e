import {
  forwardRef,
  type AnchorHTMLAttributes,
  type ButtonHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Icon, type IconName } from './Icon.js';
import { Spinner } from './Spinner.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

interface Look {
  /**
   * `primary`: the one filled button of a screen. `ghost`: a second way on, outlined. `pill`: a small choice within the
   * content. `quiet`: plain words, for leaving, going back, and actions on a row. `danger`: filled, for what cannot be undone.
   */
  variant?: 'primary' | 'ghost' | 'pill' | 'quiet' | 'danger';
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
}

export interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Keeps the button's place, width and focus, shows a spinner, and ignores presses. */
  busy?: boolean | undefined;
  /** What the button says while busy; its own words when absent. */
  busyLabel?: string | undefined;
}

/**
 * A button; `type="button"` unless told.
 *
 * @example
 * <Button type="submit" variant="primary" busy={sending} busyLabel="Sending">Continue</Button>
 */
export const Button = slotted(
  'Button',
  forwardRef<HTMLButtonElement, ButtonProps>(function Button(
    {
      variant = 'primary',
      busy = false,
      busyLabel,
      icon,
      iconEnd,
      className,
      children,
      onClick,
      type = 'button',
      'aria-disabled': resting,
      ...rest
    },
    ref,
  ) {
    const part = usePart();
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      // aria-disabled rather than disabled: a disabled button would drop the focus while it works.
      if (busy) event.preventDefault();
      else onClick?.(event);
    };
    return (
      <button
        {...rest}
        ref={ref}
        type={type}
        {...part('button', undefined, className)}
        data-variant={variant}
        data-state={busy ? 'busy' : 'idle'}
        aria-disabled={busy || resting || undefined}
        onClick={press}
      >
        <Label icon={icon} iconEnd={iconEnd} hidden={busy}>
          {children}
        </Label>
        {busyLabel !== undefined || busy ? (
          <span {...part('button-label')} aria-hidden={!busy || undefined} data-hidden={!busy || undefined}>
            <Spinner />
            {busyLabel ?? children}
          </span>
        ) : null}
      </button>
    );
  }),
);

export interface LinkButtonProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** A link that looks like a button: for going to another page, such as the bank's. */
export const LinkButton = slotted(
  'LinkButton',
  forwardRef<HTMLAnchorElement, LinkButtonProps>(function LinkButton(
    { variant = 'primary', icon, iconEnd, className, children, ...rest },
    ref,
  ) {
    const part = usePart();
    return (
      <a {...rest} ref={ref} {...part('button', undefined, className)} data-variant={variant}>
        <Label icon={icon} iconEnd={iconEnd}>
          {children}
        </Label>
      </a>
    );
  }),
);

function Label({
  icon,
  iconEnd,
  hidden = false,
  children,
}: Pick<Look, 'icon' | 'iconEnd'> & { hidden?: boolean; children: ReactNode }) {
  const part = usePart();
  return (
    <span {...part('button-label')} aria-hidden={hidden || undefined} data-hidden={hidden || undefined}>
      {icon && <Icon name={icon} size="s" />}
      {children}
      {iconEnd && <Icon name={iconEnd} size="s" />}
    </span>
  );
}
