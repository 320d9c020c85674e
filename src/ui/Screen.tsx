import { forwardRef, useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { focusedElement } from './focusedElement.js';
import { pressFilter } from './pressFilter.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

/**
 * The card that holds one screen; in a narrow place it becomes the page. Give it an `aria-label`. The second of two quick
 * presses in it never acts on what has only just come in.
 *
 * @example
 * <Screen aria-label="Onboarding">
 *   <ScreenTop trail={<Trail segments={segments} />} label="Step 1 of 3" end={<Button variant="quiet">Save and close</Button>} />
 *   <ScreenView key={step.id} enter="forward">
 *     <ScreenHeading ref={heading} title="Your deposit" lead="Choose an amount and a term." />
 *     <ScreenBody>…</ScreenBody>
 *     <ScreenFoot><Button>Continue</Button></ScreenFoot>
 *   </ScreenView>
 * </Screen>
 */
export const Screen = forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function Screen(
  { className, ...rest },
  ref,
) {
  const part = usePart();
  const [presses] = useState(pressFilter);
  return <section {...rest} {...presses} ref={ref} {...part('screen', undefined, className)} />;
});

export interface ScreenTopProps {
  /** A `<Trail>`. */
  trail?: ReactNode;
  /** A quiet button at the start of the row, mostly "Back". */
  start?: ReactNode;
  /** Where the user is: "Step 2 of 3". */
  label?: ReactNode;
  /** A quiet button at the end of the row, mostly "Save and close". */
  end?: ReactNode;
}

/** Where the user is, and the ways out. */
export const ScreenTop = slotted('Top', function ScreenTop({ trail, start, label, end }: ScreenTopProps) {
  const part = usePart();
  return (
    <div {...part('top', 'ok-screen-top')}>
      {trail}
      <div {...part('top-row', 'ok-screen-where')}>
        {start}
        {label && <span {...part('where')}>{label}</span>}
        {end}
      </div>
    </div>
  );
});

/**
 * A `<Notice>` above the heading about what holds for the whole screen, read out as it comes. Keep it rendered and change
 * its children: empty, it takes no room.
 */
export function ScreenStatus({ children }: { children?: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('screen-status')} role="status">
      {children}
    </div>
  );
}

/** What changes from step to step. Give it the step's id as `key`, and `enter` to move in from that side. */
export function ScreenView({
  enter,
  hidden,
  inert = false,
  children,
}: {
  enter?: 'forward' | 'back' | undefined;
  /** Keeps it, out of sight. */
  hidden?: boolean;
  /** Nothing in it can be used for a moment. The focus comes back. */
  inert?: boolean;
  children: ReactNode;
}) {
  const part = usePart();
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = view.current;
    if (!inert || !element) return undefined;
    const focused = focusedElement(element);
    element.inert = true;
    return () => {
      element.inert = false;
      if (focused instanceof HTMLElement && element.contains(focused)) focused.focus();
    };
  }, [inert]);
  return (
    <div
      ref={view}
      {...part('view', 'ok-screen-view')}
      data-enter={enter}
      hidden={hidden}
      aria-busy={inert || undefined}
    >
      {children}
    </div>
  );
}

export interface ScreenHeadingProps {
  title: ReactNode;
  lead?: ReactNode;
  /** What stands above the heading: a `<Seal>` or a `<Handover>`. */
  mark?: ReactNode;
  align?: 'start' | 'center';
  /** 1 to 6; 2 unless told. The look stays. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** An id for `aria-labelledby`. */
  id?: string | undefined;
}

/** The heading of a screen. Its ref is the heading element, which takes the focus when the step changes. */
export const ScreenHeading = slotted(
  'Heading',
  forwardRef(function ScreenHeading(
    { title, lead, mark, align = 'start', level = 2, id }: ScreenHeadingProps,
    ref: Ref<HTMLHeadingElement>,
  ) {
    const part = usePart();
    const Title = `h${level}` as const;
    return (
      <div {...part('heading', 'ok-screen-heading')} data-align={align}>
        {mark}
        <Title ref={ref} {...part('title', 'ok-screen-title')} id={id} tabIndex={-1}>
          {title}
        </Title>
        {lead && <p {...part('lead', 'ok-screen-lead')}>{lead}</p>}
      </div>
    );
  }),
);

/** The content of a screen, 24 px between its parts. */
export function ScreenBody({ children, tight }: { children: ReactNode; tight?: boolean }) {
  const part = usePart();
  return (
    <div {...part('body', 'ok-screen-body')} data-tight={tight || undefined}>
      {children}
    </div>
  );
}

/** The buttons of a screen, the main one first, and small print below. */
export function ScreenFoot({ children }: { children: ReactNode }) {
  const part = usePart();
  return <div {...part('foot', 'ok-screen-foot')}>{children}</div>;
}

/** A line of small print, e.g. what happens next. */
export const SmallPrint = slotted('SmallPrint', function SmallPrint({ children }: { children: ReactNode }) {
  const part = usePart();
  return <p {...part('small-print')}>{children}</p>;
});
