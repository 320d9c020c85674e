import type { HandoverView, Upload } from '../protocol/index.js';
import { keepEqual } from './keepEqual.js';
import { Observable } from './Observable.js';
import { OnboardingClient } from './OnboardingClient.js';
import { OnboardingError } from './OnboardingError.js';
import { persist } from './persist.js';
import { pollDelay } from './pollDelay.js';
import { sendFile } from './sendFile.js';
import { page, type Surroundings } from './Surroundings.js';
import type { ClientOptions } from './Transport.js';
import type { UploadRequest } from './UploadRequest.js';

export interface HandoverOptions extends ClientOptions {
  /** What stood behind the `#` of the link; absent when the page is loaded again. It is used up by the first look. */
  secret?: string | undefined;
  /** Where it runs; the page unless told. */
  surroundings?: Surroundings | undefined;
}

/** What the other device knows of its slot. */
export type HandoverSnapshot =
  { phase: 'loading' } | { phase: 'failed'; error: OnboardingError } | { phase: 'ready'; view: HandoverView };

/**
 * Opens the slot that a link leads to. Nothing is sent before the first `subscribe`.
 *
 * @example
 * const handover = createHandoverSession({ secret: location.hash.slice(1) });
 * const stop = handover.subscribe(() => console.log(handover.getSnapshot().phase));
 */
export const createHandoverSession = (options: HandoverOptions): HandoverSession => new HandoverSession(options);

/** One slot of somebody's session, filled from another device. Nobody signs in here: a link opens it once, then a cookie. */
export class HandoverSession extends Observable<HandoverSnapshot> {
  readonly #client: OnboardingClient;
  readonly #surroundings: Surroundings;
  #secret: string | undefined;
  #view: HandoverView | undefined;
  #error: OnboardingError | undefined;
  #looking: Promise<void> | undefined;
  #polls = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor({ secret, surroundings = page, ...client }: HandoverOptions) {
    super({ phase: 'loading' });
    this.#client = new OnboardingClient(client);
    this.#surroundings = surroundings;
    this.#secret = secret;
  }

  /** The files in the slot, as last heard of; the same list until it changes. */
  uploads(): readonly Upload[] {
    return this.#view?.uploads ?? noUploads;
  }

  /** Asks how the slot stands, by a call that begins now. Never rejects. */
  async lookAgain(): Promise<void> {
    await this.#looking;
    await this.#look();
  }

  /** Sends a file into the slot; see `OnboardingSession.upload`. */
  upload(request: UploadRequest): Promise<Upload> {
    return sendFile(request, {
      client: this.#client,
      endpoint: this.#client.handoverUploadsUrl,
      surroundings: this.#surroundings,
      look: () => this.lookAgain(),
      uploads: () => this.uploads(),
    });
  }

  /** Takes a file back. */
  removeUpload(uploadId: string): Promise<void> {
    return this.#client.removeHandoverUpload(uploadId);
  }

  /** The time by the proxy's clock, in milliseconds since 1970. */
  now(): number {
    return this.#client.now();
  }

  protected override onObserved(): void {
    let away = this.#surroundings.hidden() || !this.#surroundings.online();
    this.#stop = this.#surroundings.subscribe(() => {
      const before = away;
      away = this.#surroundings.hidden() || !this.#surroundings.online();
      if (before && !away) void this.#look();
    });
    void this.#look();
  }

  protected override onAlone(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  #look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = undefined;
      this.#plan();
    });
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const found = await persist(() => this.#open(), 3, this.#surroundings);
      this.#polls = this.#view && keepEqual(this.#view, found) === this.#view ? this.#polls + 1 : 0;
      this.#view = keepEqual(this.#view, found);
      this.#error = undefined;
    } catch (cause) {
      this.#error = OnboardingError.from(cause);
    }
    this.publish(this.#compute());
  }

  async #open(): Promise<HandoverView> {
    const secret = this.#secret;
    if (secret === undefined) return this.#client.handover();
    try {
      const view = await this.#client.claimHandover(secret);
      this.#secret = undefined;
      return view;
    } catch (cause) {
      const error = OnboardingError.from(cause);
      // A link that this very device has used already: its cookie opens the slot still.
      if (error.code !== 'handover_used') throw error;
      this.#secret = undefined;
      return this.#client.handover();
    }
  }

  #compute(): HandoverSnapshot {
    // What fails in passing changes nothing about what is known.
    if (this.#error && (!this.#view || !this.#error.transient)) return { phase: 'failed', error: this.#error };
    return this.#view ? { phase: 'ready', view: this.#view } : { phase: 'loading' };
  }

  /** Looks again while a file is being looked at, and now and then for what happens at the other device. */
  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.#stop || !this.#view?.open || this.#error?.transient === false) return;
    const retryAfter = this.#view.uploads.some(({ state }) => state === 'scanning') ? 1 : 5;
    this.#timer = setTimeout(
      () => void this.#look(),
      pollDelay({ retryAfter, polls: this.#polls, hidden: this.#surroundings.hidden() }),
    );
  }
}

const noUploads: readonly Upload[] = [];
