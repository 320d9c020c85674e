import { forwardRef, type HTMLAttributes } from 'react';
import { joinClasses } from './joinClasses.js';

export interface RootProps extends HTMLAttributes<HTMLDivElement> {
  /** `auto`, the default, follows the user's system. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
}

/** The outermost element: every token and every style of the kit holds within it, and nowhere else. */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root({ theme = 'auto', className, ...rest }, ref) {
  return (
    <div
      {...rest}
      ref={ref}
      className={joinClasses('ok-root', className)}
      data-part="root"
      data-theme={theme === 'auto' ? undefined : theme}
    />
  );
});
