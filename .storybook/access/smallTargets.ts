import { placeOf } from '../words/textsOn.js';
import type { Stop } from './stopsIn.js';

/** WCAG 2.5.8, in CSS pixels. */
const least = 24;
const half = least / 2;

/** Targets that are smaller than 24 px, and have others nearer than that. A link in a line of text is as high as the line. */
export function smallTargets(stops: readonly Stop[]): string[] {
  return stops
    .filter((stop) => isSmall(stop.box) && !inText(stop.target))
    .filter((small) => stops.some((other) => other.target !== small.target && isNear(small.box, other.box)))
    .map(({ target, box }) => `${placeOf(target)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}

/** What the layout rounds is not lost. */
const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < least - 0.1;
const inText = (target: Element) => getComputedStyle(target).display === 'inline';

/** A circle of 24 px about its middle would reach into another target, or into the circle of another small one. */
function isNear(small: DOMRect, other: DOMRect): boolean {
  const { x, y } = middleOf(small);
  if (isSmall(other)) {
    const { x: otherX, y: otherY } = middleOf(other);
    return Math.hypot(x - otherX, y - otherY) < least;
  }
  const away = Math.hypot(
    x - Math.min(Math.max(x, other.left), other.right),
    y - Math.min(Math.max(y, other.top), other.bottom),
  );
  return away < half;
}

const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
