import type { Failure, FieldOf, Reading, Upload } from '../../protocol/index.js';
import type { Uploader } from '../../react/index.js';
import type { FileWork } from '../FormScope.js';
import type { AdmittedFile } from './admitFile.js';
import { begunHere, followUploads, type KnownUploads } from './followUploads.js';
import { fromUpload, type SlotFile, type SlotFileState } from './SlotFile.js';

export interface FileQueueOptions {
  field: FieldOf<'file'>;
  stepId: string;
  /** What is there already. */
  uploads: readonly Upload[];
  /** Their ids in the order in which the user put them. */
  order: readonly string[];
  uploader: Pick<Uploader, 'upload' | 'remove'>;
  /** Looks at a chosen file and makes it ready to be sent. */
  admit(file: File, onPreparing: () => void): Promise<Reading<AdmittedFile>>;
  /** The ids of the files that are there have changed. */
  onValue(uploadIds: string[]): void;
  /** A file was not let in. */
  onRefused(name: string, failures: readonly Failure[]): void;
  /** A file is there, was refused, or its sending got stuck. */
  onSettled(file: SlotFile): void;
}

/**
 * The files of one slot on their way: each is looked at, made ready, sent, and then part of the slot's value. A file that is
 * to take another's place takes it when it was let in, so a bad choice loses nothing. One whose sending has stopped goes on
 * where it was when the same file is chosen again.
 */
export class FileQueue implements FileWork {
  readonly #options: FileQueueOptions;
  readonly #listeners = new Set<() => void>();
  readonly #underWay = new Map<number, AbortController>();
  /** Who is to take a file's place, once let in: of several, whoever was chosen last. By the key of that file. */
  readonly #heirs = new Map<number, number>();
  readonly #gone = new Set<string>();
  readonly #known: KnownUploads;
  #files: readonly SlotFile[];
  #lastKey = 0;

  constructor(options: FileQueueOptions) {
    this.#options = options;
    const { uploads, order } = options;
    const nextKey = () => ++this.#lastKey;
    this.#known = { seen: new Set(uploads.map(({ id }) => id)), gone: this.#gone, nextKey };
    const place = ({ id }: Upload) => (order.includes(id) ? order.indexOf(id) : order.length);
    this.#files = uploads
      .toSorted((one, other) => place(one) - place(other))
      .map((upload) => fromUpload(upload, nextKey()));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): readonly SlotFile[] => this.#files;

  state(): ReturnType<FileWork['state']> {
    if (this.#underWay.size > 0 || this.#has('scanning', 'arriving')) return 'sending';
    return (['failed', 'paused', 'stopped', 'refused'] as const).find((state) => this.#has(state)) ?? 'none';
  }

  settled(): Promise<void> {
    if (this.state() !== 'sending') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.state() === 'sending') return;
        stop();
        resolve();
      });
    });
  }

  /** Takes in files; `inPlaceOf` is the key of one to replace, or to go on with. */
  add(files: readonly File[], inPlaceOf?: number): void {
    const place = this.#find(inPlaceOf);
    const room = Math.max(0, this.#most - this.#files.length + (place ? 1 : 0));
    for (const file of files.slice(room)) this.#refuseOneMore(file);
    for (const [at, file] of files.slice(0, room).entries()) this.#take(file, at === 0 ? place : undefined);
  }

  /** Holds a file that is being sent; what has arrived stays. */
  pause(key: number): void {
    this.#underWay.get(key)?.abort();
    this.#patch(key, { state: 'paused', stalled: false });
  }

  /** Goes on with one that was paused, or that failed. */
  goOn(key: number): void {
    const found = this.#find(key);
    if (found?.file) this.#run(key, (signal) => this.#send(key, signal));
    else if (found?.chosen) this.#admit(key, found.chosen);
  }

  /** Takes a file out, wherever it stands: one on its way stops. */
  remove(key: number): void {
    const found = this.#find(key);
    this.#set(this.#files.filter((file) => file !== found));
    this.#forget(found);
  }

  /** Puts a file in the place of another; the others close up. */
  move(key: number, to: number): void {
    const file = this.#find(key);
    if (!file) return;
    const others = this.#files.filter((other) => other !== file);
    this.#set([...others.slice(0, to), file, ...others.slice(to)]);
  }

  /** Takes in how the proxy says that the slot's files stand. */
  follow(all: readonly Upload[]): void {
    const begun = new Map(begunHere(this.#files, all).map(({ id, lost }) => [id, lost]));
    for (const [id, lost] of begun) if (lost) this.#takeBack(id);
    const uploads = all.filter(({ id }) => !begun.has(id));
    const before = new Map(this.#files.map((file) => [file.key, file.state]));
    const files = followUploads(this.#files, uploads, this.#known);
    if (files === this.#files) return;
    this.#set(files);
    for (const file of files)
      if (before.get(file.key) !== file.state && (file.state === 'ready' || file.state === 'refused'))
        this.#options.onSettled(file);
  }

  /** Stops everything; the slot is gone. What has arrived stays, and can be gone on with. */
  close(): void {
    for (const abort of this.#underWay.values()) abort.abort();
    for (const { picture } of this.#files) if (picture) URL.revokeObjectURL(picture);
  }

  #take(chosen: File, place: SlotFile | undefined): void {
    const key = this.#known.nextKey();
    const { name, size } = chosen;
    if (place) {
      const before = this.#heirs.get(place.key);
      if (before !== undefined) this.#underWay.get(before)?.abort();
      this.#heirs.set(place.key, key);
    } else this.#set([...this.#files, { key, name, size, state: 'checking', sent: 0, chosen }]);
    this.#admit(key, chosen, place?.key);
  }

  #admit(key: number, chosen: File, inPlaceOf?: number): void {
    this.#run(key, async (signal) => {
      this.#patch(key, { state: 'checking' });
      const preparing = () => this.#patch(key, { state: 'preparing' });
      // What is to take another's place has no row yet, in which it could be tried again.
      const reading = await this.#options.admit(chosen, preparing).catch((cause: unknown): Reading<AdmittedFile> => {
        if (this.#find(key)) throw cause;
        return { ok: false, failures: [{ code: 'file' }] };
      });
      if (signal.aborted) return;
      if (inPlaceOf !== undefined) this.#heirs.delete(inPlaceOf);
      if (reading.ok) {
        if (!this.#letIn(key, chosen, reading.value, inPlaceOf)) return this.#refuseOneMore(chosen);
        return this.#send(key, signal);
      }
      this.#set(this.#files.filter((other) => other.key !== key));
      this.#options.onRefused(chosen.name, reading.failures);
    });
  }

  /**
   * Gives a file its place: that of the one it goes on with, that of the one it replaces, or its own.
   *
   * @returns whether there is one: that which it was chosen for may be gone meanwhile, and the slot be full of others. Where there is
   * but one, what has come into it gives way.
   */
  #letIn(key: number, chosen: File, { file, kind, fingerprint, pages }: AdmittedFile, inPlaceOf?: number): boolean {
    const started = this.#files.find(
      (other) =>
        fingerprint !== undefined &&
        other.fingerprint === fingerprint &&
        other.key !== key &&
        !this.#underWay.has(other.key) &&
        ['stopped', 'paused', 'failed'].includes(other.state),
    );
    const rest = this.#files.filter((other) => other.key !== key);
    const isFull = rest.length >= this.#most;
    const old = started ?? this.#find(inPlaceOf) ?? (isFull && this.#most === 1 ? rest[0] : undefined);
    if (isFull && !old) {
      this.#set(rest);
      return false;
    }
    const fresh: SlotFile = {
      key,
      name: file.name,
      size: file.size,
      state: 'preparing',
      sent: started?.sent ?? 0,
      chosen,
      file,
      fingerprint,
      pages,
      uploadId: started?.uploadId,
      ...(kind.startsWith('image/') && { picture: URL.createObjectURL(file) }),
    };
    const at = this.#files.indexOf(old ?? this.#find(key) ?? fresh);
    const others = rest.filter((other) => other !== old);
    this.#set(others.toSpliced(at === -1 ? others.length : at, 0, fresh));
    this.#forget(old && { ...old, uploadId: started ? undefined : old.uploadId });
    return true;
  }

  #refuseOneMore({ name }: File): void {
    this.#options.onRefused(name, [{ code: 'file_many', params: { count: this.#most } }]);
  }

  async #send(key: number, signal: AbortSignal): Promise<void> {
    const { field, stepId, uploader } = this.#options;
    const found = this.#find(key);
    if (!found?.file || signal.aborted) return;
    const { file, fingerprint, uploadId: resume, sent } = found;
    this.#patch(key, { state: 'sending', stalled: false, began: { at: performance.now(), sent } });
    try {
      const upload = await uploader.upload(field, file, {
        stepId,
        resume,
        fingerprint,
        signal,
        onBegun: (uploadId) => this.#name(key, uploadId),
        onProgress: (sent) => this.#patch(key, { sent, stalled: false }),
        onStalled: () => this.#patch(key, { stalled: true }),
      });
      if (signal.aborted) return;
      const { refusal } = upload;
      this.#patch(key, {
        // All of it has been taken, whatever an answer says that was late.
        state: upload.state === 'sending' ? 'ready' : upload.state,
        sent: file.size,
        uploadId: upload.id,
        ...(refusal && { failures: [refusal] }),
      });
    } catch (cause) {
      if (signal.aborted) return;
      const failures = refusal(cause);
      // What is refused at once is gone there, too.
      this.#patch(key, failures ? { state: 'refused', failures, uploadId: undefined } : { state: 'failed', cause });
    }
    const settled = this.#find(key);
    if (settled) this.#options.onSettled(settled);
  }

  /** The proxy has given an id; what it told of that upload before was this one. */
  #name(key: number, uploadId: string): void {
    this.#set(this.#files.filter((file) => file.key === key || file.uploadId !== uploadId));
    this.#patch(key, { uploadId });
  }

  #run(key: number, work: (signal: AbortSignal) => Promise<void>): void {
    const abort = new AbortController();
    this.#underWay.set(key, abort);
    const over = () => {
      if (this.#underWay.get(key) === abort) this.#underWay.delete(key);
      this.#tell();
    };
    work(abort.signal)
      // What makes it ready could not be loaded.
      .catch((cause: unknown) => {
        if (!abort.signal.aborted) this.#patch(key, { state: 'failed', cause });
      })
      .finally(over);
  }

  #forget(file: SlotFile | undefined): void {
    if (!file) return;
    this.#underWay.get(file.key)?.abort();
    if (file.picture) URL.revokeObjectURL(file.picture);
    if (file.uploadId !== undefined) this.#takeBack(file.uploadId);
  }

  #takeBack(uploadId: string): void {
    if (this.#gone.has(uploadId)) return;
    this.#gone.add(uploadId);
    // What stays behind is no part of any answer, and goes with the session.
    this.#options.uploader.remove(uploadId).catch(() => undefined);
  }

  get #most(): number {
    return this.#options.field.maxFiles ?? 1;
  }

  #has(...states: readonly SlotFileState[]): boolean {
    return this.#files.some(({ state }) => states.includes(state));
  }

  #find(key: number | undefined): SlotFile | undefined {
    return this.#files.find((file) => file.key === key);
  }

  #patch(key: number, change: Partial<SlotFile>): void {
    this.#set(this.#files.map((file) => (file.key === key ? { ...file, ...change } : file)));
  }

  #set(files: readonly SlotFile[]): void {
    const before = ready(this.#files).join();
    this.#files = files;
    const now = ready(files);
    if (now.join() !== before) this.#options.onValue(now);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const ready = (files: readonly SlotFile[]): string[] =>
  files.flatMap(({ state, uploadId }) => (state === 'ready' && uploadId !== undefined ? [uploadId] : []));

/** Why the proxy did not take a file, for good; undefined when trying again may help. */
function refusal(error: unknown): readonly Failure[] | undefined {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return undefined;
  const problem = error.problem as { code: string; errors?: readonly Failure[] } | undefined;
  if (problem?.errors?.length) return problem.errors;
  return problem?.code === 'file_refused' ? [{ code: 'file' }] : undefined;
}
