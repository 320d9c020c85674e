/** One element, or a pseudo-element of it, as the browser shows it. */
interface Look {
  name: string;
  box: readonly [number, number, number, number] | undefined;
  /** The values of `properties`, and of custom ones none; empty where nobody asked, or there is nothing to see. */
  styles: readonly string[];
}

/**
 * Every property that a browser computes but what follows from the box, which is compared by itself, the flow-relative twins of
 * others, the language, and custom ones.
 */
const twins =
  /^(--.*|-webkit-locale|top|right|bottom|left|margin-(top|right|bottom|left)|perspective-origin|transform-origin|(inline|block)-size|width|height|(border|margin|padding|inset|scroll-margin|scroll-padding)-(block|inline)-.*|border-(start|end)-.*|(min|max)-(inline|block)-size|overflow-(block|inline)|overscroll-behavior-(block|inline)|contain-intrinsic-(block|inline)-size)$/;
const properties = Array.from(getComputedStyle(document.documentElement)).filter((name) => !twins.test(name));
const pseudos: readonly (readonly [string, string])[] = [
  ['*', '::before'],
  ['*', '::after'],
  ['input, textarea', '::placeholder'],
  ['input[type=file]', '::file-selector-button'],
  ['dialog[open]', '::backdrop'],
  ['li', '::marker'],
];

/** How these elements and all in them look: their boxes, and their styles, where asked. What moves is stopped before. */
export function look(tops: readonly Element[], withStyles: boolean): Look[] {
  return tops.flatMap((top) => {
    for (const animation of top.getAnimations({ subtree: true })) animation.cancel();
    const origin = top.getBoundingClientRect();
    const elements = top.matches('html, body') ? [top] : [top, ...top.querySelectorAll('*')];
    return elements.flatMap((element, at) => {
      const name = `${at} ${element.localName}${element.getAttribute('data-part') ? ` [${element.getAttribute('data-part')}]` : ''}`;
      const { x, y, width, height } = element.getBoundingClientRect();
      // What lies over the page has its place in the window.
      const seen = width > 0 || height > 0;
      const from = element.closest('dialog:modal') ? { x: 0, y: 0 } : origin;
      return [
        {
          name,
          box: seen ? [x - from.x, y - from.y, width, height] : ([0, 0, 0, 0] as const),
          styles: withStyles ? stylesOf(element) : [],
        },
        ...pseudos.flatMap(([selector, pseudo]) => {
          if (!withStyles || !element.matches(selector)) return [];
          const none = /after|before/.test(pseudo) && getComputedStyle(element, pseudo).content === 'none';
          return [{ name: `${name}${pseudo}`, box: undefined, styles: none ? [] : stylesOf(element, pseudo) }];
        }),
      ];
    });
  });
}

function stylesOf(element: Element, pseudo?: string): string[] {
  const computed = getComputedStyle(element, pseudo);
  return properties.map((name) => computed.getPropertyValue(name));
}

/** So far, in pixels, a box may be elsewhere or of another size. */
const tolerance = 0.5;

/** What differs, in words. */
export function compare(before: readonly Look[], after: readonly Look[]): string[] {
  if (before.length !== after.length) return [`structure: ${before.length} and then ${after.length} elements`];
  return before.flatMap((one, at) => {
    const other = after[at] ?? one;
    const moved = one.box?.some((value, side) => Math.abs(value - (other.box?.[side] ?? NaN)) > tolerance);
    const words = (box: Look['box']) => box?.map((value) => Math.round(value * 10) / 10).join(' ');
    return [
      ...(moved ? [`${one.name}: box ${words(one.box)} → ${words(other.box)}`] : []),
      ...(one.styles.length === other.styles.length
        ? properties.flatMap((name, which) => {
            const [value, now] = [one.styles[which], other.styles[which]];
            // The width of a line that is not there.
            if (name === 'outline-width' && other.styles[properties.indexOf('outline-style')] === 'none') return [];
            return value === now ? [] : [`${one.name}: ${name} ${value} → ${now}`];
          })
        : [`${one.name}: is ${other.styles.length > 0 ? 'there' : 'gone'}`]),
    ];
  });
}
