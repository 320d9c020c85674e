import type { RefObject } from 'react';
import { adoptSheet } from './adoptSheet.js';
import type { Appearance } from './Appearance.js';
import { tokenRules } from './tokenRules.js';
import { useEarlyEffect } from './useEarlyEffect.js';

const attribute = 'data-look';

/**
 * Lays a brand colour and tokens over the style sheet, for this element alone: where it stands, in the document or a shadow
 * root, and for as long.
 */
export function useTokenSheet(root: RefObject<HTMLElement | null>, { accent, tokens }: Appearance): void {
  const rules = tokenRules(accent, tokens);
  useEarlyEffect(() => {
    const element = root.current;
    if (!element || !rules) return undefined;
    // By chance, since two copies of the kit on a page know nothing of each other.
    const name = Math.random().toString(36).slice(2);
    const remove = adoptSheet(element, `.ok-root[${attribute}='${name}']{${rules}}`);
    element.setAttribute(attribute, name);
    return () => {
      remove();
      element.removeAttribute(attribute);
    };
  }, [root, rules]);
}
