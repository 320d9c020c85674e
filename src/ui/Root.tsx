import { forwardRef, useImperativeHandle, useRef, type HTMLAttributes } from 'react';
import type { Appearance } from './Appearance.js';
import { useContrastCheck } from './contrast/useContrastCheck.js';
import { attributesBy, PartClasses } from './usePart.js';
import { useTokenSheet } from './useTokenSheet.js';

export interface RootProps extends HTMLAttributes<HTMLDivElement> {
  /** How it looks. Keep the object the same between renders. */
  appearance?: Appearance | undefined;
}

const nothing: Appearance = {};

/** The outermost element: every token and every style of the kit holds within it, and nowhere else. */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(
  { appearance = nothing, className, children, ...rest },
  ref,
) {
  const { preset = 'calm', scheme = 'auto', density = 'comfortable', classNames } = appearance;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  useTokenSheet(root, appearance);
  useContrastCheck(root, appearance);
  return (
    <div
      {...rest}
      ref={root}
      {...attributesBy(classNames)('root', undefined, className)}
      data-preset={preset}
      data-scheme={scheme === 'auto' ? undefined : scheme}
      data-density={density}
    >
      <PartClasses classNames={classNames}>{children}</PartClasses>
    </div>
  );
});
