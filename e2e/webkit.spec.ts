import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { hasWebkit, openWebkit, withoutWebkit } from './support/openWebkit.js';
import { expect, test } from './support/test.js';

test.skip(!hasWebkit, withoutWebkit);

const button = (words: string) => By.xpath(`//*[self::button or self::a][contains(normalize-space(.), "${words}")]`);
const heading = (words: string) => By.xpath(`//*[self::h1 or self::h2][normalize-space(.) = "${words}"]`);
const labelled = (words: string) => By.xpath(`//input[@id = //label[contains(normalize-space(.), "${words}")]/@for]`);

/** Finds what is to come, however many pages come and go meanwhile: the driver loses its call with the page. */
async function find(driver: WebDriver, what: By): Promise<WebElement> {
  const found = () =>
    driver.findElements(what).then(
      ([first]) => first ?? null,
      () => null,
    );
  const element = await driver.wait(found, 30_000);
  if (!element) throw new Error(`Not found: ${what.toString()}`);
  return element;
}

test('WebKit: a payment, from the form through the trip to its end @desktop', async ({ stack }) => {
  test.setTimeout(120_000);
  const { driver, close } = await openWebkit();
  const press = async (what: By) => (await find(driver, what)).click();
  const write = async (label: string, words: string) => (await find(driver, labelled(label))).sendKeys(words);
  try {
    await driver.get(stack.url);
    await press(button('Continue as Ana Popescu'));
    await press(By.xpath('//button[contains(., "Dunărea Bank") and contains(., "Pay from your bank")]'));
    await find(driver, heading('Pay Acme'));
    await write('Amount', '120,50');
    await write('Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
    await press(button('Continue'));
    await find(driver, heading('Confirm the payment at Dunărea Bank'));
    await press(button('Continue to Dunărea Bank'));
    await write('User name', 'ana');
    await write('ode', '1234');
    await press(button('Log in'));
    await press(button('Approve'));
    await find(driver, heading('Payment sent'));
    expect(await driver.getCurrentUrl()).toContain(stack.url);
  } finally {
    await close();
  }
});

test('WebKit: over the page, which stays where it is; Escape asks first @desktop', async ({ stack }) => {
  test.setTimeout(120_000);
  const { driver, close } = await openWebkit();
  const press = async (what: By) => (await find(driver, what)).click();
  const inPage = <Value>(script: string) => driver.executeScript<Value>(`return ${script}`);
  const question = () => inPage<string | null>(`document.querySelector('.ok-dialog[open] h3')?.textContent ?? null`);
  try {
    await driver.get(`${stack.url}/?layout=modal`);
    await press(button('Continue as Ana Popescu'));
    await press(button('Open the wizard'));
    await press(By.xpath('//button[contains(., "Dunărea Bank") and contains(., "Pay from your bank")]'));
    await find(driver, heading('Pay Acme'));
    await expect.poll(() => inPage<string>('document.activeElement.textContent')).toBe('Pay Acme');
    expect(await inPage(`document.querySelector('.ok-layer').matches(':modal')`)).toBe(true);
    await driver.executeScript('scrollTo(0, 500)');
    expect(await inPage('getComputedStyle(document.documentElement).overflowY')).toBe('hidden');
    await driver.actions().sendKeys(Key.ESCAPE).perform();
    await expect.poll(question).toBe('Leave for now?');
    await driver.actions().sendKeys(Key.ESCAPE).perform();
    await expect.poll(question).toBeNull();
    await driver.actions().sendKeys(Key.ESCAPE).perform();
    await expect.poll(question).toBe('Leave for now?');
    await press(By.xpath('//dialog[contains(@class, "ok-dialog")]//button[contains(., "Save and close")]'));
    await find(driver, button('Open the wizard'));
    expect(await inPage('getComputedStyle(document.documentElement).overflowY')).toBe('visible');
  } finally {
    await close();
  }
});

test('WebKit: in a shadow root, errors to mend, their links, the keyboard @desktop', async ({ stack }) => {
  test.setTimeout(120_000);
  const { driver, close } = await openWebkit();
  const focused = `document.querySelector('[data-part=mount]').shadowRoot.activeElement`;
  /** Queries of the driver end at a shadow root. */
  const inside = async (css: string, words: string) => {
    const script = `return [...(document.querySelector('[data-part=mount]')?.shadowRoot?.querySelectorAll(arguments[0]) ?? [])]
      .find(({ textContent }) => textContent.includes(arguments[1])) ?? null`;
    const element = await driver.wait(() => driver.executeScript<WebElement | null>(script, css, words), 30_000);
    if (!element) throw new Error(`Not found: ${words}`);
    return element;
  };
  try {
    await driver.get(`${stack.url}/?shadow`);
    await (await find(driver, button('Continue as Ana Popescu'))).click();
    await (await inside('button', 'Pay from your bank')).click();
    await inside('h2', 'Pay Acme');
    await (await inside('button', 'Continue')).click();
    await (await inside('[data-part=summary-list] a', 'Amount')).click();
    expect(await driver.executeScript(`return ${focused}.labels[0].textContent`)).toContain('Amount');
    await driver.actions().sendKeys('120,50').perform();
    await expect.poll(() => driver.executeScript(`return ${focused}.value`)).toBe('120,50');
  } finally {
    await close();
  }
});
