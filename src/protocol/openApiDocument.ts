import * as z from 'zod/mini';
import { filePaths } from './openApi/filePaths.js';
import { addressOf, schemas } from './openApi/parts.js';
import { returnPaths } from './openApi/returnPaths.js';
import { sessionPaths } from './openApi/sessionPaths.js';
import { stepPaths } from './openApi/stepPaths.js';

/**
 * The contract as an OpenAPI 3.1 document, made of the same schemas that the kit and the proxy run on.
 *
 * @example
 * JSON.stringify(openApiDocument(), null, 2);
 */
export function openApiDocument() {
  // One that has a name is referred to by it wherever else it stands.
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) named.add(schema, { id });
  const made = z.toJSONSchema(named, { io: 'input', uri: addressOf });
  const components = Object.fromEntries(Object.entries(made.schemas).map(([name, schema]) => [name, plain(schema)]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'onboarding-kit: the contract between kit and proxy',
      version: '1.0.0',
      description:
        'JSON over HTTP under one base path, on the tenant’s own origin, behind the tenant’s own sign-in. Times are ISO 8601 UTC. Errors are problem documents (RFC 9457).',
    },
    servers: [{ url: '/onboarding' }],
    paths: { ...sessionPaths, ...stepPaths, ...filePaths, ...returnPaths },
    components: { schemas: components },
  };
}

/** JSON Schema within OpenAPI needs no dialect and no address of its own. */
function plain({ $schema: _, $id: __, ...schema }: Record<string, unknown>) {
  return schema;
}
