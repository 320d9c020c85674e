/**
 * Lays a constructed style sheet over a document or a shadow root, which a strict content policy lets be, where an inline style
 * would not. A browser that has none (Safari before 16.4) goes without: the kit's own colours are better than no page.
 *
 * @param node stands in the document or the shadow root that is meant.
 * @param css the rules.
 * @returns what takes it away again.
 * @example
 * const remove = adoptSheet(element, `[data-look='1'] { --ok-brand: #5b2be0 }`);
 */
export function adoptSheet(node: Node, css: string): () => void {
  const place = node.getRootNode();
  // A sheet is of one document, which may be that of a frame.
  const view = (node.ownerDocument ?? document).defaultView;
  if (!view || !isPlace(place)) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  return () => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const isPlace = (node: Node): node is Document | ShadowRoot => 'adoptedStyleSheets' in node;
