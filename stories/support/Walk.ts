import { createOnboardingSession } from 'onboarding-kit/core';
import type { Answer, Session } from 'onboarding-kit/protocol';
import type { Visit } from 'onboarding-kit/sandbox';
import type { Stage } from './Stage.js';

/** A session on its way to where a story begins: the kit's own client, one call a line. */
export class Walk {
  readonly sessionId: string;
  readonly #stage: Stage;
  #session: Session;

  constructor(stage: Stage, session: Session) {
    this.sessionId = session.id;
    this.#stage = stage;
    this.#session = session;
  }

  /** Answers the step that is asked. Where the bank is held up, the promise waits with it. */
  async answer(data: Answer): Promise<void> {
    const { sessionId } = this;
    const { revision } = this.#session;
    this.#session = await this.#stage.client.answer({
      sessionId,
      stepId: this.#stepId,
      data,
      revision,
      idempotencyKey: crypto.randomUUID(),
    });
  }

  /** Sends files, one or several for each field named; returns them as the answer names them. */
  async upload(files: Record<string, File | readonly File[]>): Promise<Record<string, string[]>> {
    const session = createOnboardingSession({ fetch: this.#stage.fetch, sessionId: this.sessionId });
    const stop = session.subscribe(() => undefined);
    const { signal } = new AbortController();
    const ids: Record<string, string[]> = {};
    for (const [field, given] of Object.entries(files)) {
      ids[field] = [];
      for (const file of [given].flat()) {
        const { id } = await session.upload({ stepId: this.#stepId, field, file, signal, onProgress: () => undefined });
        ids[field].push(id);
      }
    }
    stop();
    return ids;
  }

  async saveDraft(data: Answer): Promise<void> {
    await this.#stage.client.saveDraft(this.sessionId, { stepId: this.#stepId, data });
  }

  async visitBank(decision: Visit['decision'], user?: string): Promise<void> {
    const { step } = this.#session;
    if (step?.kind !== 'redirect' || step.url === undefined)
      throw new Error(`There is no way to a bank from here: ${JSON.stringify(step)}`);
    await this.#stage.visitBank(step.url, decision, user);
    await this.look();
  }

  async cancel(): Promise<void> {
    this.#session = await this.#stage.client.cancel(this.sessionId, crypto.randomUUID());
  }

  /** Asks how it stands. */
  async look(): Promise<void> {
    this.#session = await this.#stage.client.session(this.sessionId);
  }

  get #stepId(): string {
    const { step } = this.#session;
    if (!step) throw new Error(`The session has ended already: ${this.#session.status}`);
    return step.id;
  }
}
