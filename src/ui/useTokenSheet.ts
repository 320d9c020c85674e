import { useLayoutEffect, type RefObject } from 'react';
import type { Appearance } from './Appearance.js';
import { tokenRules } from './tokenRules.js';

const attribute = 'data-look';
let count = 0;

/**
 * Lays a brand colour and tokens over the style sheet: by a constructed sheet, which a strict content policy lets be, where an
 * inline style would not. It stands where the element does, in the document or a shadow root, and goes with it.
 */
export function useTokenSheet(root: RefObject<HTMLElement | null>, { accent, tokens }: Appearance): void {
  const rules = tokenRules(accent, tokens);
  useLayoutEffect(() => {
    const element = root.current;
    const place = element?.getRootNode();
    if (!element || !rules || !(place instanceof Document || place instanceof ShadowRoot)) return undefined;
    const name = String((count += 1));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.ok-root[${attribute}='${name}']{${rules}}`);
    element.setAttribute(attribute, name);
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    return () => {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter((one) => one !== sheet);
      element.removeAttribute(attribute);
    };
  }, [root, rules]);
}
