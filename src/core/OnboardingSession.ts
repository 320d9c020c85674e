import type { AnsweredStep, Answer, Handover, OptionList, Session, StartRequest, Upload } from '../protocol/index.js';
import { DraftKeeper } from './DraftKeeper.js';
import { EventStream } from './EventStream.js';
import type { Standing } from './followEvents.js';
import { keepEqual } from './keepEqual.js';
import { Observable } from './Observable.js';
import { OnboardingClient, type ClientOptions, type OptionQuery } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import { pollDelay } from './pollDelay.js';
import { sendFile } from './sendFile.js';
import type { OnboardingSnapshot, Sending, SendResult } from './Snapshot.js';
import { page, type Surroundings } from './Surroundings.js';
import { TabChannel } from './TabChannel.js';
import type { UploadRequest } from './UploadRequest.js';

/** Which session: one that exists, by its id, or a new one, by what it is for. */
export type SessionOptions = ClientOptions & {
  /** Where the session runs; the page unless told. */
  surroundings?: Surroundings | undefined;
} & ({ sessionId: string } | ({ sessionId?: undefined } & StartRequest));

const noUploads: readonly Upload[] = [];

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
  /** How many wait for files that come from elsewhere. */
  #watchers = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tabs: TabChannel | undefined;
  /** Tells of changes that others bring about; and what was heard of that is not looked at yet. */
  #events: EventStream | undefined;
  #heard: Standing | undefined;
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

  /**
   * An earlier step as it was answered (`open` in the trail), whether it can be changed, and what a change would make void.
   *
   * @throws OnboardingError `not_found` for a step that has no answer.
   */
  look(stepId: string): Promise<AnsweredStep> {
    return persist(() => this.#client.look(this.#knownId(), stepId), 2, this.#surroundings);
  }

  /**
   * Opens an earlier step again: it becomes the current one, with its answer as draft. The answer stands until `submit` brings
   * another one; an equal one leaves all as it was. Never rejects.
   *
   * @example
   * const { changeable, voids } = await session.look('product_form');
   * if (changeable) await session.change('product_form');
   */
  async change(stepId: string): Promise<SendResult> {
    // A draft is taken for the step that is asked: it has to be there before another one is.
    await this.draft.flush();
    return this.#send('change', stepId, {});
  }

  /** Leaves the step that was opened again as it was. Never rejects. */
  keep(stepId: string): Promise<SendResult> {
    return this.#send('return', stepId, {});
  }

  /** Gives the session all of its time again (`expiresAt`). Never rejects. */
  async extend(): Promise<SendResult> {
    try {
      const session = await persist(() => this.#client.extend(this.#knownId()), 3, this.#surroundings);
      this.#accept(session);
      this.#refresh();
      return { ok: true, session };
    } catch (cause) {
      return { ok: false, error: OnboardingError.from(cause) };
    }
  }

  /**
   * What there is to choose from in a `search-select` field without `options`, best first; see `OnboardingClient.options`.
   *
   * @throws OnboardingError when it could not be had; the signal's reason when it was aborted.
   */
  options(stepId: string, field: string, query: OptionQuery, signal?: AbortSignal): Promise<OptionList> {
    return this.#client.options({ sessionId: this.#knownId(), stepId, field }, query, signal);
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
   * Sends a file into a field of a step (tus 1.0, resumable), and looks how the proxy finds it. The code for it is loaded
   * on first use.
   *
   * @returns the upload, whose `id` is the field's value once it is `ready`.
   * @throws OnboardingError with a problem `file_refused` when the content was not taken; the signal's reason when stopped.
   */
  upload(request: UploadRequest): Promise<Upload> {
    return sendFile(request, {
      client: this.#client,
      endpoint: this.#client.uploadsUrl(this.#knownId()),
      surroundings: this.#surroundings,
      look: () => this.lookAgain(),
      uploads: () => this.uploads(),
    });
  }

  /** The files of the step that is asked now, as last heard of; the same list until it changes. */
  uploads(): readonly Upload[] {
    const step = this.#session?.step;
    return (step?.kind === 'form' && step.uploads) || noUploads;
  }

  /** Asks how the session stands, by a call that begins now. Never rejects. */
  async lookAgain(): Promise<void> {
    await this.#looking;
    await this.#look();
  }

  /** Looks often for files that come from elsewhere, until the returned function is called. */
  watchFiles(): () => void {
    this.#watchers += 1;
    this.#refresh();
    let stopped = false;
    return () => {
      if (stopped) return;
      stopped = true;
      this.#watchers -= 1;
      this.#refresh();
    };
  }

  /** Makes a link by which another device fills one slot of the step (`handover`). */
  handOver(stepId: string, field: string): Promise<Handover> {
    return this.#client.handOver(this.#knownId(), { stepId, field });
  }

  /** Takes a file back. */
  removeUpload(uploadId: string): Promise<void> {
    return this.#client.removeUpload(this.#knownId(), uploadId);
  }

  /** The time by the proxy's clock, in milliseconds since 1970: what a session's moments are to be compared with. */
  now(): number {
    return this.#client.now();
  }

  /** Saves what was typed and stops asking and listening; happens by itself when the last subscriber leaves. */
  destroy(): void {
    void this.draft.flush();
    clearTimeout(this.#timer);
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#follow(false);
    this.#stops?.forEach((stop) => stop());
    this.#stops = undefined;
  }

  protected override onObserved(): void {
    let { away } = this.#outside();
    const changed = () => {
      const now = this.#outside();
      if (now.hidden) void this.draft.flush();
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
    if (this.#session && isOlder(found, this.#session)) return;
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
    const call = { sessionId: session.id, stepId, revision: session.revision, idempotencyKey };
    const calls: Record<Sending, () => Promise<Session>> = {
      answer: () => this.#client.answer({ ...call, data: copy }),
      renewal: () => this.#client.answer({ ...call, data: copy }),
      change: () => this.#client.change(call),
      return: () => this.#client.keep(call),
      cancellation: () => this.#client.cancel(session.id, idempotencyKey),
    };
    const send = calls[sending];
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
      // Whoever goes back finds what they typed here again.
      if (intent.sending !== 'change') this.draft.drop();
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
    const { hidden, away } = this.#outside();
    this.#follow(retryAfter !== undefined && !away);
    if (this.#looking) return;
    if (this.#hasNews(session) && !this.#underWay) {
      this.#heard = undefined;
      void this.#look();
      return;
    }
    if (retryAfter === undefined) return;
    const waitingFor = `${session.step?.id} ${session.step?.kind} ${session.files} ${this.#watchers}`;
    if (waitingFor !== this.#polls.waitingFor) this.#polls = { waitingFor, count: 0 };
    this.#timer = setTimeout(
      () => void this.#look(),
      pollDelay({ retryAfter, polls: this.#patience(), hidden, told: this.#events?.alive ?? false }),
    );
  }

  /** Follows the session's events while they may tell of something. Nothing depends on them: what they do not tell is asked for. */
  #follow(wanted: boolean): void {
    if (!wanted) {
      this.#events?.close();
      this.#events = undefined;
      return;
    }
    this.#events ??= new EventStream({
      open: (signal) => this.#client.events(this.#knownId(), signal),
      onStanding: (standing) => {
        this.#heard = standing;
        this.#refresh();
      },
      onChange: () => this.#refresh(),
    });
  }

  #hasNews({ revision, files }: Session): boolean {
    return this.#heard !== undefined && (this.#heard.revision > revision || this.#heard.files > files);
  }

  /** How many looks in vain count: whoever takes a picture with the other device looks from one to the other. */
  #patience(): number {
    return this.#watchers > 0 ? Math.min(this.#polls.count, 2) : this.#polls.count;
  }

  /** After how many seconds there may be news that nobody here brings about; undefined when none can come. */
  #retryAfter({ step, revision }: Session): number | undefined {
    if (step?.kind === 'wait') return step.retryAfter;
    if (step?.kind === 'form' && step.uploads?.some(({ state }) => state === 'scanning')) return 1;
    if (step?.kind === 'form' && this.#watchers > 0) return 2;
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

/** Whether it was so before. Files count apart: they make no answer out of date. */
const isOlder = (found: Session, known: Session) =>
  found.revision < known.revision || (found.revision === known.revision && found.files < known.files);

/** 128 random bits in hexadecimal; works on pages without a secure context too, where `randomUUID` is missing. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
