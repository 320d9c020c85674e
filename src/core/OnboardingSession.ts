import type { Answer, Session, StartRequest, Upload } from '../protocol/index.js';
import { DraftKeeper } from './DraftKeeper.js';
import { keepEqual } from './keepEqual.js';
import { Observable } from './Observable.js';
import { OnboardingClient, type ClientOptions } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import { pollDelay } from './pollDelay.js';
import type { OnboardingSnapshot, Sending, SendResult } from './Snapshot.js';
import { page, type Surroundings } from './Surroundings.js';
import { TabChannel } from './TabChannel.js';

/** Which session: one that exists, by its id, or a new one, by what it is for. */
export type SessionOptions = ClientOptions & {
  /** Where the session runs; the page unless told. */
  surroundings?: Surroundings | undefined;
} & ({ sessionId: string } | ({ sessionId?: undefined } & StartRequest));

/** One file on its way into a field. `onProgress` hears the share that has arrived, from 0 to 1. */
export interface UploadRequest {
  stepId: string;
  field: string;
  file: File;
  signal: AbortSignal;
  onProgress: (fraction: number) => void;
}

/** What the user wants to happen once: it keeps its key and the revision it was decided on through every try. */
interface Intent {
  sending: Sending;
  stepId: string;
  body: string;
  send: () => Promise<Session>;
}

/**
 * Opens a session to be observed. Nothing is sent before the first `subscribe`, and a new session is started once,
 * however often it is subscribed to.
 *
 * @example
 * const session = createOnboardingSession({ skill: 'carpati_ro_aisp_sbx_#2.0' });
 * const stop = session.subscribe(() => {
 *   const snapshot = session.getSnapshot();
 *   if (snapshot.phase === 'ready') console.log(snapshot.session.step?.title);
 * });
 */
export const createOnboardingSession = (options: SessionOptions): OnboardingSession => new OnboardingSession(options);

/**
 * One session, seen and answered from the browser. While anyone is subscribed it stays up to date: it asks again when
 * the page comes back into view, when the network returns, when another tab knows more, and while the step is one
 * that goes on by itself. What is sent is tried again with the same idempotency key until it is known to have arrived.
 */
export class OnboardingSession extends Observable<OnboardingSnapshot> {
  /** What is typed and not yet answered; observe it apart, so that typing changes no snapshot. */
  readonly draft: DraftKeeper;
  readonly #client: OnboardingClient;
  readonly #surroundings: Surroundings;
  readonly #load: () => Promise<Session>;
  #id: string | undefined;
  /** The newest that is known of the session. */
  #session: Session | undefined;
  /** The look at the session that is under way, and why the one before failed. */
  #looking: Promise<void> | undefined;
  #lookError: OnboardingError | undefined;
  #underWay: { intent: Intent; result: Promise<SendResult> } | undefined;
  /** What was given up last. It belongs to the revision it was met at: anything newer puts it out of date. */
  #failure: { error: OnboardingError; revision: number | undefined; intent: Intent } | undefined;
  /** How many looks have brought nothing new while the same thing is waited for. */
  #polls = { waitingFor: '', count: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tabs: TabChannel | undefined;
  #stops: (() => void)[] | undefined;

  constructor({ proxyUrl, fetch, surroundings = page, sessionId, ...request }: SessionOptions) {
    super({ phase: 'loading', online: true });
    const client = new OnboardingClient({ proxyUrl, fetch });
    this.#client = client;
    this.#surroundings = surroundings;
    this.#id = sessionId;
    this.draft = new DraftKeeper(async (draft) => client.saveDraft(this.#knownId(), draft));

    let startKey = newKey();
    this.#load = async () => {
      if (this.#id !== undefined) return client.session(this.#id);
      try {
        // Without a session id the options name a skill.
        return await client.start(request as StartRequest, startKey);
      } catch (error) {
        // A refusal is final for its key; what may have arrived is asked for again by the same one.
        if (error instanceof OnboardingError && !error.transient) startKey = newKey();
        throw error;
      }
    };
  }

  /**
   * Answers a step. While an answer to the step is under way, a second call joins the first. Never rejects; offline, it
   * settles once the network is back.
   */
  submit(stepId: string, data: Answer): Promise<SendResult> {
    return this.#send('answer', stepId, data);
  }

  /** Asks for a fresh link to the bank: answers a redirect step with nothing. */
  renew(stepId: string): Promise<SendResult> {
    return this.#send('renewal', stepId, {});
  }

  /** Gives the application up, for good. */
  cancel(): Promise<SendResult> {
    return this.#send('cancellation', '', {});
  }

  /** Keeps what was typed so far, a moment after typing rests. Nothing waits for it and nothing fails by it. */
  saveDraft(stepId: string, data: Answer): void {
    this.draft.save({ stepId, data });
  }

  /** Tries again what went wrong last: sends it by the key it had, or loads the session anew. */
  retry(): void {
    if (this.#failure?.error.transient) void this.#dispatch(this.#failure.intent);
    else void this.#look();
  }

  /**
   * Sends a file into a field of a step (tus 1.0, resumable). The code for it is loaded on first use.
   *
   * @returns the upload, whose `id` is the field's value.
   * @throws OnboardingError with a problem `file_refused` when the content was not taken; the signal's reason when aborted.
   */
  async upload(request: UploadRequest): Promise<Upload> {
    const { tusUpload } = await import('./tusUpload.js').catch((cause: unknown) => {
      throw OnboardingError.from(cause);
    });
    const { ownFetch, fetch } = this.#client;
    return tusUpload({
      ...request,
      endpoint: this.#client.uploadsUrl(this.#knownId()),
      surroundings: this.#surroundings,
      ...(ownFetch && { fetch }),
    });
  }

  /** Takes a file back. */
  removeUpload(uploadId: string): Promise<void> {
    return this.#client.removeUpload(this.#knownId(), uploadId);
  }

  /** Saves what was typed and stops asking and listening; happens by itself when the last subscriber leaves. */
  destroy(): void {
    this.draft.flush();
    clearTimeout(this.#timer);
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#stops?.forEach((stop) => stop());
    this.#stops = undefined;
  }

  protected override onObserved(): void {
    let { away } = this.#outside();
    const changed = () => {
      const now = this.#outside();
      if (now.hidden) this.draft.flush();
      if (away && !now.away && this.#session?.status === 'open') void this.#look();
      away = now.away;
      this.#refresh();
    };
    this.#stops = [this.#surroundings.subscribe(changed)];
    // A session that has ended stays as it is.
    if (this.#session === undefined || this.#session.status === 'open') void this.#look();
    this.#refresh();
  }

  protected override onAlone(): void {
    this.destroy();
  }

  #outside() {
    const [hidden, online] = [this.#surroundings.hidden(), this.#surroundings.online()];
    return { hidden, away: hidden || !online };
  }

  /** Asks how the session stands; a look that is under way is joined. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookNow();
    this.#refresh();
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    try {
      const session = await persist(this.#load, 3, this.#surroundings);
      this.#lookError = undefined;
      this.#accept(session);
    } catch (cause) {
      this.#lookError = OnboardingError.from(cause);
    }
    this.#looking = undefined;
    this.#polls.count += 1;
    this.#refresh();
  }

  /** Takes in how the session stands, unless something newer is known already. */
  #accept(found: Session): void {
    this.#id = found.id;
    if (this.#session && this.#session.revision > found.revision) return;
    const before = this.#session?.revision ?? -1;
    this.#session = keepEqual(this.#session, found);
    if (found.revision > before) this.#tabs?.tell(found.revision);
  }

  #send(sending: Sending, stepId: string, data: Answer): Promise<SendResult> {
    const { session } = this.#ready();
    const body = JSON.stringify(data);
    const same = (intent: Intent) => intent.sending === sending && intent.stepId === stepId;
    if (this.#underWay)
      return same(this.#underWay.intent)
        ? this.#underWay.result
        : this.#underWay.result.then(() => this.#send(sending, stepId, data));

    // The same wish after a lost connection is the same intent: it may have arrived.
    const failed = this.#failure?.error.transient ? this.#failure.intent : undefined;
    if (failed && same(failed) && failed.body === body) return this.#dispatch(failed);

    const idempotencyKey = newKey();
    const copy = structuredClone(data);
    const send = () =>
      sending === 'cancellation'
        ? this.#client.cancel(session.id, idempotencyKey)
        : this.#client.answer({
            sessionId: session.id,
            stepId,
            data: copy,
            revision: session.revision,
            idempotencyKey,
          });
    return this.#dispatch({ sending, stepId, body, send });
  }

  #dispatch(intent: Intent): Promise<SendResult> {
    if (this.#underWay) return this.#underWay.result;
    this.#failure = undefined;
    const result = this.#deliver(intent);
    this.#underWay = { intent, result };
    this.#refresh();
    return result;
  }

  async #deliver(intent: Intent): Promise<SendResult> {
    try {
      const session = await persist(intent.send, 5, this.#surroundings);
      this.draft.drop();
      this.#accept(session);
      return { ok: true, session };
    } catch (cause) {
      const error = OnboardingError.from(cause);
      // The session is not as it was seen here: show how it stands, by a look begun after this, before saying so.
      if (error.problem?.status === 409 || error.problem?.status === 412) {
        await this.#looking;
        await this.#look();
      }
      this.#failure = { error, revision: this.#session?.revision, intent };
      this.#polls.count = 0;
      return { ok: false, error };
    } finally {
      this.#underWay = undefined;
      this.#refresh();
    }
  }

  #refresh(): void {
    this.#plan();
    this.publish(this.#compute());
  }

  #compute(): OnboardingSnapshot {
    const [session, lookError, online] = [this.#session, this.#lookError, this.#surroundings.online()];
    if (!session)
      return lookError && !this.#looking ? { phase: 'failed', error: lookError, online } : { phase: 'loading', online };
    const failure = this.#failure?.revision === session.revision ? this.#failure.error : undefined;
    // A look that failed in passing is worth a word only where it changes what the user can do, or where they wait for it.
    const stale = lookError && (lookError.kind === 'problem' || session.step?.kind === 'wait') ? lookError : undefined;
    const error = failure ?? stale;
    return {
      phase: 'ready',
      session,
      sending: this.#underWay?.intent.sending ?? false,
      ...(error && { error }),
      online,
    };
  }

  /** Sets the time of the next look, and listens for other tabs, while anyone observes. */
  #plan(): void {
    clearTimeout(this.#timer);
    const session = this.#session;
    if (!this.#stops || !session) return;
    this.#tabs ??= new TabChannel(session.id, (known) => {
      if (known > (this.#session?.revision ?? known)) void this.#look();
    });
    const retryAfter = this.#retryAfter(session);
    if (retryAfter === undefined || this.#looking) return;
    const waitingFor = `${session.step?.id} ${session.step?.kind}`;
    if (waitingFor !== this.#polls.waitingFor) this.#polls = { waitingFor, count: 0 };
    this.#timer = setTimeout(
      () => void this.#look(),
      pollDelay({ retryAfter, polls: this.#polls.count, hidden: this.#surroundings.hidden() }),
    );
  }

  /** After how many seconds there may be news that nobody here brings about; undefined when none can come. */
  #retryAfter({ step, revision }: Session): number | undefined {
    if (step?.kind === 'wait') return step.retryAfter;
    // The user may end a trip to the bank in another tab or on another device.
    if (step?.kind === 'redirect' && step.url !== undefined) return 10;
    // What was sent and got no answer may be on its way still.
    return this.#failure?.error.transient && this.#failure.revision === revision ? 5 : undefined;
  }

  #knownId(): string {
    return this.#id ?? this.#ready().session.id;
  }

  #ready() {
    const snapshot = this.getSnapshot();
    if (snapshot.phase !== 'ready')
      throw new Error('The session is not loaded yet: wait for a snapshot whose phase is "ready".');
    return snapshot;
  }
}

/** 128 random bits in hexadecimal; works on pages without a secure context too, where `randomUUID` is missing. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
