import * as fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render, renderHook } from 'vitest-browser-react';
import { createPortal } from 'react-dom';
import type { Appearance } from './Appearance.js';
import { checkContrast } from './contrast/checkContrast.js';
import { findWeakPairs } from './contrast/findWeakPairs.js';
import { Button } from './Button.js';
import { RadioGroup } from './RadioGroup.js';
import { Root } from './Root.js';
import { Screen, ScreenFoot, ScreenHeading } from './Screen.js';
import { Seal } from './Seal.js';
import { TextField } from './TextField.js';
import { Trail } from './Trail.js';
import './styles.css';
import { tokenNames } from './tokenNames.js';
import type { useTokenSheet } from './useTokenSheet.js';

const presets = ['calm', 'crisp', 'warm'] as const;
const schemes = ['light', 'dark'] as const;

async function show(appearance: Appearance, more?: { container?: HTMLElement }) {
  const rooted = (look: Appearance) => <Root appearance={look}>Words</Root>;
  const screen = await render(rooted(appearance), more);
  return {
    root: screen.container.querySelector('.ok-root') as HTMLElement,
    become: (look: Appearance) => screen.rerender(rooted(look)),
    unmount: () => screen.unmount(),
  };
}

const token = (root: HTMLElement, name: string) => getComputedStyle(root).getPropertyValue(`--ok-${name}`);
const looks = presets.flatMap((preset) => schemes.map((scheme) => ({ preset, scheme })));

test.each(looks)('$preset, $scheme: every pair of colours holds its contrast', async (look) => {
  expect(findWeakPairs((await show(look)).root)).toEqual([]);
});

test('the styles give each token of the list a value', async () => {
  const { root } = await show({});
  expect(tokenNames.filter((name) => !token(root, name))).toEqual([]);
});

const colour = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`),
  fc
    .record({
      l: fc.integer({ min: 0, max: 100 }),
      c: fc.integer({ min: 0, max: 40 }),
      h: fc.integer({ min: 0, max: 359 }),
    })
    .map(({ l, c, h }) => `oklch(${l}% ${c / 100} ${h})`),
  fc.constantFrom('#fff', '#000', 'yellow', 'rgb(0 90 200 / 0.3)', 'color(display-p3 0 1 0)', 'hsl(52 100% 50%)'),
);

test.each(looks)('$preset, $scheme: whatever the brand colour is', { timeout: 60_000 }, async (look) => {
  const { root, become } = await show(look);
  await fc.assert(
    fc.asyncProperty(colour, async (accent) => {
      await become({ ...look, accent });
      expect(token(root, 'brand')).not.toBe('');
      expect(findWeakPairs(root)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a brand colour that can bear its words is shown as it is', async () => {
  const { root, become } = await show({ scheme: 'light', accent: '#5b2be0' });
  expect(colourOf(resolved(root, 'accent'))).toEqual(colourOf('#5b2be0'));
  // A light one bears ink instead of white.
  await become({ scheme: 'light', accent: '#ffc400' });
  expect(colourOf(resolved(root, 'accent'))).toEqual(colourOf('#ffc400'));
});

test('what is no colour is as none, and what would leave its rule is left out', async () => {
  const { root, become } = await show({ accent: 'blurple' });
  expect(findWeakPairs(root)).toEqual([]);
  await become({ tokens: { radius: '1px} * { display: none', 'radius-l': '7px' } });
  expect([token(root, 'radius'), token(root, 'radius-l')]).toEqual(['12px', '7px']);
  expect(getComputedStyle(root).display).toBe('block');
});

test('tokens differ by scheme, hold for their own wizard alone, and go with it', async () => {
  const before = document.adoptedStyleSheets.length;
  const one = await show({
    scheme: 'light',
    tokens: { surface: { light: '#fafafa', dark: '#101010' }, radius: '3px' },
  });
  const other = await show({}, { container: document.body.appendChild(document.createElement('div')) });
  expect([token(one.root, 'radius'), token(other.root, 'radius')]).toEqual(['3px', '12px']);
  expect(colourOf(resolved(one.root, 'surface'))).toEqual([250, 250, 250]);
  await one.become({ scheme: 'dark', tokens: { surface: { light: '#fafafa', dark: '#101010' } } });
  expect(colourOf(resolved(one.root, 'surface'))).toEqual([16, 16, 16]);
  expect(one.root.hasAttribute('style')).toBe(false);
  await one.unmount();
  await other.unmount();
  expect(document.adoptedStyleSheets.length).toBe(before);
});

test('a shadow root has the sheet to itself', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => host.remove());
  const inside = host.attachShadow({ mode: 'open' });
  const container = inside.appendChild(document.createElement('div'));
  const before = document.adoptedStyleSheets.length;
  await render(<Root appearance={{ tokens: { radius: '3px' } }} />, { container });
  expect(token(inside.querySelector('.ok-root') as HTMLElement, 'radius')).toBe('3px');
  expect(document.adoptedStyleSheets.length).toBe(before);
});

test('two copies of the kit on a page keep to their own', async () => {
  type Copy = { useTokenSheet: typeof useTokenSheet };
  const copies = [
    ...Object.values(import.meta.glob<Copy>('./useTokenSheet.ts', { query: '?one', eager: true })),
    ...Object.values(import.meta.glob<Copy>('./useTokenSheet.ts', { query: '?another', eager: true })),
  ];
  expect(copies[0]?.useTokenSheet).not.toBe(copies[1]?.useTokenSheet);
  const roots = [];
  for (const [at, copy] of copies.entries()) {
    const current = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => current.remove());
    current.className = 'ok-root';
    await renderHook(() => copy.useTokenSheet({ current }, { tokens: { radius: `${at + 3}px` } }));
    roots.push(current);
  }
  expect(roots.map((root) => token(root, 'radius'))).toEqual(['3px', '4px']);
});

test('in a frame’s document, whose style sheets are its own', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const inside = frame.contentDocument?.body as HTMLElement;
  await render(createPortal(<Root appearance={{ tokens: { radius: '3px' } }} />, inside));
  expect(token(inside.querySelector('.ok-root') as HTMLElement, 'radius')).toBe('3px');
});

test('a browser without constructed sheets goes without a brand, rather than without a wizard', async () => {
  const known = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets') as PropertyDescriptor;
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  onTestFinished(() => void Object.defineProperty(Document.prototype, 'adoptedStyleSheets', known));
  await render(<Root appearance={{ accent: '#5b2be0' }}>Words</Root>);
  await expect.element(page.getByText('Words')).toBeVisible();
});

test('developers are told of a weak pair, once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const { root } = await show({ scheme: 'light', tokens: { 'ink-2': '#8a8a8a' } });
  checkContrast(root);
  checkContrast(root);
  await expect
    .poll(() => warn.mock.calls.flat().filter((words) => String(words).includes('ink-2 on surface')))
    .toEqual([
      "onboarding-kit: ink-2 on surface has 3.4:1, and 4.5:1 is needed (light). Set the token 'ink-2' or 'surface' so that they are further apart: docs/theming.md.",
    ]);
});

test('compact is lower, and no less to be read', async () => {
  await page.viewport(1280, 800);
  const { root, become } = await show({ density: 'compact' });
  const compact = token(root, 'gap');
  await become({});
  expect([compact, token(root, 'gap')]).toEqual(['16px', '24px']);
});

test.each(presets)('%s: nothing moves for users who want no motion', async (preset) => {
  await emulate({ name: 'prefers-reduced-motion', value: 'reduce' });
  const { root, become } = await show({ preset });
  expect(['fast', 'calm', 'shift'].map((name) => parseFloat(token(root, name)))).toEqual([0, 0, 0]);
  await emulate();
  await become({ preset, density: 'compact' });
  expect(['fast', 'calm', 'shift'].map((name) => parseFloat(token(root, name)) > 0)).toEqual([true, true, true]);
});

test.each(looks)('$preset, $scheme: prints black on white, without what can only be pressed', async (look) => {
  await render(
    <Root appearance={look}>
      <p className="ok-print-only">Acme</p>
      <Screen aria-label="Outcome">
        <ScreenHeading title="Your deposit is open" mark={<Seal />} />
        <ScreenFoot>
          <Button>Back to Acme</Button>
        </ScreenFoot>
      </Screen>
    </Root>,
  );
  await expect.element(page.getByText('Acme', { exact: true })).not.toBeVisible();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { media: '' })));
  await expect.element(page.getByText('Acme', { exact: true })).toBeVisible();
  const card = getComputedStyle(page.getByRole('region', { name: 'Outcome' }).element());
  const title = page.getByRole('heading', { name: 'Your deposit is open' }).element();
  expect([card.backgroundColor, getComputedStyle(title).color]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(page.getByRole('button').query()).toBeNull();
});

test.each(presets)('%s: forced colours leave no state to colour alone', async (preset) => {
  await emulate({ name: 'forced-colors', value: 'active' });
  const { container } = await render(
    <Root appearance={{ preset }}>
      <Trail segments={[{ state: 'done' }, { state: 'ahead' }]} />
      <RadioGroup label="Term" options={['6', '12'].map((value) => ({ value, label: value }))} defaultValue="6" />
      <TextField label="Amount" error="Enter an amount." />
      <TextField label="Reference" />
    </Root>,
  );
  const borders = (selector: string) =>
    [...container.querySelectorAll(selector)].map((element) =>
      parseFloat(getComputedStyle(element).borderBlockEndWidth),
    );
  expect(borders('.ok-choice')).toEqual([3, 1]);
  expect(borders('.ok-input')).toEqual([3, 1]);
  const segment = getComputedStyle(container.querySelector('.ok-trail-segment') as HTMLElement);
  expect([segment.height, segment.boxShadow]).toEqual(['6px', expect.stringContaining('inset')]);
});

/** The system's settings, until the test is over. */
async function emulate(...features: { name: string; value: string }[]) {
  const set = (wanted: typeof features) => cdp().send('Emulation.setEmulatedMedia', { features: wanted });
  onTestFinished(async () => void (await set([])));
  await set(features);
}

/** A colour that a token comes to. */
function resolved(root: HTMLElement, name: string): string {
  const probe = root.appendChild(document.createElement('i'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.probe{color:var(--ok-${name})}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  probe.className = 'probe';
  const { color } = getComputedStyle(probe);
  probe.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return color;
}

function colourOf(words: string): number[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) throw new Error('No canvas');
  pen.fillStyle = words;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
