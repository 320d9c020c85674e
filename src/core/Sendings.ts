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
  /** What comes before it is sent. */
  ready: (sending: Sending) => Promise<void>;
  /** It was taken; this is how the session stands now. */
  onTaken: (sending: Sending, session: Session) => void;
  /** The session is not as it was seen here: asks how it stands. */
  onConflict: () => Promise<void>;
  /** It is given up for now. */
  onGivenUp: () => void;
  /** What is under way, put off, or has failed is another. */
  onChange: () => void;
}

/** What the user wants to happen. */
interface Wish {
  sending: Sending;
  stepId: string;
  data: Answer;
  /** The data as they are sent: by these two wishes are told apart. */
  body: string;
}

/** What the user wants to happen once: it keeps its key and the revision it was decided on through every try. */
interface Intent extends Wish {
  send: () => Promise<Session>;
}

const isSame = (one: Wish, other: Wish) =>
  one.sending === other.sending && one.stepId === other.stepId && one.body === other.body;

/** What the user wants to happen, sent one after the other and each once, however often it is tried. */
export class Sendings {
  readonly #way: Way;
  #underWay: { intent: Intent; result: Promise<SendResult> } | undefined;
  /** What was given up last, to be sent again where it may have arrived. It belongs to its revision: a newer one puts it out of date. */
  #failure: { error: OnboardingError; revision: number; again: Intent | undefined } | undefined;
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

  /**
   * Sends, or joins the same wish while it is under way. Another one, other data for the same step among them, waits for its turn,
   * and is sent if the step that it is meant for is still asked. Never rejects.
   */
  send(sending: Sending, stepId: string, data: Answer): Promise<SendResult> {
    return this.#take({ sending, stepId, data: structuredClone(data), body: JSON.stringify(data) });
  }

  #take(wish: Wish): Promise<SendResult> {
    const before = this.#underWay;
    if (!before) return this.#begin(wish);
    if (isSame(before.intent, wish)) return before.result;
    return before.result.then(() => (this.#underWay || this.#isAsked(wish) ? this.#take(wish) : this.#overtaken(wish)));
  }

  #begin(wish: Wish): Promise<SendResult> {
    // The same wish after a lost connection is the same intent: it may have arrived.
    const again = this.#again;
    return this.#dispatch(again && isSame(again, wish) ? again : { ...wish, send: this.#callOf(wish) });
  }

  /** What may have arrived. A newer revision shows whether it did; by then the user sees something else, and decides anew. */
  get #again(): Intent | undefined {
    return this.#failure && this.failureAt(this.#way.seen()) && this.#failure.again;
  }

  /** Whether the session is still at the step that it is meant for. An earlier step, or the end, can be wished for at any. */
  #isAsked({ sending, stepId }: Wish): boolean {
    return sending === 'change' || sending === 'cancellation' || this.#way.seen().step?.id === stepId;
  }

  /** What was sent before has ended the step: this is not sent, and whoever sent it is told. */
  #overtaken(wish: Wish): SendResult {
    const error = new OnboardingError(
      'overtaken',
      `It was not sent: the step ${wish.stepId} has been answered before.`,
    );
    this.#failure = { error, revision: this.#way.seen().revision, again: undefined };
    this.#way.onChange();
    return { ok: false, error };
  }

  /** Sends once more what may have arrived. @returns whether there was such a thing. */
  retry(): boolean {
    const again = this.#again;
    if (again) void this.#dispatch(again);
    return again !== undefined;
  }

  #callOf({ sending, stepId, data }: Wish): () => Promise<Session> {
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
      await this.#way.ready(intent.sending);
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
      this.#failure = { error, revision: this.#way.seen().revision, again: error.transient ? intent : undefined };
      this.#way.onGivenUp();
      return { ok: false, error };
    } finally {
      this.#underWay = undefined;
      this.#way.onChange();
    }
  }
}
