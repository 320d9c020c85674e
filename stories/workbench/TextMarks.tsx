import { useEffect, useRef, useState, type RefObject } from 'react';
import { useEachChange } from '../support/useEachChange.js';
import { placeAt, placesIn, type Place } from './placesIn.js';
import { useSceneOfBench } from './SceneOfBench.js';
import './textMarks.css';

/** On a bench: shows which text is pointed at or edited, says which are there, and takes the clicks on them. */
export function TextMarks({ page }: { page: RefObject<HTMLElement | null> }) {
  const scene = useSceneOfBench();
  return scene?.orders && <Marks page={page} {...scene} orders={scene.orders} />;
}

type MarksProps = { page: RefObject<HTMLElement | null> } & Required<NonNullable<ReturnType<typeof useSceneOfBench>>>;

function Marks({ page, orders, tell, alone }: MarksProps) {
  const { pointing = false, chosen } = orders ?? {};
  const overlay = useRef<HTMLDivElement>(null);
  useEachChange(page);
  const [pointed, point] = useState<string>();
  const places = page.current ? placesIn(page.current) : [];
  const keys = [...new Set(places.map(({ key }) => key))].join(' ');

  useEffect(() => tell({ is: 'showing', keys: keys === '' ? [] : keys.split(' ') }), [tell, keys]);

  useEffect(() => {
    const { current } = page;
    if (!current || !pointing) return;
    const placeOf = ({ clientX, clientY, target, detail }: MouseEvent): Place | undefined => {
      const all = placesIn(current);
      const within = () =>
        all.find(({ element }) => target instanceof Element && (target === element || target.contains(element)));
      // A press of Enter has no point.
      return detail === 0 ? within() : (placeAt(all, clientX, clientY) ?? within());
    };
    const stop = (event: Event) => {
      // A story that plays itself has no marks yet, and its clicks are its own.
      if (placesIn(current).length === 0) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
    const hover = (event: PointerEvent) => point(placeAt(placesIn(current), event.clientX, event.clientY)?.key);
    const pick = (event: MouseEvent) => {
      if (!stop(event)) return;
      const place = placeOf(event);
      const box = place?.boxes.at(-1);
      if (!place || !box) return;
      const { left, top, bottom } = box;
      tell({ is: 'picked', key: place.key, box: { left, top, bottom } });
    };
    current.addEventListener('pointermove', hover);
    current.addEventListener('mousedown', stop, true);
    current.addEventListener('click', pick, true);
    return () => {
      point(undefined);
      current.removeEventListener('pointermove', hover);
      current.removeEventListener('mousedown', stop, true);
      current.removeEventListener('click', pick, true);
    };
  }, [page, pointing, tell]);

  // What is edited comes into view, where that scrolls nobody else's page.
  useEffect(() => {
    const { current } = page;
    if (!alone || !current || chosen === undefined) return;
    const box = placesIn(current).find(({ key }) => key === chosen)?.boxes[0];
    if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 3 });
  }, [page, alone, chosen]);

  // The last one shown lies on top of a dialog, too.
  useEffect(() => {
    const { current } = overlay;
    current?.hidePopover();
    current?.showPopover();
  });

  return (
    <div ref={overlay} popover="manual" className="text-marks" data-pointing={pointing || undefined}>
      <svg aria-hidden="true">
        {places
          .filter(({ key }) => key === pointed || key === chosen)
          .flatMap(({ key, boxes }, at) =>
            boxes.map(({ x, y, width, height }, of) => (
              <rect
                key={`${at} ${of}`}
                x={x - 3}
                y={y - 2}
                width={width + 6}
                height={height + 4}
                rx="4"
                data-chosen={key === chosen || undefined}
              />
            )),
          )}
      </svg>
    </div>
  );
}
