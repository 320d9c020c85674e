import type { TextOverrides } from 'onboarding-kit/react';
import { useEffect, useMemo, useState } from 'react';
import { useLook } from '../support/LookContext.js';
import { allTextsOf, type TextsByKey } from './catalogueOf.js';
import { mapForms } from './forms.js';
import { mark } from './marks.js';
import { useSceneOfBench } from './SceneOfBench.js';

/**
 * The texts for a story's wizard: its own, or, on a bench, all there are with the changes in them, each marked with its key. The
 * wizard takes them as any tenant's, so that it knows nothing of benches.
 *
 * @param ready whether the story has played itself, in texts that it knows.
 */
export function useBenchTexts(own: TextOverrides | undefined, ready: boolean): TextOverrides | undefined {
  const orders = useSceneOfBench()?.orders;
  const { locale } = useLook();
  const [kit, setKit] = useState<{ locale: string; texts: TextsByKey }>();
  const wanted = orders !== undefined && ready;
  useEffect(() => {
    let current = true;
    if (wanted) void allTextsOf(locale).then((texts) => current && setKit({ locale, texts }));
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  const changes = orders?.changes;
  return useMemo(
    () => (wanted && kit?.locale === locale ? markAll({ ...kit.texts, ...own, ...changes }) : own),
    [wanted, kit, locale, own, changes],
  );
}

const markAll = (texts: TextsByKey): TextOverrides =>
  Object.fromEntries(
    Object.entries(texts).map(([key, message]) => [key, mapForms(message, (words) => mark(key, words))]),
  );
