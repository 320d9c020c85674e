import { ScreenBody } from '../ui/Screen.js';
import { Skeleton } from '../ui/Skeleton.js';

/** The shapes of a step in the place where one comes. */
export function Loading() {
  return (
    <ScreenBody>
      <Skeleton shape="heading" />
      <Skeleton shape="line" />
      <Skeleton shape="field" count={2} />
      <Skeleton shape="button" />
    </ScreenBody>
  );
}
