import type { Answer, Session } from '../protocol/index.js';
import { newKey } from './newKey.js';
import type { OnboardingClient } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import type { Sending, SendResult } from './Snapshot.js';
import type { Surroundings } from './Surroundings.js';

interface Way {
  client: OnboardingClient;
  surroundings: Surroundings;
  /** The session as the user sees it. @throws Error while it is not loaded. */
  seen: () => Session;
  /** What comes before anything is sent: until it is done, nobody knows whether what is seen here is true. */
  ready: () => Promise<void> | undefined;
  /** It was taken; this is how the session stands now. */
  onTaken: (sending: Sending, session: Session) => void;
  /** The session is not as it was seen here: asks how it stands. */
  onConflict: () => Promise<void>;
  /** It is given up for now. */
  onGivenUp: () => void;
  /** What is under way, put off, or has failed is another. */
  onChange: () => void;
}

/** What the user wants to happen once: it keeps its key and the revision it was decided on through every try. */
interface Intent {
  sending: Sending;
  stepId: string;
  body: string;
  send: () => Promise<Session>;
}

/** What the user wants to happen, sent one after the other and each once, however often it is tried. */
export class Sendings {
  readonly #way: Way;
  #underWay: { intent: Intent; result: Promise<SendResult> } | undefined;
  /** What was given up last. It belongs to the revision it was met at: anything newer puts it out of date. */
  #failure: { error: OnboardingError; revision: number; intent: Intent } | undefined;
  #heldUntil: number | undefined;

  constructor(way: Way) {
    this.#way = way;
  }

  /** What is under way. */
  get underWay(): Sending | false {
    return this.#underWay?.intent.sending ?? false;
  }

  /** Until when it is put off because the proxy asks for it, in milliseconds since 1970. */
  get heldUntil(): number | undefined {
    return this.#heldUntil;
  }

  /** What went wrong with the last thing sent, as long as the session stands as it did then. */
  failureAt({ revision }: Session): OnboardingError | undefined {
    return this.#failure?.revision === revision ? this.#failure.error : undefined;
  }

  /** Sends, or joins the same wish while it is under way; another one waits for its turn. Never rejects. */
  send(sending: Sending, stepId: string, data: Answer): Promise<SendResult> {
    const body = JSON.stringify(data);
    const same = (intent: Intent) => intent.sending === sending && intent.stepId === stepId;
    if (this.#underWay)
      return same(this.#underWay.intent)
        ? this.#underWay.result
        : this.#underWay.result.then(() => this.send(sending, stepId, data));

    // The same wish after a lost connection is the same intent: it may have arrived.
    const failed = this.#failure?.error.transient ? this.#failure.intent : undefined;
    if (failed && same(failed) && failed.body === body) return this.#dispatch(failed);
    return this.#dispatch({ sending, stepId, body, send: this.#callOf(sending, stepId, structuredClone(data)) });
  }

  /** Sends once more what may have arrived. @returns whether there was such a thing. */
  retry(): boolean {
    if (!this.#failure?.error.transient) return false;
    void this.#dispatch(this.#failure.intent);
    return true;
  }

  #callOf(sending: Sending, stepId: string, data: Answer): () => Promise<Session> {
    const { client, seen } = this.#way;
    const { id, revision } = seen();
    const idempotencyKey = newKey();
    const call = { sessionId: id, stepId, revision, idempotencyKey };
    const calls: Record<Sending, () => Promise<Session>> = {
      answer: () => client.answer({ ...call, data }),
      renewal: () => client.answer({ ...call, data }),
      change: () => client.change(call),
      return: () => client.keep(call),
      code: () => client.newCode({ ...call, field: String(data.field) }),
      cancellation: () => client.cancel(id, idempotencyKey),
    };
    return calls[sending];
  }

  #dispatch(intent: Intent): Promise<SendResult> {
    if (this.#underWay) return this.#underWay.result;
    this.#failure = undefined;
    const result = this.#deliver(intent);
    this.#underWay = { intent, result };
    this.#way.onChange();
    return result;
  }

  async #deliver(intent: Intent): Promise<SendResult> {
    try {
      await this.#way.ready();
      const session = await persist(intent.send, 5, this.#way.surroundings, (until) => {
        this.#heldUntil = until;
        this.#way.onChange();
      });
      this.#way.onTaken(intent.sending, session);
      return { ok: true, session };
    } catch (cause) {
      const error = OnboardingError.from(cause);
      // Show how it stands before saying so.
      if (error.problem?.status === 409 || error.problem?.status === 412) await this.#way.onConflict();
      this.#failure = { error, revision: this.#way.seen().revision, intent };
      this.#way.onGivenUp();
      return { ok: false, error };
    } finally {
      this.#underWay = undefined;
      this.#way.onChange();
    }
  }
}
