import { By, until, type WebDriver } from 'selenium-webdriver';
import { hasWebkit, openWebkit, withoutWebkit } from './support/openWebkit.js';
import { expect, test } from './support/test.js';

test.skip(!hasWebkit, withoutWebkit);

const button = (words: string) => By.xpath(`//*[self::button or self::a][contains(normalize-space(.), "${words}")]`);
const heading = (words: string) => By.xpath(`//*[self::h1 or self::h2][normalize-space(.) = "${words}"]`);
const labelled = (words: string) => By.xpath(`//input[@id = //label[contains(normalize-space(.), "${words}")]/@for]`);

/** Presses as a person does, once there is something to press. */
async function press(driver: WebDriver, words: string): Promise<void> {
  const found = await driver.wait(until.elementLocated(button(words)), 10_000);
  await driver.wait(until.elementIsVisible(found), 10_000);
  await found.click();
}

test('WebKit: a payment, from the form through the trip to its end @desktop', async ({ stack }) => {
  test.setTimeout(120_000);
  const { driver, close } = await openWebkit();
  try {
    await driver.get(stack.url);
    await press(driver, 'Continue as Ana Popescu');
    await driver.wait(until.elementLocated(heading('What would you like to do?')), 10_000);
    await driver
      .findElement(By.xpath('//button[contains(., "Dunărea Bank") and contains(., "Pay from your bank")]'))
      .click();
    await driver.wait(until.elementLocated(heading('Pay Acme')), 10_000);
    await driver.findElement(labelled('Amount')).sendKeys('120,50');
    await driver.findElement(labelled('Your account (IBAN)')).sendKeys('RO49 AAAA 1B31 0075 9384 0000');
    await press(driver, 'Continue');
    await driver.wait(until.elementLocated(heading('Confirm the payment at Dunărea Bank')), 10_000);
    await press(driver, 'Continue to Dunărea Bank');
    await driver.wait(until.urlContains(stack.bank.url), 10_000);
    await driver.findElement(labelled('ser name')).sendKeys('ana');
    await driver.findElement(labelled('ode')).sendKeys('1234');
    await press(driver, 'Log in');
    await press(driver, 'Approve');
    await driver.wait(until.elementLocated(heading('Payment sent')), 20_000);
    expect(await driver.getCurrentUrl()).toContain(stack.url);
  } finally {
    await close();
  }
});
