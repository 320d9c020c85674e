import type { DOMAttributes, SyntheticEvent } from 'react';

/** The events that come out of a shadow root, told again as the host's own. */
const composed = `
  Click DoubleClick AuxClick ContextMenu Wheel Focus Blur BeforeInput Input KeyDown KeyPress KeyUp
  Copy Cut Paste CompositionStart CompositionUpdate CompositionEnd MouseDown MouseMove MouseUp
  MouseOver MouseOut TouchStart TouchMove TouchEnd TouchCancel PointerDown PointerMove PointerUp
  PointerCancel PointerOver PointerOut Drag DragStart DragEnd DragEnter DragLeave DragOver Drop
`
  .trim()
  .split(/\s+/);

/**
 * What comes through a portal into a shadow root React hands to the elements around it, and so does the browser: a page would
 * hear of each click twice. So what React brings ends at the host; the browser's own goes on.
 */
export const toldOnce: DOMAttributes<HTMLElement> = Object.fromEntries(
  composed.map((name) => [`on${name}`, end] as const),
);

function end(event: SyntheticEvent) {
  // Not `stopPropagation`, which would stop the browser's, too.
  if (event.target !== event.currentTarget) event.isPropagationStopped = () => true;
}
