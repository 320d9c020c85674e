import type { StepReference } from '../protocol/index.js';
import type { Texts } from '../react/index.js';

/** Which steps would be asked for again, in a sentence; undefined where there are none. */
export function voidsText(
  key: 'back.voids' | 'change.voids',
  voids: readonly StepReference[],
  { text, list }: Pick<Texts, 'text' | 'list'>,
): string | undefined {
  return voids.length === 0
    ? undefined
    : text(key, { steps: list(voids.map(({ title }) => text('back.step', { title }))) });
}
