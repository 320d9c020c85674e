import { expect, waitFor, within, type UserEventObject } from 'storybook/test';
import type { Stage } from './Stage.js';

type Canvas = ReturnType<typeof within>;

/** What a person sees and does on the page: each thing found by its role and name, and waited for. */
export class Hands {
  constructor(
    readonly canvas: Canvas,
    readonly stage: Stage,
    readonly user: UserEventObject,
  ) {}

  /** Waits for the screen of that title. */
  async sees(title: string | RegExp): Promise<void> {
    // A screen that comes in is not to be seen at once.
    await waitFor(() => expect(this.canvas.getByRole('heading', { name: title })).toBeVisible());
  }

  async reads(words: string | RegExp): Promise<void> {
    await waitFor(() => expect(this.canvas.getAllByText(words)[0]).toBeVisible());
  }

  async press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
    await this.user.click(await this.canvas.findByRole(role, { name }));
  }

  /** Writes into a box and goes on to the next thing. */
  async write(label: string | RegExp, words: string): Promise<void> {
    const box = await this.canvas.findByRole('textbox', { name: label });
    await this.user.clear(box);
    await this.user.type(box, words);
    await this.user.tab();
  }

  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.user.selectOptions(await this.canvas.findByRole('combobox', { name: label }), option);
  }

  /** Picks one of several, or ticks a box. */
  async tick(label: string | RegExp, role: 'radio' | 'checkbox' = 'checkbox'): Promise<void> {
    await this.user.click(await this.canvas.findByRole(role, { name: label }));
  }

  /** Writes a day into its three boxes, e.g. `14 5 1990`. */
  async writeBirth(label: string | RegExp, day: string): Promise<void> {
    const boxes = await this.group(label);
    for (const [at, part] of day.split(' ').entries())
      await this.user.type(boxes.getByRole('textbox', { name: ['Day', 'Month', 'Year'][at] ?? '' }), part);
    await this.user.tab();
  }

  /** Types until the choice is in the list, and takes it. */
  async find(label: string | RegExp, words: string, choice: string | RegExp): Promise<void> {
    await this.user.type(await this.canvas.findByRole('combobox', { name: label }), words);
    await this.user.click(await this.canvas.findByRole('option', { name: choice }));
  }

  /** Picks or ticks one of several in the field of that label, and goes on to the next thing. */
  async tickIn(label: string, option: string, role: 'radio' | 'checkbox'): Promise<void> {
    const field = await this.group(label, role === 'radio' ? 'radiogroup' : 'group');
    await this.user.click(field.getByRole(role, { name: new RegExp(`^${option}`) }));
    await this.user.click(document.body);
  }

  /** The field of several parts, such as a slot for files. */
  async group(name: string | RegExp, role: 'group' | 'radiogroup' = 'group'): Promise<Canvas> {
    return within(await this.canvas.findByRole(role, { name }));
  }

  /** Leaves the keyboard alone, so that no ring draws the eye. */
  rest(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  /** Chooses a file for a slot, and waits for nothing. */
  async add(slot: string | RegExp, file: File): Promise<void> {
    await this.user.upload(await (await this.group(slot)).findByLabelText(/^Choose a file|^Add another/), file);
  }

  /** Chooses a file for a slot and waits until it has arrived. */
  async send(slot: string | RegExp, file: File): Promise<void> {
    await this.add(slot, file);
    await expect(await (await this.group(slot)).findByText(/^Ready/)).toBeVisible();
  }
}
