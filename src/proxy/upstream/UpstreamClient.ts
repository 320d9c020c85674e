import type * as z from 'zod/mini';
import { deleteConsentAnswer } from '../../upstream/consents.js';
import {
  createSessionAnswer,
  submitStepAnswer,
  uploadAnswer,
  type SubmitStepAnswer,
  type UploadAnswer,
} from '../../upstream/sessions.js';
import { digestOf } from '../../upstream/signing.js';
import { exchangeTokenAnswer, type ExchangeTokenAnswer } from '../../upstream/tokens.js';
import type { Rotating } from '../settings/rotating.js';
import { digestOfStream } from './digestOfStream.js';
import { multipartOf, type SentFile } from './multipartOf.js';
import { Patience } from './Patience.js';
import type { ServiceAccount, Signer } from './signer.js';
import { UpstreamFailure } from './UpstreamFailure.js';

/** Where the upstream is and what proves who calls it. None of this ever reaches a browser. */
export interface UpstreamSettings {
  /** The origin, e.g. `https://api.example.com`; `/v1s` is added. */
  url: string;
  clientId: string;
  clientAppKey: string;
  clientSecret: string;
  /** What signs the calls; a function is asked before each, so that the key can be changed without a restart. */
  serviceAccount: Rotating<ServiceAccount>;
  /** How long a call may take, or the bytes of a file may stand still, in milliseconds; 20 000 unless told. */
  timeout?: number;
  /** Replaces the global fetch, e.g. by a sandbox in memory. */
  fetch?: (request: Request) => Promise<Response>;
}

interface Attachment {
  stepId: string;
  slot: string;
  file: SentFile;
}

/** A call's body, and what goes with it. */
interface Body {
  contentType: string;
  digest: string;
  size: number;
  content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The upstream's calls that onboarding needs, signed, timed out, and read by schema. Failures are `UpstreamFailure`. */
export class UpstreamClient {
  // Private at run time, too: whoever prints an object that leads here prints no key.
  readonly #settings: UpstreamSettings;
  readonly #sign: Signer;

  constructor(settings: UpstreamSettings, sign: Signer) {
    this.#settings = settings;
    this.#sign = sign;
  }

  async createSession(skill: string, userId: string) {
    const { clientId, clientAppKey } = this.#settings;
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
      { client_id: this.#settings.clientId, ...call },
      submitStepAnswer,
    );
  }

  /**
   * Sends a file, reading it twice: the digest covers the exact bytes, boundary included, and stands in a header before
   * them. At no time is more than a piece of it in memory.
   */
  async upload({ stepId, slot, file }: Attachment): Promise<UploadAnswer> {
    const form = multipartOf({ client_id: this.#settings.clientId, name: slot }, file);
    const { contentType, size } = form;
    const digest = await digestOfStream(form.open());
    return this.#call(
      `/steps/${encodeURIComponent(stepId)}/upload`,
      { contentType, digest, size, content: form.open() },
      uploadAnswer,
    );
  }

  async exchangeToken(tempToken: string): Promise<ExchangeTokenAnswer> {
    const { clientId, clientSecret } = this.#settings;
    return this.#json(
      '/tokens',
      { client_id: clientId, client_secret: clientSecret, temp_token: tempToken },
      exchangeTokenAnswer,
    );
  }

  /** Ends a consent at the servicer; one that has ended already counts as ended. */
  async deleteConsent(credentialsId: string, accessToken: string): Promise<void> {
    const { clientId, clientSecret } = this.#settings;
    await this.#json(
      '/consents/delete',
      { client_id: clientId, client_secret: clientSecret, credentials_id: credentialsId, access_token: accessToken },
      deleteConsentAnswer,
    );
  }

  async #json<Schema extends z.ZodMiniType>(path: string, data: unknown, schema: Schema) {
    const content = new TextEncoder().encode(JSON.stringify(data));
    const body = { content, contentType: 'application/json', digest: await digestOf(content), size: content.length };
    return this.#call(path, body, schema);
  }

  async #call<Schema extends z.ZodMiniType>(
    path: string,
    { content, contentType, digest, size }: Body,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const { url, timeout = 20_000, fetch: send = (request: Request) => fetch(request) } = this.#settings;
    const signature = await this.#sign({ digest, size });
    const headers = {
      'content-type': contentType,
      'content-length': String(size),
      authorization: `Bearer ${signature}`,
    };
    const patience = new Patience(timeout);
    const body = content instanceof Uint8Array ? { body: content } : { body: patience.watch(content), duplex: 'half' };
    try {
      const response = await send(
        new Request(`${url.replace(/\/$/, '')}/v1s${path}`, {
          method: 'POST',
          headers,
          ...body,
          redirect: 'error',
          signal: patience.signal,
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
    } finally {
      patience.end();
    }
  }
}
