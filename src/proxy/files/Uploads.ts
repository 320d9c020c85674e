import { checkFile, type Answer, type Failure, type FieldError } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import type { Records } from '../session/Records.js';
import type { KeptUpload, SessionRecord } from '../session/SessionRecord.js';
import { fileWithheld, uploadChanged } from '../session/transitions.js';
import type { SkillDefinition } from '../skills/Skill.js';
import { askedFile, fileFieldOf, type Slot } from './askedFile.js';
import type { Files } from './Files.js';
import { readAnnouncement } from './readAnnouncement.js';
import { recognise } from './recognise.js';
import type { Scans } from './Scans.js';
import { tusFailure } from './tusFailure.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  files: Files;
  scans: Scans;
  now: () => number;
}

/** Replacing a file makes a new upload; a session that has made this many is not being filled in by a person. */
const maxUploads = 100;

/**
 * Checks who uploads what and where before a tus call reaches the files, and what arrived after it. The record is that of a
 * session whose caller may see it; `only` is the one slot that the caller may fill.
 */
export class Uploads {
  constructor(private readonly parts: Parts) {}

  /** The tus creation call: for a file field of the step that is asked now, within its limit. */
  async create(record: SessionRecord, request: Request, only?: Slot): Promise<Response> {
    const { files, records, skills, now } = this.parts;
    const { filename, size, fingerprint, ...slot } = readAnnouncement(request);
    if (only && (only.stepId !== slot.stepId || only.field !== slot.field)) throw new ProblemError('not_found');
    const { step, field } = askedFile(record, skills.get(record.skill), slot, now());
    // The kind is looked at when the bytes are there; until then only the size can be wrong.
    const reading = checkFile(field, { kind: field.accept[0], size });
    if (!reading.ok) throw refused(slot.field, reading.failures);
    const id = crypto.randomUUID().replaceAll('-', '');
    const upload: KeptUpload = {
      id,
      step: step.name,
      field: slot.field,
      name: filename,
      size,
      received: 0,
      kind: '',
      state: 'sending',
      ...(fingerprint !== undefined && { fingerprint }),
    };
    // The note of it comes first and goes last: so nothing is left in the folder that nobody knows of.
    await records.change(record.id, (current) => {
      if (current.status !== 'open') throw new ProblemError('session_ended');
      if (Object.keys(current.uploads).length >= maxUploads) throw new ProblemError('too_many_requests');
      return uploadChanged(current, id, () => upload);
    });
    const response = await files.handle(request, id);
    if (!response.ok) {
      await this.#drop(record.id, id);
      throw tusFailure(response.status);
    }
    return tusAnswer(response);
  }

  /** The other tus calls, on an upload of the session. */
  async act(record: SessionRecord, uploadId: string, request: Request, only?: Slot): Promise<Response> {
    const { files, now, skills } = this.parts;
    const upload = Object.hasOwn(record.uploads, uploadId) ? record.uploads[uploadId] : undefined;
    if (!upload || upload.rejected) throw new ProblemError('not_found');
    if (record.status !== 'open') throw new ProblemError('session_ended');
    if (only) {
      const { step } = askedFile(record, skills.get(record.skill), only, now());
      if (upload.step !== step.name || upload.field !== only.field) throw new ProblemError('not_found');
    }
    if (request.method === 'DELETE') return this.#takeBack(record.id, upload, request);
    const response = await files.handle(request, uploadId);
    if (!response.ok) {
      // More bytes than were announced come from no honest sender; and what is gone cannot be gone on with.
      const hopeless = [404, 410, 413].includes(response.status);
      if (hopeless && upload.state === 'sending') await this.#drop(record.id, uploadId);
      throw tusFailure(response.status);
    }
    if (request.method === 'PATCH') await this.#inspect(record, upload);
    return tusAnswer(response);
  }

  /** Inspects those uploads of an answer that arrived whole while nobody was there to hear of it. */
  async settle(record: SessionRecord, answer: Answer): Promise<void> {
    const named = new Set(Object.values(answer).flat());
    const unheard = Object.values(record.uploads).filter(({ id, state }) => state === 'sending' && named.has(id));
    for (const upload of unheard) await this.#inspect(record, upload);
  }

  async #takeBack(sessionId: string, upload: KeptUpload, request: Request): Promise<Response> {
    const { files, records } = this.parts;
    const record = await records.change(sessionId, (current) => {
      if (!isNamed(current, upload))
        return uploadChanged(current, upload.id, (kept) => kept && { ...kept, rejected: true });
      if (current.changing?.step === upload.step) return fileWithheld(current, upload.id);
      throw new ProblemError('step_not_current', { detail: 'The file is part of an answer already' });
    });
    if (!isNamed(record, upload)) {
      await files.handle(request, upload.id);
      await this.#drop(sessionId, upload.id);
    }
    return new Response(null, { status: 204 });
  }

  /** Looks at a file that has arrived whole: what its bytes say it is decides, not its name. */
  async #inspect(record: SessionRecord, upload: KeptUpload): Promise<void> {
    const { files, records, scans } = this.parts;
    const stat = await files.stat(upload.id);
    if (!stat || stat.offset < stat.size || upload.state !== 'sending') return;
    const step = this.parts.skills.get(record.skill)?.steps.find(({ name }) => name === upload.step);
    const field = step?.kind === 'form' ? fileFieldOf(record, step, upload.field) : undefined;
    const found = await recognise(files, upload.id, stat.size);
    const reading = field && checkFile(field, found);
    const unreadable = field?.minPixels !== undefined && found.kind?.startsWith('image/') && found.width === undefined;
    if (!reading?.ok || unreadable) {
      await this.#drop(record.id, upload.id);
      throw refused(
        upload.field,
        reading?.ok === false ? reading.failures : [{ code: unreadable ? 'file_unreadable' : 'file' }],
      );
    }
    const changed = await records.change(record.id, (current) =>
      uploadChanged(current, upload.id, (kept) =>
        kept?.state === 'sending' ? scans.arrived({ ...kept, kind: reading.value, received: stat.size }) : kept,
      ),
    );
    // The scan takes its time; its sender hears of the outcome by the session.
    if (changed.uploads[upload.id]?.state === 'scanning') void scans.begin(record.id, upload.id);
  }

  /** The bytes first, then the note of them. */
  async #drop(sessionId: string, id: string): Promise<void> {
    await this.parts.files.remove(id);
    await this.parts.records.change(sessionId, (current) => uploadChanged(current, id, () => undefined));
  }
}

/** Whether an answer names the upload: then it must stay until it has been sent on. */
function isNamed(record: SessionRecord, { id, step, field }: KeptUpload): boolean {
  const value = record.answers[step]?.[field];
  return Array.isArray(value) && value.includes(id);
}

function refused(field: string, failures: readonly Failure[]): ProblemError {
  return new ProblemError('file_refused', {
    errors: failures.map(({ code, params }): FieldError => ({ field, code, ...(params && { params }) })),
  });
}

/** What tus needs of an answer, and nothing else that a file server may have to say. */
function tusAnswer({ status, headers }: Response): Response {
  const kept = ['location', 'upload-offset', 'upload-length'].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return new Response(null, { status, headers: Object.fromEntries(kept) });
}
