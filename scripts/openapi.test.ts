import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openApiDocument } from 'onboarding-kit/protocol';

it('docs/openapi.json is what the schemas say; write it anew with: npx tsx scripts/openapi.ts', async () => {
  const written: unknown = JSON.parse(await readFile(new URL('../docs/openapi.json', import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
