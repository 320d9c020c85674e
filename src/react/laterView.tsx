import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { PartName } from '../locales/Catalogue.js';
import { useWords } from './Texts.js';

/** A view that is loaded when it is wanted. */
export interface LaterView<Props extends object> {
  (props: Props): ReactNode;
  /** Loads it ahead. What fails is loaded again when it is shown. */
  preload(): void;
  /**
   * Whether it is there, for what is to be shown whole or not at all; it is loaded where it is not.
   *
   * @throws what its loading failed with, while rendering: the boundary above shows the way out.
   */
  useReady(wanted: boolean): boolean;
}

/**
 * A view that is a chunk of its own, loaded together with its part of the texts: it is shown when both are there, and at once
 * where they are there already. React's own `lazy` would show what stands in its place even then, and keep it for a third of
 * a second.
 *
 * @param part the texts it says beside those of every screen.
 * @param fallback stands in its place until then.
 * @example
 * const Outcome = laterView('steps', async () => (await import('./Outcome.js')).Outcome, <Loading />);
 */
export function laterView<Props extends object>(
  part: PartName | undefined,
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): LaterView<Props> {
  let Known: ComponentType<Props> | undefined;
  const loading = async () => (Known ??= await load());
  function useReady(wanted: boolean): boolean {
    const there = useWords(wanted ? part : undefined);
    const [{ failure }, setOutcome] = useState<{ failure?: unknown }>({});
    const missing = wanted && !Known;
    // Beside its texts and not behind them. What has come since this was rendered is rendered, too.
    useEffect(() => {
      if (!missing) return undefined;
      let current = true;
      loading().then(
        () => current && setOutcome({}),
        (cause: unknown) => current && setOutcome({ failure: cause }),
      );
      return () => {
        current = false;
      };
    }, [missing]);
    if (missing && failure !== undefined) throw failure;
    return there && !missing;
  }
  function LaterView(props: Props) {
    return useReady(true) && Known ? <Known {...props} /> : fallback;
  }
  return Object.assign(LaterView, { preload: () => void loading().catch(() => undefined), useReady });
}
