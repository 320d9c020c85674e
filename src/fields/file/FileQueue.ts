import { checkFile, type Failure, type FieldOf, type Upload } from '../../protocol/index.js';
import type { Uploader } from '../../react/index.js';
import type { FileWork } from '../FormScope.js';
import type { SlotFile } from './SlotFile.js';

export interface FileQueueOptions {
  field: FieldOf<'file'>;
  stepId: string;
  /** What is there already. */
  uploads: readonly Upload[];
  uploader: Uploader;
  /** Tells a file's media type from its content. */
  sniff(file: Blob): Promise<string | undefined>;
  /** The ids of the files that are there have changed. */
  onValue(uploadIds: string[]): void;
  /** A file was not taken, for good. */
  onRefused(name: string, failures: readonly Failure[]): void;
  /** A file is there, or its sending got stuck. */
  onSettled(file: SlotFile): void;
}

/**
 * The files of one slot on their way: each is checked, sent, and then part of the slot's value. A file that is to take
 * another's place takes it when it has passed the check, so a bad choice loses nothing.
 */
export class FileQueue implements FileWork {
  readonly #options: FileQueueOptions;
  readonly #listeners = new Set<() => void>();
  readonly #underWay = new Map<number, { abort: AbortController; done: Promise<void> }>();
  #files: readonly SlotFile[];
  #lastKey = 0;

  constructor(options: FileQueueOptions) {
    this.#options = options;
    this.#files = options.uploads.map(({ id, name, size, state }) => ({
      key: ++this.#lastKey,
      uploadId: id,
      name,
      size,
      // What was under way when the page went away has stopped.
      state: state === 'ready' ? 'ready' : 'failed',
      progress: 0,
    }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): readonly SlotFile[] => this.#files;

  state(): ReturnType<FileWork['state']> {
    if (this.#underWay.size > 0) return 'sending';
    return this.#files.some(({ state }) => state === 'failed') ? 'failed' : 'none';
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all([...this.#underWay.values()].map(({ done }) => done));
  }

  /** Takes in files; `inPlaceOf` is the key of one to replace. */
  add(files: readonly File[], inPlaceOf?: number): void {
    const { maxFiles = 1 } = this.#options.field;
    const room = maxFiles - this.#files.length + (inPlaceOf === undefined ? 0 : 1);
    for (const file of files.slice(room))
      this.#options.onRefused(file.name, [{ code: 'file_many', params: { count: maxFiles } }]);
    for (const file of files.slice(0, room)) this.#start(file, inPlaceOf);
  }

  retry(key: number): void {
    const file = this.#find(key)?.file;
    if (file) this.#run(key, () => this.#send(key, file));
  }

  /** Takes a file out, wherever it stands: one on its way stops. */
  remove(key: number): void {
    const found = this.#find(key);
    this.#set(this.#files.filter((file) => file !== found));
    this.#forget(found);
  }

  /** Stops everything; the slot is gone. */
  close(): void {
    for (const { abort } of this.#underWay.values()) abort.abort();
    for (const { picture } of this.#files) if (picture) URL.revokeObjectURL(picture);
  }

  #start(file: File, inPlaceOf?: number): void {
    const key = ++this.#lastKey;
    const fresh: SlotFile = { key, name: file.name, size: file.size, state: 'checking', progress: 0, file };
    if (!this.#find(inPlaceOf)) this.#set([...this.#files, fresh]);
    this.#run(key, async () => {
      const reading = checkFile(this.#options.field, { kind: await this.#options.sniff(file), size: file.size });
      if (!reading.ok) {
        this.#set(this.#files.filter((other) => other.key !== key));
        this.#options.onRefused(file.name, reading.failures);
        return;
      }
      const old = this.#find(inPlaceOf);
      const shown = reading.value.startsWith('image/') ? { ...fresh, picture: URL.createObjectURL(file) } : fresh;
      this.#set(this.#files.map((other) => (other === old || other.key === key ? shown : other)));
      this.#forget(old);
      await this.#send(key, file);
    });
  }

  async #send(key: number, file: File): Promise<void> {
    const { field, stepId, uploader } = this.#options;
    const signal = this.#underWay.get(key)?.abort.signal;
    if (!signal || signal.aborted) return;
    this.#patch(key, { state: 'sending', progress: 0, began: performance.now() });
    try {
      const { id } = await uploader.upload(field, file, {
        stepId,
        signal,
        onProgress: (progress) => this.#patch(key, { progress }),
      });
      this.#patch(key, { state: 'ready', uploadId: id });
    } catch (error) {
      if (signal.aborted) return;
      const failures = refusal(error);
      if (failures) {
        this.remove(key);
        this.#options.onRefused(file.name, failures);
        return;
      }
      this.#patch(key, { state: 'failed' });
    }
    const settled = this.#find(key);
    if (settled) this.#options.onSettled(settled);
  }

  #run(key: number, work: () => Promise<void>): void {
    const abort = new AbortController();
    // In a microtask, so that the work finds itself registered.
    const done = Promise.resolve()
      .then(work)
      .finally(() => {
        this.#underWay.delete(key);
        this.#tell();
      });
    this.#underWay.set(key, { abort, done });
  }

  #forget(file: SlotFile | undefined): void {
    if (!file) return;
    this.#underWay.get(file.key)?.abort.abort();
    if (file.picture) URL.revokeObjectURL(file.picture);
    // What stays behind is no part of any answer, and goes with the session.
    if (file.uploadId !== undefined) this.#options.uploader.remove(file.uploadId).catch(() => undefined);
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
