const always = '(width >= 0px)';
const never = '(width < 0px)';
const asked = /\(prefers-reduced-motion(?::\s*(reduce|no-preference))?\)/g;

/**
 * Lets the page's style sheets read that its user wants motion, or less of it, whatever the system says: a page cannot set that
 * preference, but it can rewrite the conditions that ask for it.
 *
 * @returns what lets the system speak for itself again.
 */
export function holdMotion(motion: 'full' | 'reduced'): () => void {
  const undo: (() => void)[] = [];
  const rewrite = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSImportRule && rule.styleSheet) rewrite(rule.styleSheet.cssRules);
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion')) {
        const { media } = rule;
        const { mediaText } = media;
        media.mediaText = mediaText.replace(asked, (_, wish) =>
          (wish === 'no-preference') === (motion === 'full') ? always : never,
        );
        undo.push(() => (media.mediaText = mediaText));
      }
      if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) rewrite(sheet.cssRules);
  return () => {
    for (const back of undo) back();
  };
}
