/** A place where the keyboard stops, with what is hit by those who point: a control that is drawn by its label is that. */
export interface Stop {
  control: HTMLElement;
  target: Element;
  box: DOMRect;
}

const focusable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable]';

/** All that can be used in there, in the order in which the keyboard comes to it. Behind a modal dialog nothing can. */
export function stopsIn(root: HTMLElement): Stop[] {
  const modal = [...root.querySelectorAll('dialog:modal')].at(-1);
  return [...(modal ?? root).querySelectorAll<HTMLElement>(focusable)].filter(isStop).map((control) => {
    const target = control.closest('label') ?? control;
    return { control, target, box: target.getBoundingClientRect() };
  });
}

function isStop(control: HTMLElement): boolean {
  if (control.tabIndex < 0 || control.closest('[inert]') || !control.checkVisibility({ visibilityProperty: true }))
    return false;
  return !control.matches(':disabled') && !isPassed(control);
}

/** Of radio buttons of one name the keyboard stops at one: that which is chosen, or the first. */
function isPassed(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return false;
  const scope = control.form ?? (control.getRootNode() as Document | ShadowRoot);
  const group = [...scope.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    ({ name, form }) => name === control.name && form === control.form,
  );
  return control !== (group.find(({ checked }) => checked) ?? group[0]);
}
