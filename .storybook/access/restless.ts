import { placeOf } from '../words/textsOn.js';

/** They say that something is under way, for as long as it is. */
const underWay = '[data-part="spinner"], [data-part="skeleton"], [data-state="sending"]';

/** What moves without end beside what is to be read (WCAG 2.2.2). */
export function restless(root: HTMLElement): string[] {
  return root.getAnimations({ subtree: true }).flatMap(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const isEndless = effect?.getComputedTiming().endTime === Infinity;
    return target && isEndless && !target.closest(underWay) ? [`${placeOf(target)} moves on and on`] : [];
  });
}
