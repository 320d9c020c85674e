/** What a role is called aloud. */
const roles: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  INPUT: 'edit text',
  TEXTAREA: 'edit text, several lines',
  SELECT: 'list to choose from',
  IMG: 'picture',
  FIELDSET: 'group',
  DIALOG: 'dialog',
};
const kindsOfInput: Readonly<Record<string, string>> = {
  checkbox: 'tick box',
  radio: 'one of several',
  file: 'file to choose',
  search: 'search box',
};
const states = [
  ['aria-invalid', 'to be mended'],
  ['aria-disabled', 'not available'],
  ['aria-current', 'current'],
  ['aria-busy', 'busy'],
] as const;

/**
 * About what a screen reader says as it goes through a page from its top: a line for each heading, control, group and run of words.
 * What it reads is the same as what a screen reader does (names, descriptions, states); each product has its own words for it.
 */
export function readOut(page: Element): string[] {
  const lines: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const words = node.data.trim();
      if (words) lines.push(words);
      return;
    }
    if (!(node instanceof HTMLElement || node instanceof SVGElement) || !node.checkVisibility()) return;
    if (node.getAttribute('aria-hidden') === 'true' || node instanceof HTMLLabelElement || node.tagName === 'LEGEND')
      return;
    const { told, whole } = tell(node);
    if (told) lines.push(told);
    if (!whole) for (const child of node.childNodes) visit(child);
  };
  visit(page);
  return lines.map((line) => line.replace(/\s+/g, ' '));
}

/** What is said of an element, and whether its children have nothing to add. */
function tell(element: HTMLElement | SVGElement): { told?: string; whole?: boolean } {
  const { tagName } = element;
  const role = element.getAttribute('role');
  const heading = /^H([1-6])$/.exec(tagName);
  if (heading) return { told: `Heading ${heading[1]}: ${element.textContent.trim()}`, whole: true };
  if (element instanceof HTMLInputElement && element.type === 'hidden') return { whole: true };
  const kind =
    (element instanceof HTMLInputElement && kindsOfInput[element.type]) ||
    (role &&
      {
        img: 'picture',
        group: 'group',
        radiogroup: 'group',
        combobox: 'box to search in',
        alert: 'at once',
        timer: 'timer',
      }[role]) ||
    roles[tagName];
  if (!kind || (tagName === 'A' && !element.hasAttribute('href'))) return {};
  const name = nameOf(element);
  const said = [name, kind, ...statesOf(element), describedBy(element)].filter(Boolean).join(', ');
  const holdsMore = kind === 'group' || kind === 'dialog' || kind === 'at once';
  return holdsMore ? { told: name ? said : undefined } : { told: said, whole: true };
}

/** What an element is called aloud. */
export function nameOf(element: Element): string {
  const by = wordsOf(element.getAttribute('aria-labelledby'));
  if (by) return by;
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0)
    return [...element.labels].map(({ textContent }) => textContent?.trim()).join(' ');
  if (element instanceof HTMLFieldSetElement) return element.querySelector('legend')?.textContent.trim() ?? '';
  if (element instanceof HTMLImageElement) return element.alt;
  return element instanceof HTMLElement && element.matches('button, a') ? element.innerText.trim() : '';
}

const describedBy = (element: Element) => wordsOf(element.getAttribute('aria-describedby'));

function wordsOf(ids: string | null): string {
  const words = ids?.split(/\s+/).map((id) => document.getElementById(id)?.textContent.trim() ?? '');
  return words?.filter(Boolean).join(' ') ?? '';
}

function statesOf(element: Element): string[] {
  const said: string[] = states.flatMap(([attribute, words]) =>
    ['true', 'step', 'page'].includes(element.getAttribute(attribute) ?? '') ? [words] : [],
  );
  const expanded = element.getAttribute('aria-expanded');
  if (expanded) said.push(expanded === 'true' ? 'open' : 'closed');
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio'))
    said.push(element.checked ? 'ticked' : 'not ticked');
  else if ((element instanceof HTMLInputElement && element.type !== 'file') || element instanceof HTMLTextAreaElement)
    said.push(element.value === '' ? 'empty' : `“${element.value}”`);
  if (element instanceof HTMLSelectElement) said.push(`“${element.selectedOptions[0]?.textContent.trim() ?? ''}”`);
  if (element.matches(':required, [aria-required="true"]')) said.push('required');
  if (element.matches('[readonly]')) said.push('cannot be changed');
  return said;
}
