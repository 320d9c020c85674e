import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { startDemo } from '../src/demo/server/node.js';
import { findBrowser } from './browser.js';
import { buildDemoPage } from './demo-page.js';
import { freePorts } from './freePorts.js';

/** Makes docs/wizard.png, the picture in the README: three screens of the running demo, side by side. */
const [port = 0, bankPort = 0] = await freePorts(2);
const dataFolder = await mkdtemp(join(tmpdir(), 'onboarding-kit-picture-'));
const demo = await startDemo({ port, bankPort, dataFolder, pageFolder: await buildDemoPage() });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
try {
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1.5 });
  await sheet.setContent(
    `<body style="margin:0"><p style="margin:0;width:320px;height:200px;background:linear-gradient(135deg,#c9d6e4,#8fa9c4)"></p></body>`,
  );
  const card = { name: 'card.png', mimeType: 'image/png', buffer: await sheet.locator('p').screenshot() };

  const context = await browser.newContext({ viewport: { width: 560, height: 900 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const wizard = () => page.locator('[data-part=screen]');
  const shot = async () => (await wizard().screenshot()).toString('base64');
  await page.goto(demo.url);
  await page.getByRole('button', { name: 'Continue as Ana' }).click();

  await page.getByRole('button', { name: /Open a deposit.*Carpați Bank/s }).click();
  await page.getByLabel('Amount', { exact: true }).fill('10 000');
  await page.getByLabel('12 months').check();
  await attach(page, card, 'Identity card, front');
  const form = await shot();
  await attach(page, card, 'Identity card, back');
  await page.getByRole('button', { name: 'Continue' }).click();
  await attach(page, card, 'Proof of address');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel(/I have read the terms/).check();
  await page.getByRole('button', { name: 'Sign and open' }).click();
  await page.getByRole('heading', { name: 'Your deposit is open' }).waitFor();
  const outcome = await shot();
  await page.goto(demo.url);
  await page.getByRole('button', { name: /Carpați Bank.*Connect your accounts/s }).click();
  await page.getByRole('heading', { name: 'Confirm at Carpați Bank' }).waitFor();
  const redirect = await shot();

  const images = [form, redirect, outcome].map((image) => `<img width="480" src="data:image/png;base64,${image}">`);
  await sheet.setContent(
    `<body style="margin:0"><main style="padding:40px;display:flex;gap:40px;align-items:flex-start;background:#eceef2">${images.join('')}</main></body>`,
  );
  await sheet.locator('main').screenshot({ path: fileURLToPath(new URL('../docs/wizard.png', import.meta.url)) });
} finally {
  await browser.close();
  await demo.close();
  await rm(dataFolder, { recursive: true, force: true });
}

async function attach(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  slot: string,
): Promise<void> {
  const group = page.getByRole('group', { name: slot });
  await group.locator('input[type=file]').first().setInputFiles(file);
  await group.getByText(/^Ready/).waitFor();
}
