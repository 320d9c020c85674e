import { MutationObserver, onlineManager, QueryClient, QueryObserver, replaceEqualDeep } from '@tanstack/query-core';
import type { Answer, Session, StartRequest, Upload } from '../protocol/index.js';
import { DraftKeeper } from './DraftKeeper.js';
import { OnboardingClient, type ClientOptions } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { pollDelay, retrying } from './retrying.js';
import type { OnboardingSnapshot, Sending, SendResult } from './Snapshot.js';
import { TabChannel } from './TabChannel.js';

/** Which session: one that exists, by its id, or a new one, by what it is for. */
export type SessionOptions = ClientOptions & ({ sessionId: string } | ({ sessionId?: undefined } & StartRequest));

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

const queryKey = ['session'];

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
export function createOnboardingSession(options: SessionOptions): OnboardingSession {
  return new OnboardingSession(options);
}

/**
 * One session, seen and answered from the browser. While anyone is subscribed it stays up to date: it asks again when
 * the page comes back into view, when the network returns, when another tab knows more, and while the step is one
 * that goes on by itself. What is sent is tried again with the same idempotency key until it is known to have arrived.
 */
export class OnboardingSession {
  /** What is typed and not yet answered; observe it apart, so that typing changes no snapshot. */
  readonly draft: DraftKeeper;
  readonly #client: OnboardingClient;
  readonly #queries = new QueryClient();
  readonly #query: QueryObserver<Session, OnboardingError>;
  readonly #mutation: MutationObserver<Session, OnboardingError, Intent>;
  readonly #listeners = new Set<() => void>();
  #id: string | undefined;
  #snapshot: OnboardingSnapshot = { phase: 'loading', online: true };
  #failure: { error: OnboardingError; revision: number; intent: Intent } | undefined;
  #underWay: { intent: Intent; result: Promise<SendResult> } | undefined;
  #tabs: TabChannel | undefined;
  #close: (() => void) | undefined;
  #polled = { revision: -1, updates: 0 };

  constructor({ proxyUrl, fetch, sessionId, ...request }: SessionOptions) {
    const client = new OnboardingClient({ proxyUrl, fetch });
    this.#client = client;
    this.#id = sessionId;
    this.draft = new DraftKeeper(async (draft) => client.saveDraft(this.#knownId(), draft));

    let startKey = newKey();
    const load = async () => {
      if (this.#id !== undefined) return client.session(this.#id);
      try {
        // Without a session id the options name a skill.
        const session = await client.start(request as StartRequest, startKey);
        this.#id = session.id;
        return session;
      } catch (error) {
        // A refusal is final for its key; what may have arrived is asked for again by the same one.
        if (error instanceof OnboardingError && !error.transient) startKey = newKey();
        throw error;
      }
    };
    const whileOpen = ({ state }: { state: { data: Session | undefined } }) => (state.data === undefined || state.data.status === 'open' ? 'always' : false);
    this.#query = new QueryObserver<Session, OnboardingError>(this.#queries, {
      queryKey,
      queryFn: load,
      ...retrying(3),
      gcTime: Infinity,
      structuralSharing: (known, found) => newest(known as Session | undefined, found as Session),
      refetchOnMount: whileOpen,
      refetchOnWindowFocus: whileOpen,
      refetchOnReconnect: whileOpen,
      refetchIntervalInBackground: true,
      refetchInterval: ({ state }) => this.#pollDelay(state.data, state.dataUpdateCount + state.errorUpdateCount),
    });
    this.#mutation = new MutationObserver<Session, OnboardingError, Intent>(this.#queries, { mutationFn: (intent) => intent.send(), ...retrying(5), gcTime: 0 });
  }

  /** Calls `listener` after each new snapshot, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#close ??= this.#open();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.destroy();
    };
  };

  /** What is known now; the same object until something changes. */
  readonly getSnapshot = (): OnboardingSnapshot => this.#snapshot;

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
    else void this.#reload();
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
    return tusUpload({ ...request, endpoint: this.#client.uploadsUrl(this.#knownId()), ...(this.#client.ownFetch && { fetch: this.#client.fetch }) });
  }

  /** Takes a file back. */
  removeUpload(uploadId: string): Promise<void> {
    return this.#client.removeUpload(this.#knownId(), uploadId);
  }

  /** Saves what was typed and stops asking and listening; happens by itself when the last subscriber leaves. */
  destroy(): void {
    this.draft.flush();
    this.#close?.();
    this.#close = undefined;
  }

  #open(): () => void {
    const flush = () => this.draft.flush();
    this.#queries.mount();
    const stops = [
      this.#query.subscribe(this.#refresh),
      this.#mutation.subscribe(this.#refresh),
      onlineManager.subscribe(this.#refresh),
      onHidden(flush),
      () => this.#queries.unmount(),
      () => {
        this.#tabs?.close();
        this.#tabs = undefined;
      },
    ];
    this.#refresh();
    return () => stops.forEach((stop) => stop());
  }

  #send(sending: Sending, stepId: string, data: Answer): Promise<SendResult> {
    const { session } = this.#ready();
    const body = JSON.stringify(data);
    const same = (intent: Intent) => intent.sending === sending && intent.stepId === stepId;
    if (this.#underWay) return same(this.#underWay.intent) ? this.#underWay.result : this.#underWay.result.then(() => this.#send(sending, stepId, data));

    // The same wish after a lost connection is the same intent: it may have arrived.
    const failed = this.#failure?.error.transient ? this.#failure.intent : undefined;
    if (failed && same(failed) && failed.body === body) return this.#dispatch(failed);

    const idempotencyKey = newKey();
    const send = () =>
      sending === 'cancellation'
        ? this.#client.cancel(session.id, idempotencyKey)
        : this.#client.answer({ sessionId: session.id, stepId, data: JSON.parse(body) as Answer, revision: session.revision, idempotencyKey });
    return this.#dispatch({ sending, stepId, body, send });
  }

  #dispatch(intent: Intent): Promise<SendResult> {
    if (this.#underWay) return this.#underWay.result;
    this.#failure = undefined;
    const result = this.#mutation.mutate(intent).then(
      (session): SendResult => {
        this.draft.drop();
        this.#queries.setQueryData(queryKey, session);
        return this.#settle({ ok: true, session });
      },
      async (cause: unknown): Promise<SendResult> => {
        const error = OnboardingError.from(cause);
        // The session is not as it was seen here: show how it stands before saying so.
        if (error.problem?.status === 409 || error.problem?.status === 412) await this.#reload();
        this.#failure = { error, revision: this.#queries.getQueryData<Session>(queryKey)?.revision ?? -1, intent };
        // What was given up may have arrived all the same.
        if (error.transient) void this.#query.refetch({ cancelRefetch: false });
        return this.#settle({ ok: false, error });
      },
    );
    this.#underWay = { intent, result };
    this.#refresh();
    return result;
  }

  #settle(result: SendResult): SendResult {
    this.#underWay = undefined;
    this.#refresh();
    return result;
  }

  async #reload(): Promise<void> {
    this.#failure = undefined;
    await this.#query.refetch({ cancelRefetch: false });
  }

  #knownId(): string {
    return this.#id ?? this.#ready().session.id;
  }

  #ready() {
    if (this.#snapshot.phase !== 'ready') throw new Error('The session is not loaded yet: wait for a snapshot whose phase is "ready".');
    return this.#snapshot;
  }

  #pollDelay(session: Session | undefined, updates: number): number | false {
    const retryAfter = session && this.#retryAfter(session);
    if (retryAfter === undefined) return false;
    if (session.revision !== this.#polled.revision) this.#polled = { revision: session.revision, updates };
    return pollDelay({ retryAfter, polls: updates - this.#polled.updates, hidden: globalThis.document?.visibilityState === 'hidden' });
  }

  /** After how many seconds there may be news that nobody here brings about; undefined when none can come. */
  #retryAfter({ step, revision }: Session): number | undefined {
    if (step?.kind === 'wait') return step.retryAfter;
    // The user may end a trip to the bank in another tab or on another device.
    if (step?.kind === 'redirect' && step.url !== undefined) return 10;
    // What was sent and got no answer may be on its way still.
    return this.#failure?.error.transient && this.#failure.revision === revision ? 5 : undefined;
  }

  readonly #refresh = (): void => {
    const next = this.#compute();
    if (next.phase === 'ready' && this.#close) this.#agree(next.session);
    if (sameEntries(next, this.#snapshot)) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  };

  #compute(): OnboardingSnapshot {
    const { data: session, error, fetchStatus } = this.#query.getCurrentResult();
    const online = onlineManager.isOnline();
    if (!session) return error && fetchStatus === 'idle' ? { phase: 'failed', error, online } : { phase: 'loading', online };
    const failure = this.#failure?.revision === session.revision ? this.#failure.error : undefined;
    // A look that failed in passing is worth a word only where it changes what the user can do, or where they wait for it.
    const stale = error && (error.kind === 'problem' || session.step?.kind === 'wait') ? error : undefined;
    const shown = failure ?? stale;
    return { phase: 'ready', session, sending: this.#underWay?.intent.sending ?? false, ...(shown && { error: shown }), online };
  }

  #agree({ id, revision }: Session): void {
    this.#tabs ??= new TabChannel(id, (known) => {
      const snapshot = this.#snapshot;
      if (snapshot.phase === 'ready' && known > snapshot.session.revision) void this.#query.refetch({ cancelRefetch: false });
    });
    if (this.#snapshot.phase !== 'ready' || revision > this.#snapshot.session.revision) this.#tabs.tell(revision);
  }
}

/** Keeps what is newer, and of what is as new the object that is known already. */
function newest(known: Session | undefined, found: Session): Session {
  if (known && known.id === found.id && known.revision > found.revision) return known;
  return replaceEqualDeep(known, found);
}

/** 128 random bits in hexadecimal; works on pages without a secure context too, where `randomUUID` is missing. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sameEntries(left: object, right: object): boolean {
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && Object.is(theirs.get(key), value));
}

/** Calls `listener` when the page may be about to go; browsers promise no later moment. */
function onHidden(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', whenHidden);
  addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    removeEventListener('pagehide', listener);
  };
}
