import { expect, type Locator, type Page } from '@playwright/test';
import { photo } from './files.js';

type Way = 'Tab' | 'Shift+Tab';

/** Nobody presses Tab more often than that to come to the next thing of a form. */
const furthest = 40;

/**
 * A person who has a keyboard and nothing else. Comes to things as the keyboard does, stop by stop, and looks at each stop on
 * the way: something has the focus, that can be seen, nothing lies over it, and it is large enough to be hit by those who point.
 */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes on, or back, until it has the focus; of several until one of them has. */
  async reach(target: Locator, way: Way = 'Tab'): Promise<void> {
    await expect(target.first()).toBeVisible();
    const passed: string[] = [];
    while (!(await hasFocus(target))) {
      if (passed.length === furthest)
        throw new Error(`${way} does not lead to ${target.toString()}. It passed: ${passed.join(', ')}`);
      await this.page.keyboard.press(way);
      const { name, faults } = await this.page.evaluate(lookAtStop);
      expect(faults, `the keyboard is at ${name}, after ${passed.at(-1) ?? 'where it began'}`).toEqual([]);
      passed.push(name);
    }
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Comes to a button or a link, and presses Enter. */
  async enter(target: Locator, way: Way = 'Tab'): Promise<void> {
    await this.reach(target, way);
    await this.press('Enter');
  }

  async button(name: string | RegExp, way: Way = 'Tab'): Promise<void> {
    await this.enter(this.page.getByRole('button', { name, exact: true }), way);
  }

  /** Writes into a box, over what stands there. */
  async write(label: string | RegExp, words: string, within: Page | Locator = this.page): Promise<void> {
    await this.reach(within.getByRole('textbox', { name: label, exact: true }));
    await this.press('ControlOrMeta+A');
    await this.page.keyboard.type(words);
  }

  async tick(label: string | RegExp): Promise<void> {
    const box = this.page.getByRole('checkbox', { name: label });
    await this.reach(box);
    await this.press('Space');
    await expect(box).toBeChecked();
  }

  /** One of several: Tab comes to the group, arrows to the one. */
  async pick(group: string, name: string): Promise<void> {
    const choices = this.page.getByRole('radiogroup', { name: group });
    const choice = choices.getByRole('radio', { name });
    await this.reach(choices.getByRole('radio'));
    for (let at = 0; at < furthest && !(await hasFocus(choice)); at += 1) await this.press('ArrowDown');
    await this.press('Space');
    await expect(choice).toBeChecked();
  }

  /** Types the beginning of an option, as one does in a list that is closed. */
  async select(label: string, option: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: label });
    await this.reach(list);
    await this.page.keyboard.type(option);
    await expect(list.getByRole('option', { name: option, includeHidden: true })).toHaveJSProperty('selected', true);
  }

  /** Opens the platform's own window for files by a key, and chooses one there. */
  async attach(slot: string, file = photo()): Promise<void> {
    const group = this.page.getByRole('group', { name: slot });
    await this.reach(group.getByRole('button', { name: /^Choose a file/ }));
    const window = this.page.waitForEvent('filechooser');
    await this.press('Enter');
    await (await window).setFiles(file);
  }

  /** Where the focus has to be now: on that thing, and not lost. */
  async isAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
  }
}

const hasFocus = (target: Locator) =>
  target.evaluateAll((found) => found.some((each) => each === document.activeElement));

/** Runs in the page: what has the focus, and what is wrong with that. */
function lookAtStop(): { name: string; faults: string[] } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { name: 'nothing', faults: ['lost'] };
  const faults: string[] = [];

  // A control that is drawn by its label is as large as that.
  const target = focused.closest('label') ?? focused;
  const box = target.getBoundingClientRect();
  const name = `${focused.tagName.toLowerCase()} “${(target.innerText || focused.ariaLabel || focused.id).trim()}”`;
  const inText = getComputedStyle(target).display === 'inline';
  if (!inText && Math.min(box.width, box.height) < 23.5) faults.push(`is ${box.width} × ${box.height} px`);

  const sides = {
    left: Math.max(0, box.left),
    right: Math.min(innerWidth, box.right),
    top: Math.max(0, box.top),
    bottom: Math.min(innerHeight, box.bottom),
  };
  const [width, height] = [sides.right - sides.left, sides.bottom - sides.top];
  if (width < Math.min(24, box.width) || height < Math.min(24, box.height)) faults.push('is out of view');
  else {
    const over = document.elementFromPoint(sides.left + width / 2, sides.top + height / 2);
    if (over && !target.contains(over)) faults.push(`lies under ${over.tagName.toLowerCase()}.${over.className}`);
  }

  // The ring is drawn round it, round its label, or round what it lies over; and it goes when the focus does.
  const ringed = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
  };
  const rings = [target, focused, ...(target.parentElement?.children ?? [])].filter(ringed);
  if (rings.length === 0) faults.push('shows no focus');
  const before: Element[] = Reflect.get(globalThis, 'ringsBefore') ?? [];
  if (before.some((element) => element.isConnected && ringed(element) && !rings.includes(element)))
    faults.push('is not the only one that shows the focus');
  Reflect.set(globalThis, 'ringsBefore', rings);
  return { name, faults };
}
