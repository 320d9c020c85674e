import type * as z from 'zod/mini';
import {
  createSessionAnswer,
  submitStepAnswer,
  uploadAnswer,
  type SubmitStepAnswer,
  type UploadAnswer,
} from '../../upstream/sessions.js';
import { exchangeTokenAnswer, type ExchangeTokenAnswer } from '../../upstream/tokens.js';
import type { ServiceAccount, Signer } from './signer.js';
import { UpstreamFailure } from './UpstreamFailure.js';

/** Where the upstream is and what proves who calls it. None of this ever reaches a browser. */
export interface UpstreamSettings {
  /** The origin, e.g. `https://api.example.com`; `/v1s` is added. */
  url: string;
  clientId: string;
  clientAppKey: string;
  clientSecret: string;
  serviceAccount: ServiceAccount;
  /** How long one call may take, in milliseconds; 20 000 unless told. */
  timeout?: number;
  /** Replaces the global fetch, e.g. by a sandbox in memory. */
  fetch?: (request: Request) => Promise<Response>;
}

interface Attachment {
  stepId: string;
  slot: string;
  filename: string;
  kind: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The upstream's calls that onboarding needs, signed, timed out, and read by schema. Failures are `UpstreamFailure`. */
export class UpstreamClient {
  constructor(
    private readonly settings: UpstreamSettings,
    private readonly sign: Signer,
  ) {}

  async createSession(skill: string, userId: string) {
    const { clientId, clientAppKey } = this.settings;
    return this.#json(
      '/sessions',
      { client_id: clientId, client_app_key: clientAppKey, skill, tenant_user_id: userId },
      createSessionAnswer,
    );
  }

  async submitStep(
    sessionId: string,
    call: { nonce: string; skill: string; step: string; data: Record<string, unknown> },
  ): Promise<SubmitStepAnswer> {
    return this.#json(
      `/sessions/${encodeURIComponent(sessionId)}/steps`,
      { client_id: this.settings.clientId, ...call },
      submitStepAnswer,
    );
  }

  async upload({ stepId, slot, filename, kind, bytes }: Attachment): Promise<UploadAnswer> {
    const form = new FormData();
    form.set('client_id', this.settings.clientId);
    form.set('name', slot);
    form.set('file', new Blob([bytes], { type: kind }), filename);
    // The digest covers the exact bytes, boundary included, so the form is written out before it is signed.
    const encoded = new Response(form);
    const body = new Uint8Array(await encoded.arrayBuffer());
    return this.#call(
      `/steps/${encodeURIComponent(stepId)}/upload`,
      body,
      encoded.headers.get('content-type') ?? '',
      uploadAnswer,
    );
  }

  async exchangeToken(tempToken: string): Promise<ExchangeTokenAnswer> {
    const { clientId, clientSecret } = this.settings;
    return this.#json(
      '/tokens',
      { client_id: clientId, client_secret: clientSecret, temp_token: tempToken },
      exchangeTokenAnswer,
    );
  }

  #json<Schema extends z.ZodMiniType>(path: string, body: unknown, schema: Schema) {
    return this.#call(path, new TextEncoder().encode(JSON.stringify(body)), 'application/json', schema);
  }

  async #call<Schema extends z.ZodMiniType>(
    path: string,
    body: Uint8Array<ArrayBuffer>,
    contentType: string,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const { url, timeout = 20_000, fetch: send = (request: Request) => fetch(request) } = this.settings;
    const signature = await this.sign(body);
    const headers = { 'content-type': contentType, authorization: `Bearer ${signature}` };
    try {
      const response = await send(
        new Request(`${url.replace(/\/$/, '')}/v1s${path}`, {
          method: 'POST',
          headers,
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
        }),
      );
      if (!response.ok) throw await UpstreamFailure.from(response);
      const answer = schema.safeParse(await response.json());
      if (answer.success) return answer.data;
      throw new UpstreamFailure(
        'refused',
        `The upstream's answer has an unknown shape`,
        undefined,
        undefined,
        undefined,
        true,
      );
    } catch (error) {
      if (error instanceof UpstreamFailure) throw error;
      throw new UpstreamFailure(
        'unavailable',
        'The upstream could not be reached',
        undefined,
        undefined,
        { cause: error },
        true,
      );
    }
  }
}
