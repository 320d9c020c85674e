import { expect, onTestFinished, test } from 'vitest';
import { readLayers } from './readLayers.js';

/** Puts style sheets on the page, in that order. */
function put(...sheets: string[]) {
  for (const css of sheets) {
    const style = Object.assign(document.createElement('style'), { textContent: css });
    document.head.append(style);
    onTestFinished(() => style.remove());
  }
}
const kit = '@layer onboarding-kit { .ok-root { display: block } .ok-root .ok-button { margin: 0 } }';
const reset = '@layer base { *, ::before { margin: 0; padding: 0 } button { font: inherit } }';

test.each([
  ['a reset after the kit', [kit, reset], ['base']],
  ['a reset before it', [reset, kit], []],
  ['an order that names the kit after it', ['@layer theme, base, onboarding-kit, utilities;', kit, reset], []],
  ['an order that names it before', ['@layer onboarding-kit, base;', reset, kit], ['base']],
  ['a layer within a layer', [kit, '@layer site.base { button { margin: 0 } }'], ['site']],
  ['one without a name', [kit, '@layer { :where(button) { margin: 0 } }'], ['unnamed 2']],
  [
    'classes, what names the kit, and custom properties',
    [kit, '@layer app { .card { margin: 0 } .ok-root [data-part] { margin: 0 } * { --tw-x: 0 } }'],
    [],
  ],
  ['what holds on paper alone', [kit, '@layer base { @media print { button { margin: 0 } } }'], []],
  ['what holds on this screen', [kit, '@layer base { @media screen { button { margin: 0 } } }'], ['base']],
  ['a page without the kit’s styles', [reset], undefined],
])('%s', (_, sheets, found) => {
  put(...sheets);
  const elements = document.querySelectorAll('*').length;
  expect(readLayers()).toEqual(found);
  expect(document.querySelectorAll('*').length).toBe(elements);
});
