import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Field } from '../../protocol/index.js';
import { formStage } from './formStage.stage.js';

const nick: Field = { type: 'text', name: 'nick', label: 'Nickname', required: true };
const born: Field = { type: 'date-of-birth', name: 'born', label: 'Date of birth', required: true };
const home: Field = { type: 'address', name: 'home', label: 'Home', required: true, country: 'RO' };

/** Does something to each element that matches, in the very task in which it comes, as no person and no machine is quicker. */
function atOnce(selector: string, act: (element: HTMLElement) => void): void {
  const met = new Set<Element>();
  const watch = new MutationObserver(() => {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (met.has(element)) continue;
      met.add(element);
      act(element);
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

test('a step shows whole: whoever presses and follows a link at once comes to a field that was loaded apart', async () => {
  const { open } = await formStage([nick, born, home]);
  atOnce('button[type="submit"]', (button) => button.click());
  atOnce('[data-part="error-summary"] a[href$="born"]', (link) => link.click());
  await open();
  await expect.element(page.getByRole('group', { name: '3 things need another look' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Day' })).toHaveFocus();
});
