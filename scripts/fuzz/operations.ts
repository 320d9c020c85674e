import { openApiDocument } from 'onboarding-kit/protocol';
import { fromJSONSchema } from 'zod/v4';

/** As much of JSON Schema as the document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
}

interface Content {
  schema: Schema;
}

interface DocumentedResponse {
  description: string;
  content?: Record<string, Content>;
}

/** One call that the document describes. */
export interface Operation {
  name: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body?: { type: string; schema: Schema };
  responses: Record<string, DocumentedResponse>;
}

const { paths, components } = openApiDocument();
const schemas = components.schemas as Record<string, Schema>;

/** Every call of the OpenAPI document. */
export const operations: Operation[] = Object.entries(paths as Record<string, Record<string, unknown>>).flatMap(
  ([path, { parameters, ...methods }]) =>
    Object.entries(methods).map(([method, described]) => {
      const operation = described as {
        operationId: string;
        parameters?: Parameter[];
        requestBody?: { content: Record<string, Content> };
        responses: Record<string, DocumentedResponse>;
      };
      const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      return {
        name: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...((parameters ?? []) as Parameter[]), ...(operation.parameters ?? [])],
        responses: operation.responses,
        ...(type !== undefined && content && { body: { type, schema: content.schema } }),
      };
    }),
);

/** The schema itself, where one is referred to by its name. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const found = schemas[name];
  if (!found) throw new Error(`The document has no schema ${name}`);
  return found;
}

const readers = new Map<string, ReturnType<typeof fromJSONSchema>>();

/** What of a value does not fit the schema that the document names for it; undefined where all does. */
export function misfit(value: unknown, schema: Schema): string | undefined {
  const name = JSON.stringify(schema);
  let reader = readers.get(name);
  if (!reader) {
    const local = (part: object) => JSON.parse(JSON.stringify(part).replaceAll('#/components/schemas/', '#/$defs/'));
    reader = fromJSONSchema({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...local(schema),
      $defs: local(schemas),
    });
    readers.set(name, reader);
  }
  const parsed = reader.safeParse(value);
  return parsed.success
    ? undefined
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
