import { writeFile } from 'node:fs/promises';
import { openApiDocument } from 'onboarding-kit/protocol';

/** Writes docs/openapi.json from the schemas. `npm test` fails when the file is not what they say. */
await writeFile(new URL('../docs/openapi.json', import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
