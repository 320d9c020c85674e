import { marksIn } from './marks.js';

/** Where a text is on a page: some words of it, or an element that has it as its name. */
export interface Place {
  key: string;
  element: Element;
  boxes: readonly DOMRect[];
}

const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title', 'label'];

/** Every marked text within an element, open shadow roots included, in the order of the page. */
export function placesIn(root: Element | ShadowRoot): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) places.push(...placesInWords(node));
    else if (node instanceof Element) {
      for (const name of spoken)
        for (const { key } of marksIn(node.getAttribute(name) ?? ''))
          places.push({ key, element: node, boxes: [node.getBoundingClientRect()] });
      if (node.shadowRoot) places.push(...placesIn(node.shadowRoot));
    }
  }
  return places;
}

function placesInWords(node: Text): Place[] {
  const element = node.parentElement;
  // What keeps room for words that come later is not to be seen.
  if (!element?.checkVisibility({ visibilityProperty: true })) return [];
  return marksIn(node.data).map(({ key, from, to }) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return { key, element, boxes: [...range.getClientRects()] };
  });
}

/** The text at a point: the smallest of those that are there. */
export function placeAt(places: readonly Place[], x: number, y: number): Place | undefined {
  const area = ({ boxes }: Place) => boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return places
    .filter(({ boxes }) => boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
    .toSorted((one, other) => area(one) - area(other))[0];
}
