import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from 'onboarding-kit/protocol';

/** Writes docs/openapi.json from the schemas. `npm test` fails when the file is not what they say. */
const target = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const style = await resolveConfig(target);
await writeFile(target, await format(JSON.stringify(openApiDocument()), { ...style, filepath: target }));
