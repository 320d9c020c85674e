import type { Page } from '@playwright/test';
import { sessionSchema, type Answer, type Session } from 'onboarding-kit/protocol';
import { picture } from './files.js';
import type { Stack } from './Stack.js';

/** Whoever is signed in on a page, speaking to the proxy without it: the quick way to where a flow begins. */
export class Applicant {
  constructor(
    private readonly page: Page,
    private readonly stack: Stack,
  ) {}

  /** Starts a session, and answers every step before the one named. */
  async walkTo(
    skill: string,
    last: string,
    answers: Readonly<Record<string, Answer>>,
    papers: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<Session> {
    let session = await this.#post('/sessions', { skill });
    for (let { step } = session; step && step.name !== last; { step } = session) {
      const files = await Promise.all(
        (papers[step.name] ?? []).map(async (field) => [field, [await this.#send(session, field)]] as const),
      );
      const data = { ...answers[step.name], ...Object.fromEntries(files) };
      session = await this.#post(`/sessions/${session.id}/steps/${step.id}`, { data }, session.revision);
    }
    return session;
  }

  async #post(path: string, data: object, revision?: number): Promise<Session> {
    const response = await this.page.request.post(`${this.stack.url}/onboarding${path}`, {
      data,
      headers: {
        origin: this.stack.url,
        'idempotency-key': crypto.randomUUID(),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
    });
    const body: unknown = await response.json();
    if (!response.ok()) throw new Error(`POST ${path} was answered ${response.status()}: ${JSON.stringify(body)}`);
    return sessionSchema.parse(body);
  }

  /** Sends a file for a slot of the step that is asked (tus 1.0), and returns its id. */
  async #send({ id, step }: Session, field: string): Promise<string> {
    const { name, buffer } = picture();
    const metadata = Object.entries({ field, stepId: step?.id ?? '', filename: name });
    const uploads = `${this.stack.url}/onboarding/sessions/${id}/uploads`;
    const headers = { origin: this.stack.url, 'tus-resumable': '1.0.0' };
    const created = await this.page.request.post(uploads, {
      headers: {
        ...headers,
        'upload-length': String(buffer.length),
        'upload-metadata': metadata.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(','),
      },
    });
    const upload = created.headers()['location']?.split('/').at(-1) ?? '';
    await this.page.request.patch(`${uploads}/${upload}`, {
      headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      data: buffer,
    });
    return upload;
  }
}
