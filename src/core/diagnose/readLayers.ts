/** The kit's cascade layer. */
const own = 'onboarding-kit';
/** What any style sheet's reset speaks of. */
const bare = ['button', 'input', 'select', 'textarea', 'a', 'p', 'ul', 'label', 'h2', 'svg'];

/**
 * The page's cascade layers that win over the kit's and say something of bare elements, such as Tailwind's base where it is
 * named after ours; undefined where the kit's layer is not on the page. A sheet of another site's is not seen.
 */
export function readLayers(): readonly string[] | undefined {
  const order: string[] = [];
  const said: { layer: string; rule: CSSStyleRule }[] = [];
  const mention = (name: string) => {
    const top = name.split('.')[0] || `unnamed ${order.length + 1}`;
    if (!order.includes(top)) order.push(top);
    return top;
  };
  const visit = (rules: Iterable<CSSRule>, layer?: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSLayerStatementRule) rule.nameList.forEach((name) => mention(layer ?? name));
      else if (rule instanceof CSSLayerBlockRule) visit(rule.cssRules, layer ?? mention(rule.name));
      else if (rule instanceof CSSImportRule)
        visit(rulesOf(rule.styleSheet), layer ?? (rule.layerName === null ? undefined : mention(rule.layerName)));
      else if (rule instanceof CSSStyleRule) said.push(...(layer === undefined ? [] : [{ layer, rule }]));
      else if (rule instanceof CSSGroupingRule && holds(rule)) visit(rule.cssRules, layer);
    }
  };
  for (const sheet of [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]) visit(rulesOf(sheet));
  if (!order.includes(own)) return undefined;
  const over = order.slice(order.indexOf(own) + 1);
  const probes = standIn();
  const resets = new Set(said.flatMap(({ layer, rule }) => (isReset(rule, probes.elements) ? [layer] : [])));
  probes.remove();
  return over.filter((layer) => resets.has(layer));
}

/** Empty where it is another site's, which no script may read. */
function rulesOf(sheet: CSSStyleSheet | null): Iterable<CSSRule> {
  try {
    return sheet && !sheet.disabled ? sheet.cssRules : [];
  } catch {
    return [];
  }
}

const holds = (rule: CSSGroupingRule) => !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches;

/** Whether it sets anything on elements that it does not name as the kit's. */
const isReset = ({ selectorText, style }: CSSStyleRule, elements: readonly Element[]) =>
  !/\.ok-|data-part/.test(selectorText) &&
  [...style].some((property) => !property.startsWith('--')) &&
  elements.some((element) => element.matches(selectorText));

/** Elements as the kit's are, on the page for this moment. */
function standIn() {
  const root = document.createElement('div');
  root.className = 'ok-root';
  root.hidden = true;
  root.append(...bare.map((name) => document.createElement(name)));
  document.body.append(root);
  return { elements: [...root.children], remove: () => root.remove() };
}
