import type {
  AnsweredStep,
  Answer,
  Handover,
  OptionList,
  Session,
  StartRequest,
  TripMode,
  Upload,
} from '../protocol/index.js';
import { DraftKeeper } from './DraftKeeper.js';
import { Following } from './Following.js';
import { Looks } from './Looks.js';
import { newsAfter } from './newsAfter.js';
import { Observable } from './Observable.js';
import { OnboardingClient, type OptionQuery } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { opening } from './opening.js';
import { persist } from './persist.js';
import { sendFile } from './sendFile.js';
import { Sendings } from './Sendings.js';
import type { OnboardingSnapshot, Sending, SendResult } from './Snapshot.js';
import { page, type Surroundings } from './Surroundings.js';
import { Tabs } from './Tabs.js';
import type { ClientOptions } from './Transport.js';
import { Trips } from './Trips.js';
import type { UploadRequest } from './UploadRequest.js';

/** Which session: one that exists, by its id, or a new one, by what it is for. */
export type SessionOptions = ClientOptions & {
  /** Where the session runs; the page unless told. */
  surroundings?: Surroundings | undefined;
} & ({ sessionId: string } | ({ sessionId?: undefined } & StartRequest));

const noUploads: readonly Upload[] = [];

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
  readonly #looks: Looks;
  readonly #following: Following;
  readonly #sendings: Sendings;
  readonly #trips: Trips;
  readonly #tabs: Tabs;
  readonly #givenId: string | undefined;
  /** How many wait for files that come from elsewhere. */
  #watchers = 0;
  /** The page has gone, and may be kept by the browser. */
  #left = false;
  /** A look that has to come back before anything is sent: the page was away, and is as it was left. */
  #checking: Promise<void> | undefined;
  #stops: (() => void)[] | undefined;

  constructor({ proxyUrl, fetch, surroundings = page, sessionId, ...request }: SessionOptions) {
    super({ phase: 'loading', online: true });
    const client = new OnboardingClient({ proxyUrl, fetch });
    this.#client = client;
    this.#surroundings = surroundings;
    this.#givenId = sessionId;
    this.draft = new DraftKeeper({
      send: async (draft, signal) => {
        await this.#checking;
        signal.throwIfAborted();
        await client.saveDraft(this.#knownId(), draft, signal);
      },
      // A code is asked for beside what is typed; anything else may end the step.
      held: () => this.#sendings.underWay !== false && this.#sendings.underWay !== 'code',
    });

    // Without a session id the options name a skill.
    const start = opening(client, request as StartRequest);
    const load = () => {
      const id = this.#idIfKnown();
      return id === undefined ? start() : client.session(id);
    };
    const refresh = () => this.#refresh();
    this.#looks = new Looks({
      load,
      surroundings,
      onNewer: (revision) => this.#tabs.tellRevision(revision),
      onChange: refresh,
      onEnd: () => {
        this.#following.looked();
        refresh();
      },
    });
    this.#following = new Following({
      look: () => void this.#looks.look(),
      events: (signal) => client.events(this.#knownId(), signal),
      onChange: refresh,
    });
    this.#sendings = new Sendings({
      client,
      surroundings,
      seen: () => this.#ready(),
      ready: (sending) => this.#readyFor(sending),
      onTaken: (sending, session) => {
        // Whoever goes back finds what they typed here again.
        if (sending !== 'change' && sending !== 'code') this.draft.drop();
        this.#looks.accept(session);
      },
      onConflict: () => this.#looks.lookAgain(),
      onGivenUp: () => this.#following.expect(),
      onChange: refresh,
    });
    this.#trips = new Trips({ surroundings, look: () => this.#looks.lookAgain(), onChange: refresh });
    this.#tabs = new Tabs({
      hidden: () => surroundings.hidden(),
      onRevision: (revision) => {
        if (revision > (this.#looks.session?.revision ?? revision)) void this.#looks.look();
      },
      onBack: () => {
        this.#trips.back(this.#looks.session);
        this.#following.expect();
        void this.#looks.lookAgain();
      },
      onRest: () => {
        void this.draft.leave();
        refresh();
      },
    });
  }

  /**
   * Answers a step. While an answer to the step is under way, a second call with the same data joins it. Other data wait for it to
   * end and are sent if the step is still asked; if not, the error's code is `overtaken`. Never rejects; offline, it settles once
   * the network is back.
   */
  submit(stepId: string, data: Answer): Promise<SendResult> {
    return this.#sendings.send('answer', stepId, data);
  }

  /** Asks for a fresh link to the bank: answers a redirect step with nothing. */
  renew(stepId: string): Promise<SendResult> {
    return this.#sendings.send('renewal', stepId, {});
  }

  /**
   * Sends the user to the servicer's page, from a `redirect` step that has a `url`. Call it in the click: for `popup` and `tab`
   * the window opens before this returns. For `page` the caller's own link leads there, for `device` its QR code does.
   *
   * The snapshot's `trip` tells how it goes, and is gone when the trip is over. Nothing depends on the window: the session is
   * asked about in any case.
   *
   * @returns `blocked` where no window could be opened: offer the link; undefined where the step asks for no trip any more.
   * @example
   * <a href={step.url} rel="noreferrer" onClick={(event) => {
   *   if (session.leave(step.id, 'popup') === 'away') event.preventDefault();
   * }}>
   */
  leave(stepId: string, mode: TripMode): 'away' | 'blocked' | undefined {
    const begun = this.#trips.leave(this.#ready(), stepId, mode);
    // By the mode the way back knows whether it ends in a window that should close. Where this gets lost it ends here.
    if (begun === 'away')
      void persist(() => this.#client.leave(this.#knownId(), stepId, mode), 2, this.#surroundings).catch(
        () => undefined,
      );
    return begun;
  }

  /** Brings the window of a trip that is under way before this one. Call it in the click; a browser may refuse. */
  showTrip(): void {
    this.#trips.show();
  }

  /**
   * Goes on with the session in this tab: the browser's other tabs that are out of sight rest from now on. One that rests itself
   * looks first how the session stands. Call it, too, where the way back from the servicer ended in this tab.
   *
   * @returns a promise that is kept when it can be gone on with.
   */
  async wake(): Promise<void> {
    this.#tabs.claim();
    this.#refresh();
    if (!this.#tabs.resting) return;
    await this.#looks.lookAgain();
    this.#tabs.resume();
    this.#refresh();
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
  change(stepId: string): Promise<SendResult> {
    return this.#sendings.send('change', stepId, {});
  }

  /** Leaves the step that was opened again as it was. Never rejects. */
  keep(stepId: string): Promise<SendResult> {
    return this.#sendings.send('return', stepId, {});
  }

  /**
   * Asks for another code by message, for a `one-time-code` field of the current step that has a `resend.at`, from then on.
   * The one before works no more. Never rejects.
   */
  newCode(stepId: string, field: string): Promise<SendResult> {
    return this.#sendings.send('code', stepId, { field });
  }

  /** Gives the session all of its time again (`expiresAt`). Never rejects. */
  async extend(): Promise<SendResult> {
    try {
      const session = await persist(() => this.#client.extend(this.#knownId()), 3, this.#surroundings);
      this.#looks.accept(session);
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
    return this.#sendings.send('cancellation', '', {});
  }

  /**
   * Keeps what was typed so far, a moment after typing rests, for the step that is asked; while an answer is on its way it waits.
   * Nothing waits for it and nothing fails by it.
   */
  saveDraft(stepId: string, data: Answer): void {
    if (this.#looks.session?.step?.id === stepId) this.draft.save({ stepId, data });
  }

  /** Tries again what went wrong last: sends it by the key it had, or loads the session anew. */
  retry(): void {
    if (!this.#sendings.retry()) void this.#looks.look();
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
    const step = this.#looks.session?.step;
    return (step?.kind === 'form' && step.uploads) || noUploads;
  }

  /** Asks how the session stands, by a call that begins now. Never rejects. */
  lookAgain(): Promise<void> {
    return this.#looks.lookAgain();
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
    void this.draft.leave();
    this.#following.stop();
    this.#trips.stop();
    this.#tabs.close();
    this.#stops?.forEach((stop) => stop());
    this.#stops = undefined;
  }

  protected override onObserved(): void {
    const surroundings = this.#surroundings;
    let [hidden, away] = [surroundings.hidden(), this.#away()];
    const changed = () => {
      const before = { hidden, away };
      [hidden, away] = [surroundings.hidden(), this.#away()];
      if (hidden) void this.draft.leave();
      else if (before.away && !away) this.draft.flush();
      // A link may lead into the bank's app: this page then stays, out of sight.
      if (before.hidden && !hidden) this.#trips.shown();
      if (before.away && !away && !this.#tabs.resting && this.#looks.session?.status === 'open')
        void this.#looks.look();
      this.#refresh();
    };
    this.#stops = [surroundings.subscribe(changed)];
    const stop = surroundings.onPage?.((what) => this.#onPage(what));
    if (stop) this.#stops.push(stop);
    const { session } = this.#looks;
    // A session that has ended stays as it is.
    if (session === undefined || session.status === 'open') void this.#looks.look();
    this.#refresh();
  }

  protected override onAlone(): void {
    this.destroy();
  }

  #onPage(what: 'left' | 'shown' | 'restored'): void {
    this.#left = what === 'left';
    // A page with an open channel is not kept by every browser.
    if (this.#left) return this.#tabs.close();
    if (what === 'restored') {
      const checking = this.#looks.lookAgain().finally(() => {
        // It may have been left and restored once more since.
        if (this.#checking === checking) this.#checking = undefined;
        this.#refresh();
      });
      this.#checking = checking;
    }
    this.#trips.shown();
    this.#refresh();
  }

  #away(): boolean {
    return this.#surroundings.hidden() || !this.#surroundings.online();
  }

  #refresh(): void {
    if (this.#looks.session) this.draft.follow(this.#looks.session.step?.id);
    this.#plan();
    this.publish(this.#compute());
  }

  #compute(): OnboardingSnapshot {
    const { session, error: lookError, underWay } = this.#looks;
    const online = this.#surroundings.online();
    const retryAt = this.#sendings.heldUntil ?? this.#looks.heldUntil;
    const held = retryAt !== undefined && { retryAt };
    if (!session)
      return lookError && !underWay
        ? { phase: 'failed', error: lookError, online }
        : { phase: 'loading', online, ...held };
    // A look that failed in passing is worth a word only where it changes what the user can do, or where they wait for it.
    const stale = lookError && (lookError.kind === 'problem' || session.step?.kind === 'wait') ? lookError : undefined;
    const error = this.#sendings.failureAt(session) ?? stale;
    const trip = this.#trips.view;
    return {
      phase: 'ready',
      session,
      sending: this.#sendings.underWay,
      ...(error && { error }),
      online,
      ...held,
      ...(trip && { trip }),
      resting: this.#tabs.resting,
      checking: this.#checking !== undefined,
    };
  }

  /** Listens for other tabs, looks after a trip, and sets the time of the next look, while anyone observes. */
  #plan(): void {
    const id = this.#idIfKnown();
    if (!this.#stops || id === undefined) return;
    if (!this.#left) this.#tabs.open(id);
    const { session, underWay: looking } = this.#looks;
    if (!session) return;
    this.#trips.follow(session);
    if (this.#tabs.resting) return this.#following.stop();
    const unsure = this.#sendings.failureAt(session)?.transient ?? false;
    const watched = this.#watchers > 0;
    const news = newsAfter(session, { watched, unsure, cameBack: this.#trips.cameBack });
    this.#following.plan({
      session,
      newsAfter: news && Math.max(news, this.#looks.error?.retryAfter ?? 0),
      watchers: this.#watchers,
      hidden: this.#surroundings.hidden(),
      online: this.#surroundings.online(),
      looking,
      sending: this.#sendings.underWay !== false,
    });
  }

  /** Until it is done, nobody knows whether what is seen here is true, or what is typed would be lost by what is sent. */
  async #readyFor(sending: Sending): Promise<void> {
    const keeps = sending === 'change' || sending === 'code';
    // What is typed is in the answer, or given up with the step.
    if (!keeps) this.draft.hold();
    while (this.#checking) await this.#checking;
    // A draft is taken for the step that is asked: it has to be there before another one is, or the step is away for a while.
    // That it cannot be keeps nobody from going on.
    if (keeps) await persist(() => this.draft.settle(), 1, this.#surroundings).catch(() => undefined);
  }

  #knownId(): string {
    return this.#idIfKnown() ?? this.#ready().id;
  }

  #idIfKnown(): string | undefined {
    return this.#givenId ?? this.#looks.session?.id;
  }

  /** @throws Error while it is not loaded. */
  #ready(): Session {
    const { session } = this.#looks;
    if (!session) throw new Error('The session is not loaded yet: wait for a snapshot whose phase is "ready".');
    return session;
  }
}
