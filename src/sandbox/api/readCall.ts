import { refuse } from '../engine/Refusal.js';
import { verifySignature } from '../engine/verifySignature.js';
import type { World } from '../engine/World.js';

/** A call's body, as it came. */
export interface Call {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** Whether it came signed, over `/v1s`. */
  signed: boolean;
}

/** Reads the bytes of a call and, on `/v1s`, checks their signature before anything else looks at them. */
export async function readCall(world: World, request: Request, signed: boolean): Promise<Call> {
  const body = new Uint8Array(await request.arrayBuffer());
  if (signed) await verifySignature(request.headers.get('authorization'), body, world);
  return { body, contentType: request.headers.get('content-type') ?? '', signed };
}

/** The body as a JSON object. */
export function readJson({ body, contentType }: Call): object {
  if (!/^application\/json\s*(;|$)/i.test(contentType))
    refuse('invalid_request', 'invalid_headers', 'Content-Type is not application/json');
  const value = parse(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse('invalid_request', 'invalid_body', 'The body is not a JSON object');
  return value;
}

function parse(body: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return refuse('invalid_request', 'invalid_body', 'The body is not JSON');
  }
}

/** The body as `multipart/form-data` [ours]: texts as they are, files as files. */
export async function readForm({ body, contentType }: Call): Promise<Record<string, FormDataEntryValue>> {
  if (!/^multipart\/form-data\s*;/i.test(contentType))
    refuse('invalid_request', 'invalid_headers', 'Content-Type is not multipart/form-data');
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => refuse('invalid_request', 'invalid_body', 'The body is not multipart/form-data'));
  return Object.fromEntries(form);
}

/** Refuses a call for a tenant that is not there; a signed one for another tenant than signed it [ours]. */
export function refuseStranger(world: World, { signed }: Call, clientId: string): void {
  if (clientId === world.tenant.client_id) return;
  if (signed) refuse('unauthorized', 'unauthorized_tenant', 'The service account does not belong to this client_id');
  refuse('unauthorized', 'invalid_client_id', 'Unknown client_id');
}
