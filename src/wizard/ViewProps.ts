import type { Ref } from 'react';

/** What each of the wizard's views is handed. */
export interface ViewProps {
  /** The ref for the heading of the view of that name; see `useHeadingFocus`. */
  headingFor: (view: string) => Ref<HTMLHeadingElement>;
  /** Leaves the wizard; absent where the host offers no place to go. */
  onExit: (() => void) | undefined;
}
