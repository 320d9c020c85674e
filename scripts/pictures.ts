import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBoth } from './pictures/buildBoth.js';
import { compareAll } from './pictures/compareAll.js';
import { writeReport } from './pictures/writeReport.js';
import { root } from './test/run.js';

/**
 * `npm run pictures -- --against <git ref>`: every story’s picture as it is at that ref and as it is in the working tree, taken by
 * one browser in one run, and a page to read what differs. `-- steps-form picker` takes the stories whose ids begin like that.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', default: 'HEAD' },
    preset: { type: 'string', default: 'calm' },
    scheme: { type: 'string', default: 'light' },
    locale: { type: 'string', default: 'en-GB' },
    width: { type: 'string', multiple: true, default: ['360', '1280'] },
    to: { type: 'string', default: join(root, 'test-results/pictures') },
  },
});

const { against, preset, scheme, locale, to } = values;
const { before, after, remove } = await buildBoth(against);
try {
  const compared = await compareAll({
    before,
    after,
    to,
    wanted: (story) => positionals.length === 0 || positionals.some((beginning) => story.startsWith(beginning)),
    widths: values.width.map(Number),
    globals: { preset, scheme, locale },
  });
  if (compared.length === 0) throw new Error(`No story begins with ${positionals.join(' or ')}.`);
  const file = await writeReport({ compared, to, about: { against, preset, scheme, locale } });
  const of = (state: string) => compared.filter((picture) => picture.state === state);
  for (const { story, width, state, share } of compared.filter((picture) => picture.state !== 'same'))
    console.log(`  ${state}: ${story}, ${width} px${share === undefined ? '' : `, ${(share * 100).toFixed(2)} %`}`);
  console.log(
    ['changed', 'new', 'gone', 'failed', 'same'].map((state) => `${of(state).length} ${state}`).join(', ') +
      ` (${compared.length} pictures against ${against}): ${file}`,
  );
  if (of('failed').length > 0) process.exitCode = 1;
} finally {
  await remove();
}
