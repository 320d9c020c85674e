import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkRooms } from './checkRooms.js';

let house: string;

/** A small house that keeps the rules. Each test plants one thing more. */
const clean = {
  'src/protocol/index.ts': `import * as z from 'zod/mini'; export const step = z.string(); export type Step = string;`,
  'src/upstream/wire.ts': `export const wire = 1;`,
  'src/ui/Button.tsx': `import { useId } from 'react'; export const Button = useId;`,
  'src/locales/en.ts': `import type { Step } from '../protocol/index.js'; export const en: Step = '';`,
  'src/core/index.ts': `export { step } from '../protocol/index.js';`,
  'src/core/Session.ts': `import type { Event } from './Event.js'; export type Session = Event[];`,
  'src/core/Event.ts': `import type { Session } from './Session.js'; export type Event = { session: Session };`,
  'src/react/index.ts': `export { step } from '../core/index.js';`,
  'src/fields/text.tsx': `export { Button } from '../ui/Button.js';`,
  'src/steps/form/FormStep.tsx': `export { Button } from '../../fields/text.js';`,
  'src/steps/wait/WaitStep.tsx': `export { step } from '../../core/index.js';`,
  'src/wizard/Wizard.tsx': `export { Button } from '../steps/form/FormStep.js'; void import('../locales/en.js');`,
  'src/proxy/index.ts': `export { wire } from '../upstream/wire.js';`,
  'src/proxy/node.ts': `import 'node:fs'; import 'pg'; export { wire } from './index.js';`,
  'src/proxy/proxy.test.ts': `import 'node:os'; import 'onboarding-kit/sandbox'; import './index.js';`,
  'src/sandbox/index.ts': `export { wire } from '../upstream/wire.js';`,
  'src/index.ts': `export { Button } from './wizard/Wizard.js';`,
  'src/demo/page.ts': `import { step } from 'onboarding-kit/protocol'; export default step;`,
  'stories/Form.stories.tsx': `import { Button } from 'onboarding-kit'; export default Button;`,
};

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'rooms-'));
  await Promise.all(['package.json', 'tsconfig.json'].map((name) => cp(name, join(house, name))));
  await symlink(resolve('node_modules'), join(house, 'node_modules'));
  await build(clean);
});

afterEach(() => rm(house, { recursive: true }));

test('a house that keeps the rules has no violation', async () => {
  expect(await checkRooms(house)).toEqual({ modules: Object.keys(clean).length, violations: [] });
});

test('a house without modules is not a clean one', async () => {
  await rm(join(house, 'src'), { recursive: true });
  await rm(join(house, 'stories'), { recursive: true });
  await mkdir(join(house, 'src'));

  await expect(checkRooms(house)).rejects.toThrow('no modules');
});

test.each([
  ['src/protocol', 'src/protocol/x.ts', `import '../upstream/wire.js';`],
  ['src/upstream', 'src/upstream/x.ts', `import '../protocol/index.js';`],
  ['src/ui', 'src/ui/x.ts', `import '../core/index.js';`],
  ['src/locales', 'src/locales/x.ts', `import '../core/index.js';`],
  [
    'src/locales, types of src/protocol',
    'src/locales/x.ts',
    `import { step } from '../protocol/index.js'; export default step;`,
  ],
  ['src/core', 'src/core/x.ts', `import type { en } from '../locales/en.js'; export type X = typeof en;`],
  ['src/react', 'src/react/x.ts', `import '../ui/Button.js';`],
  ['src/fields', 'src/fields/x.ts', `import '../steps/form/FormStep.js';`],
  ['src/steps', 'src/steps/form/x.ts', `void import('../../wizard/Wizard.js');`],
  ['step kinds', 'src/steps/wait/x.ts', `import '../form/FormStep.js';`],
  ['src/wizard', 'src/wizard/x.ts', `export * from '../upstream/wire.js';`],
  ['src/proxy', 'src/proxy/x.ts', `import '../sandbox/index.js';`],
  ['src/sandbox', 'src/sandbox/x.ts', `import '../protocol/index.js';`],
  ['src/index.ts', 'src/index.ts', `import './proxy/index.js';`],
  ['src/demo', 'src/demo/x.ts', `import '../proxy/../upstream/wire.js';`],
  ['stories', 'stories/x.tsx', `import '../src/wizard/Wizard.js';`],
  ['e2e', 'e2e/x.spec.ts', `import '../src/upstream/wire.js';`],
  ['src/core, tests', 'src/core/x.test.ts', `import '../upstream/wire.js';`],
  ['no React', 'src/proxy/x.ts', `import 'react';`],
  ['no React', 'src/core/x.ts', `import 'react-hook-form';`],
  ['no React', 'src/sandbox/x.test.ts', `import 'react-dom/client';`],
  ['Node', 'src/proxy/x.ts', `import 'node:crypto';`],
  ['Node', 'src/core/x.ts', `import 'fs';`],
  ['Node packages', 'src/proxy/x.ts', `import '@tus/server';`],
  ['Node files', 'src/proxy/x.ts', `import './node.js';`],
  ['no circles', 'src/core/x.ts', `import './y.js';`],
  ['found', 'src/core/x.ts', `import './nowhere.js';`],
  ['shipped', 'src/core/x.ts', `import 'fast-check';`],
  ['unknown room', 'src/attic/x.ts', ''],
])('%s: planted in %s: %s', async (rule, path, source) => {
  await build({
    [path]: source,
    'src/core/y.ts': `import './x.js';`,
    'src/core/x.ts': path === 'src/core/x.ts' ? source : '',
  });

  const { violations } = await checkRooms(house);

  expect(violations).not.toEqual([]);
  expect(new Set(violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
});

async function build(files: Record<string, string>) {
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), source);
  }
}
