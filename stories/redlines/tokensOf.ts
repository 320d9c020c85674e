/** The tokens of the kit that the rules of an element name, without their `--ok-`. */
export function tokensOf(element: Element): string[] {
  const tokens = new Set<string>();
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSImportRule && rule.styleSheet) visit(rule.styleSheet.cssRules);
      if (rule instanceof CSSStyleRule && !setsTokens(rule) && fits(element, rule.selectorText))
        for (const [, name = ''] of rule.style.cssText.matchAll(/var\(\s*--ok-([\w-]+)/g)) tokens.add(name);
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  tokens.delete('px');
  return [...tokens].sort();
}

/** A rule that makes tokens of tokens draws nothing with them. */
const setsTokens = ({ style }: CSSStyleRule) => [...style].some((name) => name.startsWith('--ok-'));

/** Nested selectors and those of pseudo-elements match no element by themselves. */
function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector.replaceAll(/::?(before|after|placeholder|backdrop|marker)\b/g, ''));
  } catch {
    return false;
  }
}
