import { fileTypeFromBuffer } from 'file-type';
import { checkFile, uploadMetadata, type Answer, type FieldOf, type FieldError } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import type { Conversations } from '../session/Conversations.js';
import { contextOf, nextAction } from '../session/nextAction.js';
import type { Records } from '../session/Records.js';
import type { KeptUpload, SessionRecord } from '../session/SessionRecord.js';
import { stepIdOf } from '../session/toSession.js';
import { uploadKept } from '../session/transitions.js';
import { fieldsOf } from '../skills/productForm.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Files } from './Files.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  conversations: Conversations;
  files: Files;
  now: () => number;
}

/** Replacing a file makes a new upload; a session that has made this many is not being filled in by a person. */
const maxUploads = 100;
/** file-type needs no more of a file than this to tell the kinds we know. */
const headBytes = 4100;

/** Checks who uploads what and where before a tus call reaches the files, and what arrived after it. */
export class Uploads {
  constructor(private readonly parts: Parts) {}

  /** The tus creation call: for a file field of the step that is asked now, within its limit. */
  async create(userId: string, sessionId: string, request: Request): Promise<Response> {
    const { conversations, files, records } = this.parts;
    const record = await conversations.find(userId, sessionId);
    const metadata = uploadMetadata.safeParse(readMetadata(request.headers.get('upload-metadata')));
    const size = Number(request.headers.get('upload-length') ?? Number.NaN);
    if (!metadata.success || !Number.isSafeInteger(size) || size < 0) {
      throw new ProblemError('bad_request', {
        detail: 'A tus upload needs Upload-Length, and Upload-Metadata with field, stepId and filename',
      });
    }
    const { field: name, stepId, filename } = metadata.data;
    const { step, field } = this.#asked(record, stepId, name);
    // The kind is looked at when the bytes are there; until then only the size can be wrong.
    const reading = checkFile(field, { kind: field.accept[0], size });
    if (!reading.ok)
      throw new ProblemError('file_refused', {
        errors: reading.failures.map((failure): FieldError => ({ field: name, ...failure })),
      });
    const id = crypto.randomUUID().replaceAll('-', '');
    const upload: KeptUpload = {
      id,
      step,
      field: name,
      name: plainName(filename),
      size,
      kind: 'application/octet-stream',
      state: 'sending',
    };
    await records.change(sessionId, (current) => {
      if (current.status !== 'open') throw new ProblemError('session_ended');
      if (Object.keys(current.uploads).length >= maxUploads) throw new ProblemError('too_many_requests');
      return uploadKept(current, upload);
    });
    const response = await files.handle(request, id);
    if (!response.ok) await records.change(sessionId, (current) => uploadKept(current, id));
    return response;
  }

  /** The other tus calls, on an upload of the user's own session. */
  async act(userId: string, sessionId: string, uploadId: string, request: Request): Promise<Response> {
    const { conversations, files, records } = this.parts;
    const record = await conversations.find(userId, sessionId);
    const upload = Object.hasOwn(record.uploads, uploadId) ? record.uploads[uploadId] : undefined;
    if (!upload) throw new ProblemError('not_found');
    if (request.method === 'DELETE') {
      await records.change(sessionId, (current) => {
        if (isNamed(current, upload))
          throw new ProblemError('step_not_current', { detail: 'The file is part of an answer already' });
        return uploadKept(current, uploadId);
      });
      return files.handle(request, uploadId);
    }
    const response = await files.handle(request, uploadId);
    if (request.method === 'PATCH' && response.ok) await this.#inspect(record, upload);
    return response;
  }

  /** Inspects those uploads of an answer that arrived whole while nobody was there to hear of it. */
  async settle(userId: string, sessionId: string, answer: Answer): Promise<void> {
    const record = await this.parts.conversations.find(userId, sessionId);
    const named = new Set(Object.values(answer).flat());
    const unheard = Object.values(record.uploads).filter(({ id, state }) => state === 'sending' && named.has(id));
    for (const upload of unheard) await this.#inspect(record, upload);
  }

  /** Looks at a file that has arrived whole: what its first bytes say it is decides, not its name. */
  async #inspect(record: SessionRecord, upload: KeptUpload): Promise<void> {
    const { files, records } = this.parts;
    const stat = await files.stat(upload.id);
    if (!stat || stat.offset < stat.size) return;
    const field = this.#fieldOf(record, upload.step, upload.field);
    const type = await fileTypeFromBuffer(await files.read(upload.id, headBytes));
    // HEIC is one of HEIF's forms; people and cameras tell them apart as little as we need to.
    const kind = type?.mime === 'image/heif' ? 'image/heic' : type?.mime;
    const reading = field && checkFile(field, { kind, size: stat.size });
    if (reading?.ok) {
      await records.change(record.id, (current) =>
        current.uploads[upload.id] ? uploadKept(current, { ...upload, kind: reading.value, state: 'ready' }) : current,
      );
      return;
    }
    await files.remove(upload.id);
    await records.change(record.id, (current) => uploadKept(current, upload.id));
    const failures = reading?.failures ?? [{ code: 'file' }];
    throw new ProblemError('file_refused', {
      errors: failures.map((failure): FieldError => ({ field: upload.field, ...failure })),
    });
  }

  #asked(record: SessionRecord, stepId: string, name: string): { step: string; field: FieldOf<'file'> } {
    if (record.status !== 'open') throw new ProblemError('session_ended');
    const skill = this.parts.skills.get(record.skill);
    const action = skill && nextAction(record, skill, this.parts.now());
    if (action?.do !== 'ask' || stepIdOf(record, action.step) !== stepId) throw new ProblemError('step_not_current');
    const field = this.#fieldOf(record, action.step.name, name);
    if (!field) throw new ProblemError('bad_request', { detail: 'The step asks for no file under that name' });
    return { step: action.step.name, field };
  }

  #fieldOf(record: SessionRecord, stepName: string, name: string): FieldOf<'file'> | undefined {
    const step = this.parts.skills.get(record.skill)?.steps.find((candidate) => candidate.name === stepName);
    if (step?.kind !== 'form') return undefined;
    return fieldsOf(step, contextOf(record)).find(
      (field): field is FieldOf<'file'> => field.type === 'file' && field.name === name,
    );
  }
}

/** Whether an answer names the upload: then it must stay until it has been sent on. */
function isNamed(record: SessionRecord, { id, step, field }: KeptUpload): boolean {
  const value = record.answers[step]?.[field];
  return Array.isArray(value) && value.includes(id);
}

/** tus metadata: `key base64(value)` pairs behind commas. */
function readMetadata(header: string | null): Record<string, string> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decode(value)]));
}

function decode(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** A file's name without path or control characters: it is shown and sent on, never used as a path. */
function plainName(name: string): string {
  // Cc and Cf are the control characters, direction overrides among them.
  const plain = name
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .trim();
  return plain.slice(-120) || 'file';
}
