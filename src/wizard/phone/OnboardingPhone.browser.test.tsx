import jsQR from 'jsqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../locales/en.js';
import { fileStage } from '../../steps/form/files.stage.js';
import { forgetCookies } from '../../steps/form/formStage.stage.js';
import { OnboardingPhone } from '../OnboardingPhone.js';

// The package's types are those of a module that nobody loads it as.
const readCode = jsQR as unknown as typeof jsQR.default;

const phone = page.getByRole('region', { name: 'Send a file' });
const phoneSlot = phone.getByRole('group', { name: 'Card' });
const dialog = page.getByRole('dialog', { name: 'Use your phone for “Card”' });
const handoverUrl = `${location.origin}/phone`;

async function png(name = 'card.png'): Promise<File> {
  const canvas = new OffscreenCanvas(64, 40);
  canvas.getContext('2d')?.fillRect(0, 0, 64, 20);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** The computer's page with the dialog open, and the link in it. */
async function atTheCode(...options: Parameters<typeof fileStage>) {
  const [slot, proxy] = options;
  const stage = await fileStage(slot, { handoverUrl, ...proxy });
  const opened = await stage.open();
  await page.getByRole('button', { name: 'Use your phone' }).click();
  await expect.element(page.getByRole('img', { name: en['handover.code'] })).toBeVisible();
  const link = document.querySelector('.ok-link-copy-address')?.textContent ?? '';
  return { ...stage, ...opened, link };
}

/** Holds every timer that is set for as long as that, in milliseconds, until the test lets its time pass. */
function holdTimers(least: number) {
  const { setTimeout: begin } = globalThis;
  const held: (() => void)[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay = 0, ...rest: unknown[]) =>
    delay < least ? begin(work, delay, ...rest) : (held.push(work), 0)) as typeof setTimeout);
  return { pass: () => held.splice(0).forEach((work) => work()) };
}

/** Opens a link on the other device. */
async function follow(link: string, fetch: typeof globalThis.fetch) {
  const here = location.href;
  history.replaceState(null, '', new URL(link).hash || location.pathname + location.search);
  const screen = await render(<OnboardingPhone fetch={fetch} locale="en-GB" />);
  return { close: () => screen.unmount(), here };
}

/** What a phone's camera reads on the screen. */
async function read(svg: SVGElement): Promise<string | undefined> {
  const image = new Image(400, 400);
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '400');
  copy.setAttribute('height', '400');
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const pen = new OffscreenCanvas(400, 400).getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = getComputedStyle(svg).backgroundColor;
  pen.fillRect(0, 0, 400, 400);
  pen.drawImage(image, 0, 0);
  return readCode(pen.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
}

const address = location.href;
afterEach(() => {
  forgetCookies();
  vi.restoreAllMocks();
  history.replaceState(null, '', address);
});

describe('the code on the computer', () => {
  test('says the link, which stands beside it', async () => {
    const { link } = await atTheCode();
    expect(link).toMatch(/\/phone#.{20}/);
    const svg = document.querySelector<SVGElement>('.ok-qr');
    expect(svg && (await read(svg))).toBe(link);
    await expect.element(dialog).toHaveTextContent(/The link works once, until/);
  });

  test('runs out, and another one can be made', async () => {
    const tenMinutes = holdTimers(9 * 60_000);
    const { link } = await atTheCode();
    // It may be set a moment after the link is seen.
    await expect.poll(() => (tenMinutes.pass(), dialog.getByText(en['handover.expired_title']).query())).not.toBeNull();
    await page.getByRole('button', { name: 'Make a new link' }).click();
    await expect.element(page.getByRole('img', { name: en['handover.code'] })).toBeVisible();
    expect(document.querySelector('.ok-link-copy-address')?.textContent).not.toBe(link);
  });

  test('is good for as long by the proxy’s clock, however fast this computer’s is', async () => {
    const { setTimeout: begin } = globalThis;
    const delays: number[] = [];
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay = 0, ...rest: unknown[]) => {
      delays.push(delay);
      return begin(work, delay, ...rest);
    }) as typeof setTimeout);
    await atTheCode({}, { now: () => Date.now() - 60 * 60_000 });
    const isTenMinutes = (delay: number) => Math.abs(delay - 10 * 60_000) < 60_000;
    await expect.poll(() => delays.some(isTenMinutes)).toBe(true);
    await expect.element(dialog).toHaveTextContent(/The link works once, until/);
    expect(dialog.getByText(en['handover.expired_title']).query()).toBeNull();
  });

  test('is not offered where the proxy has no page for phones', async () => {
    const { open } = await fileStage();
    await open();
    await expect.element(page.getByLabelText('Choose a file')).toBeInTheDocument();
    expect(page.getByRole('button', { name: 'Use your phone' }).query()).toBeNull();
  });
});

describe('the phone', () => {
  test('fills the slot, and the computer follows', async () => {
    const { link, fetch, line } = await atTheCode();
    await follow(link, fetch);
    await expect.element(phone.getByRole('heading', { name: 'Documents' })).toBeVisible();
    expect(location.hash).toBe('');
    expect(phone.getByRole('button', { name: 'Use your phone' }).query()).toBeNull();
    await phoneSlot.getByLabelText('Choose a file').upload(await png());
    await expect.element(phoneSlot.getByText(/^Ready/)).toBeVisible();
    await expect.element(phone.getByText(en['phone.done_title'])).toBeVisible();

    await expect.element(dialog).not.toBeInTheDocument();
    const slot = page.getByRole('group', { name: 'Card' }).first();
    await expect.element(slot.getByText(/^Ready/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Remove card.png' }).first()).toBeInTheDocument();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('adds one of several, and the computer tells so until its user has enough', async () => {
    const { link, fetch } = await atTheCode({ maxFiles: 2 });
    await follow(link, fetch);
    await phoneSlot.getByLabelText('Choose a file').upload(await png());
    await expect.element(dialog.getByText('card.png has arrived')).toBeInTheDocument();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Use your phone' })).toHaveFocus();
  });

  test('goes on after a reload, and shows what is in the slot', async () => {
    const { link, fetch } = await atTheCode();
    const first = await follow(link, fetch);
    await phoneSlot.getByLabelText('Choose a file').upload(await png());
    await expect.element(phoneSlot.getByText(/^Ready/)).toBeVisible();
    await first.close();
    await follow(location.href, fetch);
    await expect.element(phoneSlot.getByText('card.png')).toBeVisible();
    await phoneSlot.getByRole('button', { name: 'Remove card.png' }).click();
    await expect.element(phoneSlot.getByLabelText('Choose a file')).toBeInTheDocument();
  });

  test('is told of a link that was used, and of one that never was', async () => {
    const { link, fetch } = await atTheCode();
    const first = await follow(link, fetch);
    await expect.element(phoneSlot).toBeVisible();
    await first.close();
    forgetCookies();
    const second = await follow(link, fetch);
    await expect.element(phone.getByRole('heading', { name: en['phone.used_title'] })).toBeVisible();
    await second.close();
    await follow(`${handoverUrl}#${'x'.repeat(40)}`, fetch);
    await expect.element(phone.getByRole('heading', { name: en['phone.used_title'] })).toBeVisible();
  });

  test('is told when the step is over', async () => {
    const { link, fetch, session } = await atTheCode();
    const first = await follow(link, fetch);
    await phoneSlot.getByLabelText('Choose a file').upload(await png());
    await expect.element(phoneSlot.getByText(/^Ready/)).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
    await session.cancel();
    await first.close();
    await follow(location.href, fetch);
    await expect.element(phone.getByRole('heading', { name: en['phone.closed_title'] })).toBeVisible();
  });
});
