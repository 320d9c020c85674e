import { forwardRef, useId, type MouseEvent } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface ErrorSummaryItem {
  /** The id of the control to mend, or of the group that holds it. */
  target: string;
  /** What it is called, mostly the field's label. */
  text: string;
}

export interface ErrorSummaryProps {
  title: string;
  items: readonly ErrorSummaryItem[];
}

/**
 * All there is to mend, as links that move the focus there. Move the focus to it (by the ref) when it appears: a screen
 * reader then reads the title and the list.
 */
export const ErrorSummary = slotted(
  'ErrorSummary',
  forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ title, items }, ref) {
    const part = usePart();
    const id = useId();
    return (
      <div
        ref={ref}
        {...part('error-summary', 'ok-notice')}
        data-tone="danger"
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-list`}
        tabIndex={-1}
      >
        <span {...part('notice-mark')}>
          <Icon name="alert" size="s" />
        </span>
        <div {...part('notice-body')}>
          <p {...part('notice-title')} id={`${id}-title`}>
            {title}
          </p>
          <ul {...part('summary-list')} id={`${id}-list`}>
            {items.map(({ target, text }) => (
              <li key={target}>
                <a {...part('link')} href={`#${target}`} onClick={(event) => follow(event, target)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    );
  }),
);

/** Moves the focus instead of the address: a hash would be taken for a route by some hosts. */
function follow(event: MouseEvent<HTMLElement>, target: string) {
  event.preventDefault();
  focusControl(event.currentTarget.getRootNode() as Document | ShadowRoot, target);
}

/** Focuses the control with this id, or the first one within the group that has it. Tells whether there was one. */
export function focusControl(root: Document | ShadowRoot, id: string): boolean {
  const found = root.getElementById(id);
  const controls = 'input:not([type="hidden"],[aria-hidden="true"]),select,textarea,button';
  const control = found?.matches(controls)
    ? found
    : (found?.querySelector<HTMLElement>(`[aria-invalid="true"]:is(${controls})`) ??
      found?.querySelector<HTMLElement>(controls));
  control?.focus();
  return control != null;
}
