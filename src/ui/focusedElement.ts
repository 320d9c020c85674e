/**
 * What has the focus in the tree that holds this node, or in an open shadow root of it: a tree tells of what lies deeper by no
 * more than its host. Null where the focus is elsewhere.
 */
export function focusedElement(node: Node): Element | null {
  const tree = node.getRootNode();
  let focused = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
