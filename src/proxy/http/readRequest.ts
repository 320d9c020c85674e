import * as z from 'zod/mini';
import { ProblemError } from './problemOf.js';

const maxJsonBytes = 64 * 1024;
/** Nothing that is asked for nests deeper; what walks through an answer by calling itself ends somewhere. */
const maxDepth = 32;

/**
 * Reads a body as text, and no further than a step's answer can need.
 *
 * @throws ProblemError when it has more bytes.
 */
export async function readText(body: ReadableStream<Uint8Array> | null, most: number = maxJsonBytes): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = body?.getReader();
  if (!reader) return text;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > most) throw new ProblemError('body_too_large', { detail: `At most ${most} bytes` });
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

/** @throws ProblemError when the body is too large, not JSON, or of another shape. */
export async function readBody<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readText(request.body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('bad_request', { detail: 'The body is not JSON' });
  }
  if (!isShallow(json)) throw new ProblemError('bad_request', { detail: `The body is nested deeper than ${maxDepth}` });
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ProblemError('bad_request', { detail: z.prettifyError(parsed.error).replaceAll('\n', ' ') });
}

/** Without calling itself: what is too deep for others must not be too deep for this. */
function isShallow(json: unknown): boolean {
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}

/** @throws ProblemError when there is none. */
export function idempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\w-]{8,64}$/.test(key))
    throw new ProblemError('precondition_required', {
      detail: 'Send an Idempotency-Key of 8 to 64 letters, digits, - or _',
    });
  return key;
}

/** The revision that a call was decided on. @throws ProblemError when it names none. */
export function ifMatch(request: Request): number {
  const revision = /^"(\d{1,9})"$/.exec(request.headers.get('if-match') ?? '')?.[1];
  if (revision === undefined)
    throw new ProblemError('precondition_required', {
      detail: 'Send If-Match with the ETag of the session that was answered',
    });
  return Number(revision);
}
