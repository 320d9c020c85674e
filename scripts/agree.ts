import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fieldTypes, loadRules } from 'onboarding-kit/protocol';
import { forms, type Form } from './agree/forms.js';
import { openBrowserReader } from './agree/inBrowser.js';
import { readingOf } from './agree/readings.js';
import { openProxyReader } from './agree/throughProxy.js';

/**
 * `npm run test:agree`: browser and proxy agree on what is valid, and on the value, for random forms and random answers.
 * `-- --cases 1000` for fewer, `-- --seed 42` (and `--path`, as it was printed) for the same ones again.
 */
const { values: given } = parseArgs({
  options: { cases: { type: 'string', default: '12000' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const cases = Number(given.cases);
if (!Number.isInteger(cases) || cases < 1)
  throw new RangeError(`--cases is "${given.cases}". Give a whole number, e.g. 1000.`);
const seed = given.seed === undefined ? Date.now() % 2 ** 31 : Number(given.seed);

const rules = await loadRules(fieldTypes);
const [browser, askProxy] = await Promise.all([openBrowserReader(), openProxyReader()]);
const inNode = (form: Form) => readingOf(JSON.stringify(form), rules);
const inBrowser = (form: Form) => browser.read(JSON.stringify(form));

let failed = false;
let taken = 0;
try {
  await check('Browser and Node read alike, and read what they have read as the same', cases, async (form) => {
    const node = inNode(form);
    same(await inBrowser(form), node, 'browser and Node');
    const reading = JSON.parse(node);
    if (!reading.ok) return;
    taken += 1;
    const again = { ...form, values: reading.value };
    same(inNode(again), node, 'a value and what it is read as in Node');
    same(await inBrowser(again), node, 'a value and what it is read as in the browser');
  });
  await check('The proxy takes what the browser takes', Math.ceil(cases / 10), async (form) => {
    const { fields, reading } = await askProxy(form.fields, JSON.stringify(form.values));
    const shown = JSON.parse(await inBrowser({ fields, values: form.values }));
    if (reading.ok) return same(JSON.stringify(reading), JSON.stringify(shown), 'proxy and browser');
    if (!reading.errors) return same('false', String(shown.ok), 'proxy and browser on whether it is valid');
    // Files are named and were never sent: the proxy says so beside what the rules say.
    const errors = reading.errors.filter(({ code }) => code !== 'file_missing');
    if (errors.length === 0) return same('true', String(shown.ok), 'proxy and browser on an answer without its files');
    return same(JSON.stringify(errors), JSON.stringify(shown.errors), 'errors of proxy and browser');
  });
} finally {
  await browser.close();
}
console.log(`${failed ? 'They do not agree.' : 'They agree.'} Seed ${seed}; ${taken} of ${cases} answers were taken.`);
if (failed || taken === 0) process.exitCode = 1;

async function check(what: string, numRuns: number, agree: (form: Form) => Promise<void>): Promise<void> {
  const details = await fc.check(fc.asyncProperty(forms, agree), {
    numRuns,
    seed,
    ...(given.path !== undefined && { path: given.path, endOnFailure: true }),
  });
  console.log(`${details.failed ? '✗' : '✓'} ${what}: ${details.numRuns} cases`);
  if (!details.failed) return;
  failed = true;
  console.error(fc.defaultReportMessage(details), '\n', details.errorInstance);
}

function same(left: string, right: string, of: string): void {
  if (left !== right) throw new Error(`They differ: ${of}\n  ${left}\n  ${right}`);
}
