import { foundIn, personal, secretsOf } from './support/secrets.js';
import { expect, test } from './support/test.js';

/** The search that ends every flow finds what it looks for, wherever it lies: each is laid there once. */
test.describe('the search for secrets @desktop', () => {
  const planted = 'planted-0f9d2c4b6a8e';

  test('finds what was left in each place, and nothing before', async ({ acme, traces }) => {
    const { page, stack } = acme;
    const look = async () => foundIn(await traces.collect(stack.tenantSaid()), [planted]);
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.expectStep('Your deposit');
    expect(await look()).toEqual([]);
    // What the page itself has to tell is heard.
    expect((await traces.collect('')).events).toContain('"type":"opened"');
    const plant = (place: string) =>
      page.evaluate(
        async ([where, word]) => {
          if (where === 'localStorage') localStorage.setItem('a', word);
          if (where === 'sessionStorage') sessionStorage.setItem('a', word);
          if (where === 'document.cookie') document.cookie = `a=${word}`;
          if (where === 'history.state') history.replaceState({ word }, '');
          if (where === 'history') history.pushState(null, '', `/?a=${word}`);
          if (where === 'fetch') await fetch(`/api/me?a=${word}`);
          if (where === 'console') Reflect.get(globalThis, 'console').warn(word);
          if (where === 'event') dispatchEvent(new CustomEvent('acme:onboarding', { detail: { word } }));
          if (where === 'error')
            setTimeout(() => {
              throw new Error(word);
            });
          if (where === 'indexedDB')
            await new Promise((resolve) => {
              const opening = indexedDB.open('db', 1);
              opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kept'));
              opening.addEventListener('success', () => {
                const writing = opening.result.transaction('kept', 'readwrite');
                writing.objectStore('kept').put({ word }, 1);
                writing.addEventListener('complete', () => resolve(opening.result.close()));
              });
            });
        },
        [place, planted] as const,
      );
    for (const [how, place] of [
      ['localStorage', 'storage'],
      ['sessionStorage', 'storage'],
      ['indexedDB', 'storage'],
      ['document.cookie', 'cookies'],
      ['history.state', 'history'],
      ['history', 'history'],
      ['fetch', 'addresses'],
      ['console', 'messages'],
      ['error', 'messages'],
      ['event', 'events'],
    ] as const) {
      await plant(how);
      await expect.poll(look, how).toContain(`${place}: ${planted}`);
      // The next one is found for itself.
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        indexedDB.deleteDatabase('db');
        document.cookie = 'a=; max-age=0';
        history.replaceState(null, '', '/');
      });
      traces.forget();
    }
    // What the tenant prints is heard: its greeting is in there.
    expect(foundIn(await traces.collect(stack.tenantSaid()), ['the demo tenant'])).toEqual(['log: the demo tenant']);
    expect(secretsOf(stack).length).toBeGreaterThan(2);
    expect(secretsOf(stack).filter((secret) => secret.length < 8)).toEqual([]);
    expect(personal.length).toBeGreaterThan(3);
    await page.goto(stack.url);
  });
});
