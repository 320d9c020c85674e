import { adoptSheet } from '../../ui/adoptSheet.js';

/**
 * Keeps the page behind from scrolling, where it is: the room of a scrollbar that is there stays, so nothing moves. By a sheet
 * of its own, since no style of the page's elements is touched. On paper there is no page behind, nor room for it.
 *
 * @returns what lets it scroll again.
 */
export function lockPage(): () => void {
  const hasScrollbar = innerWidth > document.documentElement.clientWidth;
  return adoptSheet(
    document,
    `:root:root { overflow: hidden; overscroll-behavior: none; ${hasScrollbar ? 'scrollbar-gutter: stable;' : ''} }
    @media print { :root:root > body { visibility: hidden; block-size: 0; min-block-size: 0; overflow: hidden } }`,
  );
}
