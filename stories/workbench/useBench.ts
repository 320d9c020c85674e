import { useEffect, useState } from 'react';
import { Bench, type News, type Orders } from './Bench.js';

/** By scene, the keys of the texts that are on it now, and of all that it was seen to have: one that is walked shows others. */
export type Shown = ReadonlyMap<string, Readonly<Record<'now' | 'ever', ReadonlySet<string>>>>;

/** The bench’s end of the line: tells all scenes what to do whenever that changes, and hears what is on them. */
export function useBench(orders: Orders, onPicked: (scene: string, picked: Extract<News, { is: 'picked' }>) => void) {
  const [bench, setBench] = useState<Bench>();
  const [id] = useState(() => crypto.randomUUID().slice(0, 8));
  const [shown, setShown] = useState<Shown>(new Map());

  useEffect(() => {
    const line = new Bench(id);
    setBench(line);
    return () => line.close();
  }, [id]);

  const { look, changes, pointing, chosen } = orders;
  useEffect(() => {
    const told = { look, changes, pointing, chosen };
    bench?.order(told);
    return bench?.onNews((_scene, { is }) => is === 'here' && bench.order(told));
  }, [bench, look, changes, pointing, chosen]);

  useEffect(
    () =>
      bench?.onNews((scene, news) => {
        if (news.is === 'picked') onPicked(scene, news);
        if (news.is === 'showing')
          setShown((before) => {
            const now = new Set(news.keys);
            return new Map(before).set(scene, { now, ever: new Set([...(before.get(scene)?.ever ?? []), ...now]) });
          });
      }),
    [bench, onPicked],
  );

  return { id, shown };
}
