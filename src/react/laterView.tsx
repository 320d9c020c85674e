import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import type { PartName } from '../locales/Catalogue.js';
import { useWords } from './Texts.js';

/**
 * A view that is a chunk of its own, loaded together with its part of the texts: it is shown when both are there.
 *
 * @param fallback stands in its place until then.
 * @example
 * const Outcome = laterView('steps', async () => (await import('./Outcome.js')).Outcome, <Loading />);
 */
export function laterView<Props extends object>(
  part: PartName,
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  // A lazy component hands its props through; its type does not say so of props that depend on a parameter.
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function LaterView(props: Props) {
    const there = useWords(part);
    // Beside its texts and not behind them.
    useEffect(() => void load().catch(() => undefined), []);
    return there ? (
      <Suspense fallback={fallback}>
        <Loaded {...props} />
      </Suspense>
    ) : (
      fallback
    );
  };
}
