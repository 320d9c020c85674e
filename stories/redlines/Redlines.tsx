import { useEffect, useRef, useState, type RefObject } from 'react';
import { useEachChange } from '../support/useEachChange.js';
import { readOut } from './readOut.js';
import { tokensOf } from './tokensOf.js';
import './redlines.css';

export type RedlineKind = 'parts' | 'focus' | 'voice';

/** What lies under the surface of a page: its parts with their measures and tokens, the way of the focus, or what is read aloud. */
export function Redlines({ kind, page }: { kind: RedlineKind; page: RefObject<HTMLElement | null> }) {
  const overlay = useRef<HTMLDivElement>(null);
  useEachChange(page);

  // The last one shown lies on top of a dialog, too.
  useEffect(() => {
    const { current } = overlay;
    current?.hidePopover();
    current?.showPopover();
  });

  const shown = page.current;
  return (
    <div ref={overlay} popover="manual" className="redlines" data-kind={kind}>
      {shown && kind === 'parts' && <Parts page={shown} />}
      {shown && kind === 'focus' && <FocusOrder page={shown} />}
      {shown && kind === 'voice' && <Voice page={shown} />}
    </div>
  );
}

/** Each part in its outline; of the one that is pointed at, the name, the measures and the tokens. */
function Parts({ page }: { page: HTMLElement }) {
  const [pointed, point] = useState<Element | null>(null);
  useEffect(() => {
    const over = ({ target }: PointerEvent) => point(target instanceof Element ? target.closest('[data-part]') : null);
    page.addEventListener('pointerover', over);
    return () => page.removeEventListener('pointerover', over);
  }, [page]);
  return (
    <>
      <svg className="redlines-drawing" aria-hidden="true">
        {visible(page, '[data-part]').map((element, at) => (
          <Box key={at} of={element} name={element.getAttribute('data-part') ?? ''} strong={element === pointed} />
        ))}
      </svg>
      <aside className="redlines-panel">{pointed ? <Measures of={pointed} /> : <p>Point at a part.</p>}</aside>
    </>
  );
}

function Measures({ of }: { of: Element }) {
  const { paddingBlock, paddingInline, gap, fontSize, lineHeight, fontWeight, borderRadius } = getComputedStyle(of);
  const { width, height } = of.getBoundingClientRect();
  const rows = {
    size: `${round(width)} × ${round(height)}`,
    padding: `${paddingBlock} · ${paddingInline}`,
    gap,
    text: `${fontSize} / ${lineHeight}, ${fontWeight}`,
    corners: borderRadius,
    tokens: tokensOf(of).join(', ') || 'none',
  };
  const kinds = [...of.attributes].filter(({ name }) => name.startsWith('data-') && name !== 'data-part');
  return (
    <>
      <h2>{of.getAttribute('data-part')}</h2>
      <dl>
        {kinds.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {Object.entries(rows).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const focusable =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/** Where Tab goes, in its order. A group of radio buttons is one place. */
function FocusOrder({ page }: { page: HTMLElement }) {
  const groups = new Set<string>();
  const places = visible(openDialogIn(page) ?? page, focusable).filter((element) => {
    if (element.matches(':disabled, [inert] *, [tabindex^="-"]')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  return (
    <svg className="redlines-drawing" aria-hidden="true">
      {places.map((element, at) => (
        <Box key={at} of={element} name={String(at + 1)} strong />
      ))}
    </svg>
  );
}

function Voice({ page }: { page: HTMLElement }) {
  return (
    <aside className="redlines-panel">
      <h2>Read aloud</h2>
      <ol>
        {readOut(openDialogIn(page) ?? page).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ol>
    </aside>
  );
}

function Box({ of, name, strong }: { of: Element; name: string; strong: boolean }) {
  const { x, y, width, height } = of.getBoundingClientRect();
  return (
    <g className="redlines-box" data-strong={strong || undefined}>
      <rect {...{ x, y, width, height }} />
      <text x={x + 2} y={y - 5}>
        {name}
      </text>
    </g>
  );
}

const openDialogIn = (page: Element) => page.querySelector('dialog[open]');
const visible = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
  );
const round = (pixels: number) => Math.round(pixels * 10) / 10;
