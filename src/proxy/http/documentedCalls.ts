import { openApiDocument } from '../../protocol/index.js';

/** One call of the OpenAPI document; for tests that must not forget any. */
export interface DocumentedCall {
  /** Its `operationId`. */
  name: string;
  method: string;
  /** With `{id}` and the like. */
  path: string;
  /** The names of headers that it must have, in small letters. */
  headers: string[];
  /** Whether nobody need be signed in for it: the document knows no `401` of it, or has a page for that. */
  isOpen: boolean;
  /** The type of its body, and the name of that body's schema; absent without one. */
  type?: string;
  schema?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, unknown> }>;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}

/** Every call of the document, in its order. */
export function documentedCalls(): DocumentedCall[] {
  const paths: Record<string, Record<string, unknown>> = openApiDocument().paths;
  return Object.entries(paths).flatMap(([path, { parameters, ...operations }]) =>
    Object.entries(operations).map(([method, operation]) => {
      const { operationId, parameters: own = [], responses, requestBody } = operation as Operation;
      const [type, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const schema = body?.schema.$ref?.split('/').at(-1);
      const all = [...((parameters ?? []) as Parameter[]), ...own];
      return {
        name: operationId,
        method: method.toUpperCase(),
        path,
        headers: all.filter((one) => one.in === 'header' && one.required).map(({ name }) => name.toLowerCase()),
        isOpen: responses['401']?.content?.['application/problem+json'] === undefined,
        ...(type !== undefined && { type }),
        ...(schema !== undefined && { schema }),
      };
    }),
  );
}
