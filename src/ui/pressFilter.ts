import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';

/** A press that a second one may follow, without anything in between. */
interface Press {
  when: number;
  at: Place;
  /** What it was on; of a key, what the pointer rested on meanwhile. */
  on: Element | null;
  /** Whether its time tells that another belongs to it; clicks of a mouse are counted by the user's system. */
  timed: boolean;
}

interface Place {
  x: number;
  y: number;
}

/** As long as systems take for a double click unless told, in milliseconds. */
const span = 500;
/** How far apart two presses in one place may lie, in CSS pixels: two taps of a finger lie further apart. */
const reach = { mouse: 6, finger: 24 };

/**
 * Sees to it that a press acts on what its user has seen. The second of two quick presses (a double click, a double tap,
 * Enter and a click) acts on what the first one was on, or on nothing: never on what has come into its place since, such as
 * the next step. A key that is held is one press. Nobody is held up: another place, a single click, or the same control
 * again count at once.
 *
 * @returns handlers for the element in which this is to hold. Make them once.
 */
export function pressFilter() {
  let first: Press | undefined;
  let pointer: (Place & { finger: boolean }) | undefined;
  const follow = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    pointer = { x, y, finger: pointerType === 'touch' };
  };
  return {
    onPointerMoveCapture: follow,
    onPointerDownCapture: follow,
    onKeyDownCapture(event: KeyboardEvent) {
      if (event.key !== 'Enter') return;
      // Held down; in a text of several lines that makes lines.
      if (event.repeat && !(event.target instanceof HTMLTextAreaElement)) swallow(event);
      else if (!event.repeat && pointer)
        first = { when: event.timeStamp, at: pointer, on: controlAt(pointer, event.currentTarget), timed: true };
    },
    onClickCapture(event: MouseEvent) {
      // Clicks that a key, a script, or an aid made count for themselves.
      if (event.detail === 0 || !event.isTrusted) return;
      const at = { x: event.clientX, y: event.clientY };
      const on = controlOf(event.target);
      const finger = pointer?.finger === true;
      const follows = first
        ? distance(first.at, at) <= reach[finger ? 'finger' : 'mouse'] &&
          (event.detail > 1 || (first.timed && event.timeStamp - first.when < span))
        : // The first was on another page, such as the bank's.
          event.detail > 1;
      if (!follows) first = { when: event.timeStamp, at, on, timed: finger };
      else if (first?.on !== on) swallow(event);
    },
  };
}

const swallow = (event: KeyboardEvent | MouseEvent) => {
  event.preventDefault();
  event.stopPropagation();
};

const distance = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);

/** What a press on it would act on; a label is its control. */
function controlOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest('button, a, input, select, textarea, summary, label');
  return (control instanceof HTMLLabelElement ? control.control : control) ?? target;
}

/** Within a shadow root only that knows what lies there. */
function controlAt({ x, y }: Place, within: Element): Element | null {
  const root = within.getRootNode();
  return controlOf(root instanceof ShadowRoot || root instanceof Document ? root.elementFromPoint(x, y) : null);
}
