import type * as z from 'zod/mini';
import { upstreamErrors } from '../../upstream/errors.js';
import { refuse } from './Refusal.js';

type RequestCode = (typeof upstreamErrors)['invalid_request'][number];

/** Fields whose wrong shape has a code of its own; all others are an `invalid_field`. */
const ownCodes: Readonly<Record<string, RequestCode>> = {
  client_id: 'invalid_client_id',
  client_secret: 'invalid_client_secret',
  credentials_id: 'invalid_credentials_id',
  access_token: 'invalid_access_token',
  pcd_data_retention: 'invalid_pcd_data_retention',
};

/**
 * Reads a body by its schema, or refuses with what is wrong: fields that are missing before ones that are not known,
 * before wrong ones. The message names them by path, e.g. `Missing fields: data.value` [ours].
 */
export function readFields<Value>(schema: z.ZodMiniType<Value>, input: unknown, prefix: readonly string[] = []): Value {
  const reading = schema.safeParse(input);
  if (reading.success) return reading.data;
  const { issues } = reading.error;
  const names = (paths: readonly (readonly PropertyKey[])[]) =>
    paths.map((path) => [...prefix, ...path].map(String).join('.')).join(', ');

  const missing = issues.filter(({ path }) => valueAt(input, path) === undefined);
  if (missing.length > 0)
    refuse('invalid_request', 'missing_fields', `Missing fields: ${names(missing.map(({ path }) => path))}`);

  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  if (unknown.length > 0) refuse('invalid_request', 'unknown_fields', `Unknown fields: ${names(unknown)}`);

  const [wrong] = issues;
  const field = String(wrong?.path.at(-1));
  const declared: unknown = wrong?.code === 'custom' ? wrong.params?.['code'] : undefined;
  const code = isRequestCode(declared) ? declared : Object.hasOwn(ownCodes, field) ? ownCodes[field] : undefined;
  return refuse('invalid_request', code ?? 'invalid_field', `Invalid field: ${names([wrong?.path ?? []])}`);
}

function isRequestCode(code: unknown): code is RequestCode {
  return upstreamErrors.invalid_request.some((known) => known === code);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
