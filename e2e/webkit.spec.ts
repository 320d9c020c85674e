import { By, type WebDriver, type WebElement } from 'selenium-webdriver';
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
