import { placeOf } from './textsOn.js';

/** A text that is not to be read as a whole, and why. */
export interface Cut {
  text: string;
  place: string;
  why: string;
}

interface Line {
  element: Element;
  text: string;
  rects: DOMRect[];
}

/** Pixels that a box may be off by rounding, and that letters may hang over. */
const slack = 1;

/** How many texts were measured, and those that are cut, covered, or stand over the edge. */
export function clippedIn(root: HTMLElement): { measured: number; cut: Cut[] } {
  const lines = linesIn(root);
  const cut = [
    ...lines.flatMap((line) => reasons(line, root).map((why) => told(line, why))),
    ...coveredIn(lines, root),
    ...boxesCutIn(root),
  ];
  return { measured: lines.length, cut };
}

/** Whether the page itself has to be scrolled sideways. */
export function sideways(): Cut[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const widest = [...document.querySelectorAll('.ok-root *')].find(
    (element) => element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0,
  );
  const why = `the page is ${scrollWidth - clientWidth} px wider than ${clientWidth} px`;
  return [{ text: '', place: widest ? placeOf(widest) : 'page', why }];
}

const told = ({ element, text }: Pick<Line, 'element' | 'text'>, why: string): Cut => ({
  text: text.trim(),
  place: placeOf(element),
  why,
});

/** The texts that are to be seen, with the rectangles of their lines. */
function linesIn(root: HTMLElement): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (!element || text.trim() === '' || element.closest('option, script, style, textarea')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (unseen(element, root)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length > 0) lines.push({ element, text, rects });
  }
  return lines;
}

/** For screen readers alone. */
const unseen = (element: Element, root: Element): boolean =>
  upTo(root, element).some((box) => getComputedStyle(box).clipPath === 'inset(50%)');

/** An element and all around it, up to the root. */
function upTo(root: Element, element: Element): Element[] {
  const chain = [];
  for (let box: Element | null = element; box; box = box === root ? null : box.parentElement) chain.push(box);
  return chain;
}

function reasons({ element, rects }: Line, root: HTMLElement): string[] {
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const found: string[] = [];
  for (const box of upTo(root, element)) {
    const { overflowX, overflowY, display, position } = getComputedStyle(box);
    const clips = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
    if (clips && scrolls(box)) return found;
    const { left: start, right: end, top: head, bottom: foot } = box.getBoundingClientRect();
    if (clips && overflowX !== 'visible' && (left < start - slack || right > end + slack))
      found.push(`cut at the side by ${placeOf(box)}`);
    if (clips && overflowY !== 'visible' && (top < head - slack * 2 || bottom > foot + slack * 2))
      found.push(`cut above or below by ${placeOf(box)}`);
    if (clips && box === element && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + slack))
      found.push('longer than its box');
    // Over the whole window, and cut by nothing around it.
    if (position === 'fixed') break;
  }
  const { clientWidth } = document.documentElement;
  if (left < -slack || right > clientWidth + slack) found.push('over the edge of the page');
  const around = element.closest('.ok-button, .ok-choice, .ok-notice, .ok-item, .ok-screen, .ok-dialog');
  const { left: start, right: end } = (around ?? root).getBoundingClientRect();
  if (left < start - slack || right > end + slack) found.push(`over the edge of ${placeOf(around ?? root)}`);
  return found;
}

/** What is higher than its place and can be gone through, by the keyboard too. */
const scrolls = (box: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(box).overflowY) &&
  box.scrollWidth <= box.clientWidth &&
  (box.scrollHeight <= box.clientHeight || box.matches(reached) || box.querySelector(reached) !== null);
const reached = 'a[href], button, input, select, textarea, [tabindex], [role="option"]';

/** Two texts in one place; but for what lies over all else, like a list that opens or a dialog. */
function coveredIn(lines: readonly Line[], root: HTMLElement): Cut[] {
  const placed = lines.map((line) => ({ ...line, layer: layerOf(line.element, root) }));
  return placed.flatMap((one, at) =>
    placed
      .slice(at + 1)
      .filter((other) => other.layer === one.layer && one.rects.some((rect) => other.rects.some(meets(rect))))
      .map((other) => told(one, `in one place with “${other.text.trim()}”`)),
  );
}

const layerOf = (element: Element, root: HTMLElement): Element =>
  upTo(root, element).find((box) => box.matches('dialog, [popover], .ok-options, .ok-trail-title')) ?? root;

/** A font's box is higher than its letters. */
const meets = (one: DOMRect) => (other: DOMRect) => {
  const high = Math.min(one.height, other.height) * 0.3;
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > high
  );
};

/** Boxes show what they hold on one line: what the kit puts there has to fit. What a user typed can be gone through. */
function boxesCutIn(root: HTMLElement): Cut[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...root.querySelectorAll('input, select')].flatMap((box) => {
    const words = wordsIn(box);
    if (!pen || words.trim() === '' || !box.checkVisibility({ opacityProperty: true })) return [];
    const style = getComputedStyle(box);
    pen.font = style.font;
    pen.letterSpacing = style.letterSpacing;
    const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const wide = pen.measureText(words).width;
    return wide > room + slack
      ? [told({ element: box, text: words }, `${Math.ceil(wide - room)} px wider than its box`)]
      : [];
  });
}

const wordsIn = (box: Element): string => {
  if (box instanceof HTMLInputElement) return box.value === '' ? box.placeholder : '';
  return box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.text ?? '') : '';
};
