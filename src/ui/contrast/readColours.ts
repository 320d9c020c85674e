import { adoptSheet } from '../adoptSheet.js';
import type { TokenName } from '../tokenNames.js';

const attribute = 'data-ok-colour';

/** A colour as screens show it: red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours that tokens come to within an element; empty while the styles are not there. */
export function readColours(root: HTMLElement, names: readonly TokenName[]): Map<TokenName, Colour> {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colours = new Map<TokenName, Colour>();
  if (!pen || !getComputedStyle(root).getPropertyValue('--ok-ink')) return colours;
  // A content policy may forbid inline styles, so the tokens become colours by a sheet.
  const rules = names.map((name) => `.ok-root [${attribute}='${name}']{color:var(--ok-${name})}`);
  const remove = adoptSheet(root, rules.join(''));
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  try {
    for (const name of names) {
      probe.setAttribute(attribute, name);
      pen.fillStyle = getComputedStyle(probe).color;
      pen.clearRect(0, 0, 1, 1);
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
      colours.set(name, [red, green, blue]);
    }
  } finally {
    probe.remove();
    remove();
  }
  return colours;
}
